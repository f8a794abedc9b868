package org.backfile.relate.day;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.backfile.corpus.Span;

/** Finds days of the week in a text that tells of what has happened, and the phrase that ties the text to its week. */
final class Weekdays {

    private static final Map<String, DayOfWeek> NAMES = Map.ofEntries(
                    days("en", "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
                    days("de", "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"),
                    days("fr", "lundi mardi mercredi jeudi vendredi samedi dimanche"),
                    days("es", "lunes martes miércoles jueves viernes sábado domingo"),
                    days("nl", "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"))
            .values()
            .stream()
            .flatMap(map -> map.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** A sentence that looks ahead tells of a day to come. */
    private static final Pattern AHEAD = Pattern.compile(
            "(?iu)\\b(?:will|next|coming|plans? to|expected to|wird|werden|nächste[nr]?|kommende[nr]?|prochaine?|próximo|volgende)\\b");

    /** What somebody says of days to come does not put the saying off; the end of a quotation may lie in the next sentence. */
    private static final Pattern QUOTED = Pattern.compile("[“„«\"][^”“»\"]*(?:[”“»\"]|$)");

    /** A weekday that is told from another point of time. */
    private static final Pattern ELSEWHEN = Pattern.compile(
            "(?iu)(?:\\b(?:last|previous|every|each|letzte[nr]?|jede[nr]?|dernière?|chaque|pasado|vorige|elke)\\s+|\\bon\\s+a\\s+)$");

    private static final Pattern THIS_WEEK = Pattern.compile(
            "(?iu)\\b(?:this week|earlier in the week|(?:in )?diese[rn]? Woche|cette semaine|esta semana|questa settimana|deze week)\\b");

    private static final Pattern SENTENCE_END = Pattern.compile(
            "(?<!\\b(?:\\p{Lu}|Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Jr))[.!?…]['\"’”»)]*\\s+(?=[\\p{Lu}\"“„«‘'])|\\n");

    private Weekdays() {}

    private static Map.Entry<String, Map<String, DayOfWeek>> days(String language, String names) {
        var list = names.split(" ", -1);
        var map = new java.util.HashMap<String, DayOfWeek>();
        for (int i = 0; i < list.length; i++) {
            map.put(list[i], DayOfWeek.of(i + 1));
        }
        return Map.entry(language, map);
    }

    /** A day of the week where a text names it. */
    record Mention(DayOfWeek day, Span span) {

        /** The last such day before a day. */
        LocalDate before(LocalDate written) {
            return written.with(TemporalAdjusters.previous(day));
        }

        /** The name for sentences of the archive. */
        String english() {
            return day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
        }
    }

    /** The days of the week that a stretch of text tells of as past, without those told from another point of time. */
    static List<Mention> told(String text, Span within) {
        var mentions = new ArrayList<Mention>();
        var words = WORD.matcher(text).region(within.start(), within.end());
        while (words.find()) {
            var day = NAMES.get(words.group());
            if (day != null && isPlain(text, words)) {
                mentions.add(new Mention(day, new Span(words.start(), words.end())));
            }
        }
        return mentions;
    }

    private static boolean isPlain(String text, Matcher word) {
        var sentence = sentence(text, word.start()).of(text);
        return !AHEAD.matcher(QUOTED.matcher(sentence).replaceAll("")).find()
                && !ELSEWHEN.matcher(text.substring(Math.max(0, word.start() - 20), word.start()))
                        .find();
    }

    /** Every phrase that says that something belongs to the week of writing. */
    static List<Span> thisWeek(String text) {
        var found = new ArrayList<Span>();
        var phrases = THIS_WEEK.matcher(text);
        while (phrases.find()) {
            found.add(new Span(phrases.start(), phrases.end()));
        }
        return found;
    }

    /** The sentence around a place of a text. */
    static Span sentence(String text, int at) {
        int start = 0;
        var ends = SENTENCE_END.matcher(text);
        while (ends.find()) {
            if (ends.end() > at) {
                return new Span(start, ends.start() + 1);
            }
            start = ends.end();
        }
        return new Span(start, text.length());
    }
}
