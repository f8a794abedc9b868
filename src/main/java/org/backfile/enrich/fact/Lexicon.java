package org.backfile.enrich.fact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Words for times and numbers in one language, from {@code words.txt} beside this class. */
final class Lexicon {

    private static final Set<String> KNOWN = Set.of("en", "de", "fr", "es");

    private final Map<String, List<String>> lists = new HashMap<>();
    private final Map<String, Set<String>> sets = new HashMap<>();
    private final String language;

    private Lexicon(String language) {
        this.language = language;
    }

    /** Which table serves a language; of languages without one none does, but for numbers. */
    static String table(String tag) {
        var primary = tag.length() > 2 ? tag.substring(0, 2) : tag;
        return primary.isEmpty() ? "en" : KNOWN.contains(primary) ? primary : "other";
    }

    static Lexicon load(String language) {
        var lexicon = new Lexicon(language);
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Lexicon.class.getResourceAsStream("words.txt")), StandardCharsets.UTF_8))) {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var words = line.split(" ");
                if (words[0].equals(language)) {
                    var list = Arrays.asList(words).subList(2, words.length);
                    lexicon.lists.put(words[1], list);
                    lexicon.sets.put(words[1], new HashSet<>(list));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lexicon;
    }

    boolean is(String other) {
        return language.equals(other);
    }

    /** Whether a word is of a kind of the table. */
    boolean is(String kind, String word) {
        return sets.getOrDefault(kind, Set.of()).contains(word);
    }

    /** The place of a word in a list of the table, from 1; 0 where it is not there. */
    int number(String kind, String word) {
        return lists.getOrDefault(kind, List.of()).indexOf(word) + 1;
    }
}
