package org.backfile.extract.date;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.backfile.corpus.Label;
import org.backfile.corpus.MonthNames;
import org.backfile.corpus.Span;

/**
 * Dates that a text looks back on: "since the invasion in February 2022", "authorized in May 2022", a picture taken "on July 11, 2024".
 * Each is a day before which the text cannot have been written. Where a sentence may look ahead, nothing follows.
 */
final class PastMentions {

    private static final Pattern YEAR_SINCE = Pattern.compile(
            "\\b(?:since|seit|depuis|desde|sinds)\\s(?:\\p{L}+\\s)?(?<year>(?:19|20)\\d\\d)(?![\\d\\p{L}%])",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> LINKS =
            Set.of(("in on of since during from dated late early mid im am vom seit en el le du de depuis desde a il "
                            + "nel del dal em op sinds")
                    .split(" ", -1));

    private PastMentions() {}

    /** Whether a text may tell a date with its year, without which nothing follows: four figures from 1800 on, or {@code 11.07.24}. */
    static boolean mayBeIn(String text) {
        for (int i = 0; i + 3 < text.length(); i++) {
            char c = text.charAt(i);
            boolean may = c == '.'
                    ? text.charAt(i + 3) == '.' && hasTwoFigures(text, i + 1)
                    : (c == '1' || c == '2') && isCentury(c, text.charAt(i + 1)) && hasTwoFigures(text, i + 2);
            if (may) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCentury(char first, char second) {
        return first == '2' ? second == '0' : second == '8' || second == '9';
    }

    private static boolean hasTwoFigures(String text, int at) {
        return isFigure(text.charAt(at)) && isFigure(text.charAt(at + 1));
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    static List<Bound> bounds(List<Sentence> sentences) {
        var bounds = new ArrayList<Bound>();
        for (var sentence : sentences) {
            boolean told = sentence.label() == Label.BODY || sentence.label() == Label.DECK;
            if (told) {
                years(sentence, bounds);
            }
            for (var date : mayBeIn(sentence.words()) ? WrittenDates.in(sentence.words()) : List.<WrittenDate>of()) {
                if (sentence.label() == Label.CAPTION) {
                    caption(sentence, date, bounds);
                } else if (told) {
                    mention(sentence, date, bounds);
                }
            }
        }
        return bounds;
    }

    private static void caption(Sentence sentence, WrittenDate date, List<Bound> bounds) {
        var day = date.earliest();
        // Words about what a picture shows speak of the past; "will" and "opens" may stand in a poster's caption.
        if (day != null && date.day() != null && !TimeCues.has("plan", sentence.words())) {
            bounds.add(Bound.notBefore(
                    day,
                    "A picture shows what happened on " + MonthNames.day(day) + ".",
                    sentence.evidence(date.span())));
        }
    }

    private static void mention(Sentence sentence, WrittenDate date, List<Bound> bounds) {
        var day = date.earliest();
        if (day == null || date.month() == null || !isPast(sentence, date.span())) {
            return;
        }
        var words = date.day() == null ? MonthNames.month(YearMonth.from(day)) : MonthNames.day(day);
        bounds.add(Bound.notBefore(day, "The text looks back on " + words + ".", sentence.evidence(date.span())));
    }

    private static void years(Sentence sentence, List<Bound> bounds) {
        if (!sentence.words().contains("19") && !sentence.words().contains("20")) {
            return; // most sentences: the search for "since" tries every letter
        }
        var matcher = YEAR_SINCE.matcher(sentence.words());
        while (matcher.find()) {
            int year = Integer.parseInt(matcher.group("year"));
            bounds.add(Bound.notBefore(
                    java.time.LocalDate.of(year, 1, 1),
                    "The text says \"since " + year + "\".",
                    sentence.evidence(matcher.start(), matcher.end())));
        }
    }

    /** Whether a date in a sentence has passed when the sentence is told. */
    static boolean isPast(Sentence sentence, Span date) {
        var text = sentence.words();
        var clause = sentence.clause(date);
        var before = text.substring(clause.start(), date.start());
        var around = before + text.substring(date.end(), clause.end());
        if (TimeCues.has("ahead", around) || !isLinked(before)) {
            return false;
        }
        if (TimeCues.has("since", before)) {
            return true;
        }
        return !TimeCues.pastVerbs(before).isEmpty()
                || (before.strip().indexOf(' ') < 0 && opensPast(sentence, clause));
    }

    /** {@code On May 27, 2022, the minister said}: the clause holds nothing but the date; the rest of the sentence must be past. */
    private static boolean opensPast(Sentence sentence, Span clause) {
        var rest = sentence.words().substring(clause.end());
        return !TimeCues.pastVerbs(rest).isEmpty() && !TimeCues.has("ahead", rest);
    }

    /** Whether the word in front of the date is one that puts an event on it, and not one like "to" or "until". */
    private static boolean isLinked(String before) {
        var last = lastWord(before).toLowerCase(java.util.Locale.ROOT);
        return last.isEmpty() || LINKS.contains(last) || CalendarWords.weekday(last) != null;
    }

    private static String lastWord(String text) {
        int end = text.length();
        while (end > 0 && !Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }
}
