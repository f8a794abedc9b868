package org.backfile.extract.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backfile.corpus.MonthNames;
import org.backfile.corpus.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads the year of a text from an anniversary: leaders who meet "for the 75th anniversary of NATO's founding" meet in 1949 + 75. How the
 * sentence lies in time decides what follows: told as present it is that year; told as past it is a lower bound; told as planned an upper
 * one, on the eve of the day itself where anniversaries of that event are kept on the day.
 */
final class Anniversaries {

    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10),
            Map.entry("fifteenth", 15),
            Map.entry("twentieth", 20),
            Map.entry("thirtieth", 30),
            Map.entry("fortieth", 40),
            Map.entry("fiftieth", 50),
            Map.entry("sixtieth", 60),
            Map.entry("seventieth", 70),
            Map.entry("eightieth", 80),
            Map.entry("ninetieth", 90),
            Map.entry("hundredth", 100),
            Map.entry("one-year", 1));
    private static final String WORDS = String.join("|", new java.util.TreeSet<>(ORDINALS.keySet()));
    private static final Pattern ANNIVERSARY = Pattern.compile(
            "(?<![\\p{L}\\d.,])(?:(?<number>\\d{1,3})\\s?(?:st|nd|rd|th|ème|eme|er|e|\\.?º|\\.?ª|°|\\.)?|(?<word>"
                    + WORDS + "))[\\s-]+"
                    + "(?<between>[^,;:.()]{0,40}?\\s)??"
                    + "(?:anniversary|jahrestags?|anniversaire|aniversario|aniversário|anniversario|verjaardag)(?!\\p{L})|"
                    + "(?<![\\p{L}])(?<century>bi|sesqui|)centen(?:ary|nial|aire|ario|ário)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Words that come between "anniversary" and "of": {@code 80th anniversary commemorations of D-Day}. */
    private static final Pattern TAIL = Pattern.compile(
            "(?:\\s+(?:commemorations?|celebrations?|ceremon(?:y|ies)|events?|observances?|festivities|summit))?\\s+");

    private Anniversaries() {}

    /**
     * Whether a text may speak of an anniversary: nearly none does, and the search for one tries every letter. A part of each word for it is
     * looked for, where its first letter stands.
     */
    static boolean mayBeIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean may = switch (text.charAt(i)) {
                case 'n', 'N' -> begins(text, i, "niver");
                case 'c', 'C' -> begins(text, i, "centen");
                case 'j', 'J' -> begins(text, i, "jahrestag");
                case 'v', 'V' -> begins(text, i, "verjaardag");
                default -> false;
            };
            if (may) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String text, int at, String sign) {
        return text.regionMatches(true, at, sign, 0, sign.length());
    }

    /** What the anniversaries in some sentences say; unknown events and sentences of unclear tense say nothing. */
    static List<Bound> bounds(List<Sentence> sentences) {
        var bounds = new ArrayList<Bound>();
        for (var sentence : sentences) {
            if (mayBeIn(sentence.words())) {
                var matcher = ANNIVERSARY.matcher(sentence.words());
                while (matcher.find()) {
                    read(sentence, matcher, bounds);
                }
            }
        }
        return bounds;
    }

    private static void read(Sentence sentence, Matcher matcher, List<Bound> bounds) {
        int years = years(matcher);
        if (years <= 0) {
            return;
        }
        var named = event(sentence.words(), matcher);
        if (named != null) {
            var span = new Span(Math.min(matcher.start(), named.start()), Math.max(matcher.end(), named.end()));
            var bound = bound(sentence, span, named.event(), years);
            if (bound != null) {
                bounds.add(bound);
            }
        }
    }

    private static int years(Matcher matcher) {
        if (matcher.group("number") != null) {
            return Integer.parseInt(matcher.group("number"));
        }
        var word = matcher.group("word");
        if (word != null) {
            return ORDINALS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
        }
        return switch (matcher.group("century").toLowerCase(Locale.ROOT)) {
            case "bi" -> 200;
            case "sesqui" -> 150;
            default -> 100;
        };
    }

    private record Place(Event event, int start, int end) {}

    /** {@code 75th anniversary of X}, {@code X's 75th anniversary}, {@code 80th X anniversary}. */
    private static @Nullable Place event(String words, Matcher matcher) {
        var between =
                matcher.group("word") == null && matcher.group("number") == null ? null : matcher.group("between");
        if (between != null && !between.isBlank()) {
            var event = Events.named(between.strip());
            return event == null ? null : new Place(event, matcher.start(), matcher.end());
        }
        var tail = TAIL.matcher(words).region(matcher.end(), words.length());
        if (tail.lookingAt()) {
            var named = Events.startingAt(words, tail.end());
            if (named != null) {
                return new Place(named.event(), matcher.start(), named.end());
            }
        }
        return owner(words, matcher.start());
    }

    /** {@code NATO's} in front of {@code 75th anniversary}. */
    private static @Nullable Place owner(String words, int at) {
        var before = Events.plain(words.substring(0, at)).stripTrailing();
        if (!before.endsWith("'s") && !before.endsWith("s'")) {
            return null;
        }
        int end = before.endsWith("'s") ? before.length() - 2 : before.length() - 1;
        for (int start = Math.max(0, end - 60); start < end; start++) {
            boolean wordStart = start == 0 || !Character.isLetterOrDigit(before.charAt(start - 1));
            var event = wordStart ? Events.named(before.substring(start, end)) : null;
            if (event != null) {
                // A longer name that ends in a known one names something else: "Radio NATO's 75th anniversary".
                int previous = words.substring(0, start).stripTrailing().lastIndexOf(' ') + 1;
                boolean capital = previous < start && Character.isUpperCase(words.charAt(previous)) && previous > 0;
                return capital ? null : new Place(event, start, end);
            }
        }
        return null;
    }

    private static @Nullable Bound bound(Sentence sentence, Span span, Event event, int years) {
        int year = event.first().getYear() + years;
        int lastYear = event.last().getYear() + years;
        var evidence = sentence.evidence(span);
        var sum = event.name() + ": " + event.first().getYear() + " + " + years + " = " + year;
        var tense = Tense.of(sentence, span);
        return switch (tense) {
            case PRESENT ->
                new Bound(
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(lastYear, 12, 31),
                        false,
                        "The text tells of the anniversary as present (" + sum + ").",
                        List.of(evidence));
            case PAST ->
                Bound.notBefore(
                        LocalDate.of(year, 1, 1), "The text looks back on the anniversary (" + sum + ").", evidence);
            case PLANNED -> {
                boolean onTheDay = event.kind() == Event.Kind.DAY && !namesAnotherTime(sentence);
                var eve = event.first().plusYears(years).minusDays(1);
                yield onTheDay
                        ? Bound.notAfter(
                                eve,
                                "The text looks ahead to the anniversary (" + sum + "), so it was written by "
                                        + MonthNames.day(eve) + ".",
                                evidence)
                        : Bound.notAfter(
                                LocalDate.of(lastYear, 12, 31),
                                "The text looks ahead to the anniversary (" + sum + ").",
                                evidence);
            }
            case UNCLEAR -> null;
        };
    }

    /** Whether the sentence puts what it plans on another day than the anniversary: "in September", "on Friday". */
    private static boolean namesAnotherTime(Sentence sentence) {
        return !WrittenDates.in(sentence.words()).isEmpty()
                || Token.of(sentence.words()).stream()
                        .anyMatch(token -> CalendarWords.month(token.text()) != null
                                || TimeCues.has("this-year", sentence.words()));
    }
}
