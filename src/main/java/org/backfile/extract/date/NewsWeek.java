package org.backfile.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.backfile.corpus.Label;
import org.backfile.corpus.MonthNames;
import org.jspecify.annotations.Nullable;

/**
 * "This week at the NATO summit": where the same text puts the same gathering on a day, it was written by the end of that day's week. Only
 * gatherings that end within days count, and only under one name.
 */
final class NewsWeek {

    private NewsWeek() {}

    private record Gathering(String name, Sentence sentence, LocalDate day, WrittenDate date) {}

    static List<Bound> bounds(List<Sentence> sentences) {
        var gatherings = gatherings(sentences);
        if (gatherings.isEmpty()) {
            return List.of();
        }
        var bounds = new ArrayList<Bound>();
        for (var sentence : sentences) {
            var week = TimeCues.find("week", sentence.words());
            if (sentence.label() != Label.BODY || week.isEmpty()) {
                continue;
            }
            var gathering = latest(gatherings, names(sentence.words()));
            if (gathering != null) {
                var sunday = endOfWeek(gathering.day());
                bounds.add(Bound.notAfter(
                        sunday,
                        "\"" + week.get(0).of(sentence.words()) + "\" is the week of " + MonthNames.day(gathering.day())
                                + " (" + gathering.name() + "), which ended on " + MonthNames.day(sunday) + ".",
                        sentence.evidence(week.get(0)),
                        gathering.sentence().evidence(gathering.date().span())));
            }
        }
        return bounds;
    }

    /** Sunday; for what happened at a weekend the next one, since the gathering may have gone on into the week. */
    private static LocalDate endOfWeek(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        var sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return weekend ? sunday.plusWeeks(1) : sunday;
    }

    private static List<Gathering> gatherings(List<Sentence> sentences) {
        var found = new ArrayList<Gathering>();
        for (var sentence : sentences) {
            for (var date : WrittenDates.in(sentence.words())) {
                // A picture may be an old one: its day counts only if the text names it too, as news name the days of
                // now.
                boolean past = sentence.label() == Label.CAPTION
                        ? isToldWithoutYear(sentences, date)
                        : PastMentions.isPast(sentence, date.span());
                var day = date.earliest();
                if (date.isFull() && day != null && past) {
                    names(sentence.words()).forEach(name -> found.add(new Gathering(name, sentence, day, date)));
                }
            }
        }
        return found;
    }

    private static boolean isToldWithoutYear(List<Sentence> sentences, WrittenDate date) {
        return sentences.stream()
                .filter(sentence -> sentence.label() == Label.BODY)
                .flatMap(sentence -> WrittenDates.in(sentence.words()).stream())
                .anyMatch(other -> other.lacksOnlyYear() && other.sameDayOfYear(date));
    }

    private static @Nullable Gathering latest(List<Gathering> gatherings, Set<String> names) {
        return gatherings.stream()
                .filter(gathering -> names.contains(gathering.name()))
                .max(java.util.Comparator.comparing(Gathering::day))
                .orElse(null);
    }

    /** The named gatherings of a sentence in lower case: {@code nato summit}. */
    private static Set<String> names(String words) {
        var names = new HashSet<String>();
        var tokens = Token.of(words);
        for (int at = 1; at < tokens.size(); at++) {
            if (TimeCues.find("meeting", tokens.get(at).text()).isEmpty()) {
                continue;
            }
            int first = at;
            while (first > 0 && isName(tokens.get(first - 1))) {
                first--;
            }
            if (first < at) {
                names.add(words.substring(
                                tokens.get(first).start(), tokens.get(at).end())
                        .toLowerCase(java.util.Locale.ROOT));
            }
        }
        return names;
    }

    private static boolean isName(Token token) {
        return token.kind() == Token.Kind.WORD
                && Character.isUpperCase(token.text().charAt(0))
                && token.text().length() > 1;
    }
}
