package org.backfile.render.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.Finding;
import org.backfile.render.story.Member.Dating;
import org.backfile.render.view.Axis;
import org.backfile.render.view.Dated;
import org.backfile.render.view.Value;
import org.jspecify.annotations.Nullable;

/**
 * What the articles of a story date: sentences with their days. Sentences of several articles that share most of their words and may mean the
 * same day are one event; its days are those that the most precise of them gives.
 */
final class Events {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final int SHOWN = 30;

    /** Places that are linked for one event. */
    private static final int PLACES = 6;

    private static final int SENTENCE_CHARS = 220;

    /** Events further from the coverage are listed, but do not widen the axis. */
    private static final int NEAR_DAYS = 14;

    private static final int STEM = 6;
    private static final int LONG_WORD = 4;

    /** Of the words of the shorter sentence. */
    private static final double ALIKE = 0.5;

    private static final class Event {

        final List<Dating> tellers = new ArrayList<>();
        final List<Member> members = new ArrayList<>();
        final Set<String> words;
        DateInterval when;
        Dating best;

        Event(Member member, Dating dating, DateInterval when, Set<String> words) {
            this.when = when;
            this.best = dating;
            this.words = words;
            add(member, dating, when);
        }

        void add(Member member, Dating dating, DateInterval days) {
            tellers.add(dating);
            members.add(member);
            if (length(days) < length(when)) {
                when = days;
                best = dating;
            }
        }
    }

    private final List<Event> events = new ArrayList<>();

    Events(List<Member> members) {
        for (var member : members) {
            for (var dating : member.datings()) {
                if (dating.when() != null && !isTaken(member, dating, dating.when())) {
                    take(member, dating, dating.when());
                }
            }
        }
    }

    /** {@code on May 27 ... in May alone}: the day tells more. */
    private static boolean isTaken(Member member, Dating dating, DateInterval when) {
        return member.datings().stream()
                .anyMatch(other -> other.when() != null
                        && other.sentence().equals(dating.sentence())
                        && touch(other.when(), when)
                        && length(other.when()) < length(when));
    }

    private void take(Member member, Dating dating, DateInterval when) {
        var words = words(dating.sentence());
        for (var event : events) {
            boolean isNew = !event.members.contains(member);
            if (isNew && touch(event.when, when) && isAlike(event.words, words)) {
                event.add(member, dating, when);
                return;
            }
            boolean isAgain = !isNew && event.best.sentence().equals(dating.sentence()) && event.when.equals(when);
            if (isAgain) {
                return;
            }
        }
        events.add(new Event(member, dating, when, words));
    }

    /** The axis that serves the coverage and the events near it; absent where nothing is dated. */
    @Nullable
    Axis axis(List<DateInterval> coverage) {
        var alone = Axis.over(coverage);
        if (alone == null) {
            return null;
        }
        var near = events.stream()
                .map(event -> event.when)
                .filter(when -> !from(when).isBefore(alone.first().minusDays(NEAR_DAYS))
                        && !to(when).isAfter(alone.last().plusDays(NEAR_DAYS)));
        return Axis.over(Stream.concat(coverage.stream(), near).toList());
    }

    /** The events that most articles tell, by their days. */
    List<StoryPage.Event> shown(@Nullable Axis axis) {
        return events.stream()
                .sorted(Comparator.comparing((Event event) -> -event.members.size()))
                .limit(SHOWN)
                .sorted(Comparator.comparing((Event event) -> to(event.when)).thenComparing(event -> from(event.when)))
                .map(event -> event(event, axis))
                .toList();
    }

    /** How many are not shown. */
    int more() {
        return Math.max(0, events.size() - SHOWN);
    }

    private static StoryPage.Event event(Event event, @Nullable Axis axis) {
        boolean isStated = event.best.time().year() > 0;
        var certainty = isStated ? Certainty.EXPLICIT : Certainty.INFERRED;
        boolean isOnAxis = axis != null
                && !to(event.when).isBefore(axis.first())
                && !from(event.when).isAfter(axis.last());
        var places = new ArrayList<Value>();
        for (int i = 0; i < Math.min(PLACES, event.tellers.size()); i++) {
            var spot = event.tellers.get(i).spot();
            places.add(Value.archive(event.members.get(i).letter() + ", " + spot.words())
                    .linked(spot.path()));
        }
        var language = event.members.get(event.tellers.indexOf(event.best)).language();
        return new StoryPage.Event(
                Dated.of(new Finding<>(event.when, certainty, List.of(), event.when.why())),
                isStated ? "" : event.best.words(),
                shortened(event.best.sentence()),
                language.isEmpty() ? null : language,
                places,
                event.tellers.size() > PLACES ? "and " + (event.tellers.size() - PLACES) + " more" : "",
                isOnAxis && axis != null ? axis.strip(event.when, isStated) : null);
    }

    private static String shortened(String sentence) {
        int cut = sentence.length() <= SENTENCE_CHARS ? -1 : sentence.lastIndexOf(' ', SENTENCE_CHARS);
        return cut <= 0 ? sentence : sentence.substring(0, cut) + " \u2026";
    }

    private static boolean touch(DateInterval one, DateInterval other) {
        return !from(one).isAfter(to(other)) && !from(other).isAfter(to(one));
    }

    private static boolean isAlike(Set<String> one, Set<String> other) {
        var common = new HashSet<>(one);
        common.retainAll(other);
        return common.size() >= ALIKE * Math.min(one.size(), other.size()) && common.size() > 2;
    }

    private static Set<String> words(String sentence) {
        var words = new HashSet<String>();
        for (var word : BETWEEN_WORDS.split(sentence.toLowerCase(Locale.ROOT), -1)) {
            if (word.length() >= LONG_WORD) {
                words.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
        return words;
    }

    private static long length(DateInterval interval) {
        return ChronoUnit.DAYS.between(from(interval), to(interval));
    }

    /** Both ends are known of every event. */
    private static LocalDate from(DateInterval interval) {
        return Objects.requireNonNull(interval.earliest());
    }

    private static LocalDate to(DateInterval interval) {
        return Objects.requireNonNull(interval.latest());
    }
}
