package org.backfile.extract.date;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.backfile.corpus.Span;
import org.jspecify.annotations.Nullable;

/**
 * Times that a page tells from the moment it is seen: {@code 3 hours ago}, {@code vor zwei Tagen}, {@code hier, 10:42}. They mean something
 * only beside the moment that the page was saved, and then an interval: pages round, and their clock may stand anywhere on earth.
 */
final class RelativeTimes {

    /**
     * Some words and the days they may mean.
     *
     * @param updated whether they speak of an update
     */
    record Told(Span words, LocalDate earliest, LocalDate latest, boolean updated) {}

    private static final Duration WEST = Duration.ofHours(12);
    private static final Duration EAST = Duration.ofHours(14);

    /** Longer lines are sentences of the article. */
    private static final int LONGEST = 80;

    private static final String COUNT = "(?<count>\\d{1,2}|an?|one|ein(?:e[mnr]?)?|une?|una|un|uma?|een)";
    private static final Pattern AGO = Pattern.compile("(?iu)\\b(?:vor|il y a|hace|há)\\s+" + COUNT
            + "\\s+(?<unit>\\p{L}{1,9})\\b|\\b" + COUNT.replace("count", "before")
            + "\\s+(?<past>\\p{L}{1,9})\\s+(?:ago|fa|geleden|sedan|siden|sitten|temu)\\b");
    private static final Pattern DAY = Pattern.compile(
            "(?iu)(?:^|[|•·,:]\\s*|\\b(?:published|posted|updated|veröffentlicht|aktualisiert|publié|publicado|pubblicato)\\s+)"
                    + "(?:(?<today>today|heute|aujourd['’]hui|hoy|oggi|hoje|vandaag)"
                    + "|(?<yesterday>yesterday|gestern|hier|ayer|ieri|ontem|gisteren))(?=$|[\\s,|•·]+(?:um|at|à|a las|alle|om)?\\s*\\d|\\s*[|•·,])");
    private static final Pattern UPDATED = Pattern.compile(
            "(?iu)\\b(?:updated|modified|aktualisiert|mis(?:e)? à jour|modifié|actualizad[oa]|aggiornat[oa]|atualizad[oa]|bijgewerkt)\\b");

    private RelativeTimes() {}

    /** The first such words of a short line; absent if it has none. */
    static @Nullable Told in(String line, Instant seen) {
        if (line.length() > LONGEST) {
            return null;
        }
        var ago = AGO.matcher(line);
        while (ago.find()) {
            var unit = unit(ago.group("unit") == null ? ago.group("past") : ago.group("unit"));
            if (unit != null) {
                int count = count(ago.group("count") == null ? ago.group("before") : ago.group("count"));
                return told(
                        line,
                        ago.toMatchResult(),
                        seen,
                        unit.multipliedBy(2L * count - 1).dividedBy(2),
                        unit.multipliedBy(count + 1L));
            }
        }
        var day = DAY.matcher(line);
        if (!day.find()) {
            return null;
        }
        int before = day.group("today") == null ? 1 : 0;
        var word = new Span(
                before == 0 ? day.start("today") : day.start("yesterday"),
                before == 0 ? day.end("today") : day.end("yesterday"));
        return new Told(
                word,
                day(seen.minus(WEST)).minusDays(before),
                day(seen.plus(EAST)).minusDays(before),
                UPDATED.matcher(line).find());
    }

    /** The days from the longest to the shortest time ago, wherever the page's clock stands; never after the moment it was seen. */
    private static Told told(String line, MatchResult words, Instant seen, Duration least, Duration most) {
        return new Told(
                new Span(words.start(), words.end()),
                day(seen.minus(most).minus(WEST)),
                day(seen.minus(least).plus(EAST)),
                UPDATED.matcher(line).find());
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    private static int count(String word) {
        return Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : 1;
    }

    /** How long a unit is, by how its name begins in the languages of our dates; absent if it is none. */
    private static @Nullable Duration unit(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        for (var unit : UNITS) {
            if (unit.beginnings().stream().anyMatch(lower::startsWith)) {
                return unit.length();
            }
        }
        return null;
    }

    private record Unit(Duration length, List<String> beginnings) {}

    private static final List<Unit> UNITS = List.of(
            new Unit(Duration.ofSeconds(1), List.of("sec", "sek", "seg")),
            new Unit(Duration.ofMinutes(1), List.of("min")),
            new Unit(
                    Duration.ofHours(1),
                    List.of(
                            "hour", "hr", "stunde", "std", "heure", "hora", "ora", "ore", "uur", "uren", "timm",
                            "tim")),
            new Unit(
                    Duration.ofDays(1),
                    List.of("day", "tag", "jour", "día", "dia", "giorn", "dag", "päiv", "dni", "dzie")),
            new Unit(
                    Duration.ofDays(7),
                    List.of("week", "woche", "semain", "semana", "settiman", "weken", "veck", "uge", "uke")),
            new Unit(Duration.ofDays(31), List.of("month", "monat", "mois", "mes", "mês", "maand", "månad", "måned")),
            new Unit(Duration.ofDays(366), List.of("year", "jahr", "an", "año", "ano", "jaar", "år")));
}
