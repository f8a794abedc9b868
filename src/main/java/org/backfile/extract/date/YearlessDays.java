package org.backfile.extract.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.backfile.corpus.Label;
import org.backfile.corpus.MonthNames;
import org.backfile.corpus.Span;
import org.jspecify.annotations.Nullable;

/**
 * Days that news name without a year: "said on May 28". The year must come from elsewhere in the same item; the latest such day is then a
 * day before which the text was not written. Days of the last months of a year may be told in the next one, so there the bound is put a year
 * lower.
 */
final class YearlessDays {

    /** From this month on a day without a year may belong to the year before the one that the copyright line names. */
    private static final int LATE_IN_YEAR = 10;

    private record Mention(Sentence sentence, WrittenDate date) {}

    private YearlessDays() {}

    /**
     * The bounds that follow when the year is that of the article's own copyright line.
     *
     * @param strong bounds that do not rest on it; nothing follows where they speak against the year
     */
    static List<Bound> bounds(List<Sentence> sentences, Copyright copyright, List<Bound> strong) {
        var latest = latest(sentences);
        if (latest == null) {
            return List.of();
        }
        boolean late = dayOfLeapYear(latest.date()).getMonthValue() >= LATE_IN_YEAR;
        int year = copyright.year();
        var day = latest.date().in(year);
        var earliest = late ? latest.date().in(year - 1) : day;
        if (day == null || earliest == null) {
            return List.of();
        }
        if (strong.stream().anyMatch(bound -> bound.excludes(earliest, LocalDate.of(year, 12, 31)))) {
            return List.of();
        }
        var evidence = latest.sentence().evidence(latest.date().span());
        var words = latest.date().span().of(latest.sentence().words());
        var bounds = new ArrayList<Bound>();
        bounds.add(new Bound(
                earliest,
                null,
                true,
                "\"" + words + "\" is the latest day named; its year is not. The copyright line says " + year
                        + ", a weak clue that nothing in the text speaks against.",
                List.of(evidence, copyright.evidence())));
        var lastMonth = lastMonth(sentences, latest);
        bounds.add(
                lastMonth == null
                        ? new Bound(
                                null,
                                LocalDate.of(year, 12, 31),
                                true,
                                "The copyright line says no later year than " + year + ".",
                                List.of(copyright.evidence()))
                        : monthAfter(day, lastMonth));
        return bounds;
    }

    private static Bound monthAfter(LocalDate day, Mention lastMonth) {
        var end = YearMonth.from(day).plusMonths(1).atEndOfMonth();
        return new Bound(
                null,
                end,
                true,
                "What happened \"last month\" is told before what happened in " + MonthNames.month(YearMonth.from(day))
                        + " and is held to be no later, so the text was written by " + MonthNames.day(end)
                        + "; this is read from the order of telling.",
                List.of(lastMonth.sentence().evidence(lastMonth.date().span())));
    }

    /** The latest day of those told as past; absent if they lie so far apart that a year's turn may lie between them. */
    private static @Nullable Mention latest(List<Sentence> sentences) {
        var mentions = new ArrayList<Mention>();
        for (var sentence : sentences) {
            if (sentence.label() == Label.BODY) {
                for (var date : WrittenDates.in(sentence.words())) {
                    if (date.lacksOnlyYear() && isToldAsPast(sentence, date.span())) {
                        mentions.add(new Mention(sentence, date));
                    }
                }
            }
        }
        var order = Comparator.comparing((Mention mention) -> dayOfLeapYear(mention.date()));
        var first = mentions.stream().min(order).orElse(null);
        var last = mentions.stream().max(order).orElse(null);
        if (first == null || last == null) {
            return null;
        }
        boolean near = dayOfLeapYear(first.date()).plusMonths(6).isAfter(dayOfLeapYear(last.date()));
        return near ? last : null;
    }

    private static LocalDate dayOfLeapYear(WrittenDate date) {
        return LocalDate.of(2000, Objects.requireNonNull(date.month()), Objects.requireNonNull(date.day()));
    }

    private static boolean isToldAsPast(Sentence sentence, Span date) {
        var clause = sentence.clause(date).of(sentence.words());
        var cutOut = clause.replace(date.of(sentence.words()), " ");
        return !TimeCues.has("ahead", cutOut.replaceAll("(?i)\\bto\\b", " "))
                && !TimeCues.pastVerbs(sentence.words()).isEmpty();
    }

    /** "Last month" in the narrator's words, in a passage before the one that names the latest day. */
    private static @Nullable Mention lastMonth(List<Sentence> sentences, Mention latest) {
        for (var sentence : sentences) {
            var found = TimeCues.find("last-month", sentence.words());
            if (!found.isEmpty()
                    && sentence.label() == Label.BODY
                    && sentence.order() < latest.sentence().order()) {
                return new Mention(
                        sentence, new WrittenDate(found.get(0), null, null, null, null, false, java.util.Set.of()));
            }
        }
        return null;
    }
}
