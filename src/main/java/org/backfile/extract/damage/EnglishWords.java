package org.backfile.extract.damage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A list of English words with how ordinary they are, from {@code english.txt}. Read when first asked for. */
final class EnglishWords {

    /** How ordinary a word is. */
    enum Rank {
        /** Among the first few thousand. */
        COMMON,
        /** Among the first twelve thousand. */
        ORDINARY,
        /** In a good dictionary. */
        RARE,
        UNKNOWN
    }

    private static final List<String> ENDINGS = List.of(
            "s", "es", "ed", "ing", "ly", "er", "ers", "d", "ness", "r", "rs", "able", "ment", "ful", "ish", "y",
            "like", "less");
    private static final List<String> BEGINNINGS = List.of(
            "un", "re", "non", "pre", "anti", "over", "under", "out", "co", "de", "inter", "multi", "sub", "super",
            "semi", "mid", "dis", "cyber", "micro", "bio", "neo", "pro", "post", "auto", "tele", "mega", "mis", "ultra",
            "self", "hyper", "geo", "eco", "counter", "fore", "up", "down");

    private final Map<String, Rank> ranks = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final Map<Integer, List<String>> byEnds = new HashMap<>();

    private EnglishWords() {}

    static EnglishWords list() {
        return Loaded.LIST;
    }

    /** Reads the list once, when the first text with a doubtful word comes by. */
    private static final class Loaded {
        static final EnglishWords LIST = load();
    }

    Rank rank(String word) {
        return ranks.getOrDefault(word, Rank.UNKNOWN);
    }

    /** All words with these two letters at their ends and this length, in order. */
    List<String> between(char first, char last, int length) {
        return byEnds.getOrDefault(ends(first, last, length), List.of());
    }

    /** All longer words that begin with a word, in order. */
    List<String> extending(String beginning) {
        int found = Collections.binarySearch(words, beginning);
        int from = found < 0 ? -found - 1 : found + 1;
        int to = from;
        while (to < words.size() && words.get(to).startsWith(beginning)) {
            to++;
        }
        return words.subList(from, to);
    }

    private static Integer ends(char first, char last, int length) {
        return (length << 16) | (first << 8) | last;
    }

    /** Whether a word is in the list, or made of one that is: by an ending, a beginning, or of two. */
    boolean isKnown(String word) {
        return ranks.containsKey(word) || hasKnownStem(word) || hasKnownRest(word) || isCompound(word);
    }

    private boolean hasKnownStem(String word) {
        for (var ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
                var stem = word.substring(0, word.length() - ending.length());
                int last = stem.length() - 1;
                boolean doubled =
                        stem.charAt(last) == stem.charAt(last - 1) && ranks.containsKey(stem.substring(0, last));
                boolean changed = stem.charAt(last) == 'i' && ranks.containsKey(stem.substring(0, last) + "y");
                if (ranks.containsKey(stem)
                        || ranks.containsKey(stem + "e")
                        || ranks.containsKey(stem + "y")
                        || doubled
                        || changed) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean hasKnownRest(String word) {
        return BEGINNINGS.stream()
                .anyMatch(beginning -> word.startsWith(beginning)
                        && word.length() - beginning.length() >= 4
                        && isKnown(word.substring(beginning.length())));
    }

    private boolean isCompound(String word) {
        for (int i = 3; word.length() >= 7 && i < word.length() - 2; i++) {
            if (ranks.containsKey(word.substring(0, i)) && ranks.containsKey(word.substring(i))) {
                return true;
            }
        }
        return false;
    }

    private static EnglishWords load() {
        var words = new EnglishWords();
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(EnglishWords.class.getResourceAsStream("english.txt")),
                StandardCharsets.US_ASCII))) {
            var before = "";
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    before = words.add(line, before);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private String add(String line, String before) {
        char mark = line.charAt(line.length() - 1);
        boolean marked = mark == '1' || mark == '2';
        var word = before.substring(0, line.charAt(0) - 'A') + line.substring(1, line.length() - (marked ? 1 : 0));
        ranks.put(word, mark == '1' ? Rank.COMMON : mark == '2' ? Rank.ORDINARY : Rank.RARE);
        words.add(word);
        byEnds.computeIfAbsent(
                        ends(word.charAt(0), word.charAt(word.length() - 1), word.length()), ends -> new ArrayList<>())
                .add(word);
        return word;
    }
}
