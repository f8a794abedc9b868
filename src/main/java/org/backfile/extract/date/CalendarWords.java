package org.backfile.extract.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names of months and weekdays in the languages the archive reads, from {@code calendar.tsv}. Own tables, since those of the JDK change from
 * version to version.
 */
final class CalendarWords {

    /**
     * A month's or weekday's name.
     *
     * @param number 1 for January or Monday
     * @param capital whether only the capitalised word is meant: {@code May}, not {@code may}
     * @param languages two-letter codes of the languages that use it
     */
    record Name(int number, boolean shortForm, boolean capital, Set<String> languages) {}

    private static final CalendarWords TABLE = load();

    private final Map<String, Name> months = new HashMap<>();
    private final Map<String, Name> weekdays = new HashMap<>();

    private CalendarWords() {}

    /** The month that a word names; absent if it names none or is written small where the language writes it large. */
    static @Nullable Name month(String word) {
        return name(TABLE.months, word);
    }

    static @Nullable Name weekday(String word) {
        return name(TABLE.weekdays, word);
    }

    private static @Nullable Name name(Map<String, Name> names, String word) {
        if (word.length() < 2 || word.length() > 12) {
            return null;
        }
        var name = names.get(word.toLowerCase(Locale.ROOT));
        return name == null || (name.capital() && !Character.isUpperCase(word.charAt(0))) ? null : name;
    }

    private static CalendarWords load() {
        var table = new CalendarWords();
        try (var lines = new BufferedReader(new InputStreamReader(
                java.util.Objects.requireNonNull(CalendarWords.class.getResourceAsStream("calendar.tsv")),
                StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(table::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    /** Columns: language, month or weekday, names of the twelve (seven), short names; alternatives parted by {@code |}. */
    private void add(String line) {
        var columns = line.split("\t", -1);
        var language = columns[0];
        var names = columns[1].equals("month") ? months : weekdays;
        boolean capital = language.equals("en") || language.equals("de");
        put(names, columns[2], false, capital, language);
        if (columns.length > 3) {
            put(names, columns[3], true, capital, language);
        }
    }

    private static void put(Map<String, Name> names, String list, boolean shortForm, boolean capital, String language) {
        int number = 0;
        for (var alternatives : list.split(" ", -1)) {
            number++;
            for (var word : alternatives.split("\\|", -1)) {
                if (!word.equals("-")) {
                    names.merge(word, new Name(number, shortForm, capital, Set.of(language)), CalendarWords::both);
                }
            }
        }
    }

    private static Name both(Name a, Name b) {
        var languages = new HashSet<>(a.languages());
        languages.addAll(b.languages());
        return new Name(a.number(), a.shortForm() && b.shortForm(), a.capital() && b.capital(), Set.copyOf(languages));
    }
}
