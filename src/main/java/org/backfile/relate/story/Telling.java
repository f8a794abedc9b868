package org.backfile.relate.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.Header;
import org.backfile.corpus.Story;
import org.jspecify.annotations.Nullable;

/** Makes stories of clusters: their title, their time, their chapters. Articles go by their index in list order. */
record Telling(List<Header> headers, List<When> times, Vectors vectors) {

    /** As many days without an article begin a new chapter. */
    private static final long PAUSE = 7;

    /** The story that the articles of a cluster tell; without an address. */
    Story story(List<Integer> members) {
        var chapters = new ArrayList<Story.Chapter>();
        for (var chapter : chapters(members)) {
            chapters.add(new Story.Chapter(title(chapter), ids(chapter), first(span(chapter)), last(span(chapter))));
        }
        var span = span(members);
        return new Story(
                headers.get(members.get(0)).id(),
                "",
                title(members),
                ids(members),
                first(span) == null && last(span) == null
                        ? null
                        : new DateInterval(first(span), last(span), "From its first to its last dated article."),
                chapters);
    }

    /** Parts the members where a week and more lies between all before and all after; who has no two ends of time stays with the one before. */
    private List<List<Integer>> chapters(List<Integer> members) {
        var chapters = new ArrayList<List<Integer>>();
        var open = new ArrayList<Integer>();
        @Nullable When covered = null;
        for (int member : members) {
            var time = times.get(member);
            if (covered != null && time.earliest() - covered.latest() > PAUSE) {
                chapters.add(open);
                open = new ArrayList<>();
                covered = null;
            }
            open.add(member);
            if (time.latest() < When.UNKNOWN.latest()) {
                covered = covered == null ? time : covered.and(time);
            }
        }
        chapters.add(open);
        return chapters;
    }

    /** The headline of the member whose words are most like those of all. */
    private String title(List<Integer> members) {
        var sum =
                members.stream().<Vector>map(vectors::get).reduce(Vector::plus).orElseThrow();
        return members.stream()
                .filter(member -> headers.get(member).headline() != null)
                .max(Comparator.<Integer>comparingLong(member -> sum.times(vectors.get(member)))
                        .thenComparing(Comparator.reverseOrder()))
                .map(member -> headers.get(member).headline())
                .orElse("");
    }

    private List<String> ids(List<Integer> members) {
        return members.stream().map(member -> headers.get(member).id()).toList();
    }

    /** The days of the members that have any. */
    private When span(List<Integer> members) {
        return members.stream()
                .map(times::get)
                .filter(When::isBounded)
                .reduce(When::and)
                .orElse(When.UNKNOWN);
    }

    private static @Nullable LocalDate first(When span) {
        return span.isBounded() ? LocalDate.ofEpochDay(span.earliest()) : null;
    }

    private static @Nullable LocalDate last(When span) {
        return span.isBounded() ? LocalDate.ofEpochDay(span.latest()) : null;
    }
}
