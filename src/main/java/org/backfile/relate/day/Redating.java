package org.backfile.relate.day;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backfile.corpus.Article;
import org.backfile.corpus.Block;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.Evidence;
import org.backfile.corpus.Field;
import org.backfile.corpus.Finding;
import org.backfile.corpus.Header;
import org.backfile.corpus.Label;
import org.backfile.corpus.Relation;
import org.backfile.corpus.Span;
import org.backfile.corpus.Words;
import org.jspecify.annotations.Nullable;

/**
 * Narrows the date of an article by one that shares its passages and states its day. Where both tell of the same Tuesday, the stated day says
 * which Tuesday that was, and the other article was written no earlier. A text that speaks of "this week" was written by the end of that
 * week, and a weekday in the same sentence lies in it. A stated date is never touched, and nothing is concluded that the dates at hand forbid.
 */
public final class Redating {

    private final Corpus corpus;
    private final Map<String, Header> headers;

    private Redating(Corpus corpus) {
        this.corpus = corpus;
        this.headers = corpus.headers().stream().collect(Collectors.toMap(Header::id, Function.identity()));
    }

    /** The dates that the shared passages of these pairs narrow, by article. */
    public static Map<String, Finding<DateInterval>> of(Corpus corpus, List<Relation> pairs) {
        return new Redating(corpus).narrowed(pairs);
    }

    private Map<String, Finding<DateInterval>> narrowed(List<Relation> pairs) {
        var narrowed = new HashMap<String, Finding<DateInterval>>();
        for (var pair : pairs) {
            var a = Objects.requireNonNull(headers.get(pair.a()));
            var b = Objects.requireNonNull(headers.get(pair.b()));
            if (pair.kind().isCopy() && isDay(a) != isDay(b)) {
                var dated = isDay(a) ? a : b;
                var open = isDay(a) ? b : a;
                var finding = narrow(pair, dated, open, narrowed.get(open.id()));
                if (finding != null) {
                    narrowed.put(open.id(), finding);
                }
            }
        }
        return narrowed;
    }

    /** Whether an article states its day, or has one that nothing can narrow. */
    private static boolean isDay(Header header) {
        return header.published() != null
                && (header.published().certainty() == Certainty.EXPLICIT
                        || header.published().value().isDay());
    }

    private @Nullable Finding<DateInterval> narrow(
            Relation pair, Header dated, Header open, @Nullable Finding<DateInterval> narrowed) {
        var stated = Objects.requireNonNull(dated.published());
        if (stated.certainty() != Certainty.EXPLICIT || !stated.value().isDay()) {
            return null;
        }
        var day = Objects.requireNonNull(stated.value().earliest());
        var articles = corpus.articles(List.of(dated, open)).toList();
        var there = Words.of(articles.get(0).extraction()).text();
        var here = Words.of(articles.get(1).extraction()).text();
        var before = narrowed == null ? articles.get(1).metadata().published() : narrowed;
        var events = events(pair, dated, there, here, day);
        if (events.isEmpty()) {
            return null;
        }
        var clue = new Clues(here, events);
        var earliest = later(before == null ? null : before.value().earliest(), clue.earliest());
        var latest = earlier(before == null ? null : before.value().latest(), clue.latest());
        boolean isNarrower = before == null
                || !Objects.equals(earliest, before.value().earliest())
                || !Objects.equals(latest, before.value().latest());
        if (!isNarrower || (earliest != null && latest != null && latest.isBefore(earliest))) {
            return null;
        }
        var why =
                (before == null ? "No date stands in the item." : before.value().why()) + " " + clue.why(dated, day);
        var evidence = new ArrayList<>(clue.evidence(articles.get(1)));
        if (before != null) {
            evidence.addAll(before.evidence());
        }
        return new Finding<>(
                new DateInterval(earliest, latest, why),
                Certainty.INFERRED,
                evidence,
                "Read from what the text tells of time, and from an article that tells the same and states its day.");
    }

    /** A day of the week in the undated text, and which day it was. */
    private record Event(Weekdays.Mention mention, LocalDate day) {}

    private static List<Event> events(Relation pair, Header dated, String there, String here, LocalDate written) {
        var events = new ArrayList<Event>();
        boolean isFirst = pair.a().equals(dated.id());
        for (var passage : pair.passages()) {
            if (passage.field() != Field.TEXT) {
                continue;
            }
            var told = Weekdays.told(there, isFirst ? passage.a() : passage.b());
            for (var mention : Weekdays.told(here, isFirst ? passage.b() : passage.a())) {
                // On a Thursday "Thursday" may be that day or a week before.
                boolean isShared = told.stream().anyMatch(other -> other.day() == mention.day());
                if (isShared && mention.day() != written.getDayOfWeek()) {
                    events.add(new Event(mention, mention.before(written)));
                }
            }
        }
        return events;
    }

    /** What the days that are known say of the day of writing. */
    private static final class Clues {

        private final String text;
        private final Event last;
        private final @Nullable Span week;
        private final Weekdays.@Nullable Mention inWeek;

        Clues(String text, List<Event> events) {
            this.text = text;
            var sorted = new ArrayList<>(events);
            sorted.sort(java.util.Comparator.comparing(Event::day));
            this.last = sorted.get(sorted.size() - 1);
            var weeks = Weekdays.thisWeek(text);
            this.week = weeks.isEmpty() ? null : weeks.get(0);
            this.inWeek = weeks.stream()
                    .map(phrase -> Weekdays.sentence(text, phrase.start()))
                    .flatMap(sentence -> Weekdays.told(text, sentence).stream())
                    .filter(mention ->
                            sorted.stream().noneMatch(event -> event.mention().equals(mention)))
                    .max(java.util.Comparator.comparing(Weekdays.Mention::day))
                    .orElse(null);
        }

        LocalDate earliest() {
            var known = inWeek == null ? null : monday().with(TemporalAdjusters.nextOrSame(inWeek.day()));
            return known == null || known.isBefore(last.day()) ? last.day() : known;
        }

        @Nullable
        LocalDate latest() {
            return week == null ? null : monday().plusDays(6);
        }

        private LocalDate monday() {
            return last.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }

        String why(Header dated, LocalDate day) {
            var why = new StringBuilder(
                    "An article of " + day + (dated.headline() == null ? "" : ", \"" + dated.headline() + "\",")
                            + " tells the same, so its " + last.mention().english() + " is " + last.day() + ".");
            if (week != null) {
                why.append(" \"")
                        .append(week.of(text))
                        .append("\" is the week of that day, which ended on ")
                        .append(latest())
                        .append('.');
            }
            if (inWeek != null && earliest().isAfter(last.day())) {
                why.append(" The sentence that says so names ")
                        .append(inWeek.english())
                        .append(", ")
                        .append(earliest())
                        .append('.');
            }
            return why.toString();
        }

        List<Evidence> evidence(Article article) {
            var evidence = new ArrayList<Evidence>();
            add(evidence, article, last.mention().span());
            add(evidence, article, week);
            add(evidence, article, inWeek == null ? null : inWeek.span());
            return evidence;
        }

        /** Words of the text, where they stand in the item. */
        private void add(List<Evidence> evidence, Article article, @Nullable Span span) {
            if (span == null) {
                return;
            }
            var item = article.extraction().item().text();
            int start = 0;
            for (var block : article.extraction().blocks()) {
                if (block instanceof Block.Kept kept && kept.label() == Label.BODY) {
                    int end = start + kept.text().length();
                    if (span.start() < end) {
                        int at = item.indexOf(
                                span.of(text), kept.span().start() + Math.max(0, span.start() - start - 2));
                        if (at >= 0 && at < kept.span().end()) {
                            evidence.add(Evidence.inItem(kept.line(), new Span(at, at + span.length()), span.of(text)));
                        }
                        return;
                    }
                    start = end + 2;
                }
            }
        }
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, LocalDate other) {
        return one == null || one.isBefore(other) ? other : one;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }
}
