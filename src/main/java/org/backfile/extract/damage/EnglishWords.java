package org.backfile.extract.damage;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
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

    private static final List<Rank> RANKS = List.of(Rank.values());
    private static final List<String> ENDINGS = List.of(
            "s", "es", "ed", "ing", "ly", "er", "ers", "d", "ness", "r", "rs", "able", "ment", "ful", "ish", "y",
            "like", "less");
    private static final List<String> BEGINNINGS = List.of(
            "un", "re", "non", "pre", "anti", "over", "under", "out", "co", "de", "inter", "multi", "sub", "super",
            "semi", "mid", "dis", "cyber", "micro", "bio", "neo", "pro", "post", "auto", "tele", "mega", "mis", "ultra",
            "self", "hyper", "geo", "eco", "counter", "fore", "up", "down");

    private final String[] words;
    private final byte[] ranks;

    private EnglishWords(String[] words, byte[] ranks) {
        this.words = words;
        this.ranks = ranks;
    }

    static EnglishWords list() {
        return Loaded.LIST;
    }

    /** Reads the list once, when the first English text comes by. */
    private static final class Loaded {
        static final EnglishWords LIST = load();
    }

    /** The words by their ends, sorted out when the first word comes by that is none. */
    private static final class Ends {
        static final Map<Integer, List<String>> BUCKETS = new HashMap<>();

        static {
            for (var word : Loaded.LIST.words) {
                BUCKETS.computeIfAbsent(
                                of(word.charAt(0), word.charAt(word.length() - 1), word.length()),
                                each -> new ArrayList<>())
                        .add(word);
            }
        }

        static Integer of(char first, char last, int length) {
            return (length << 16) | (first << 8) | last;
        }
    }

    Rank rank(String word) {
        int at = Arrays.binarySearch(words, word);
        return at < 0 ? Rank.UNKNOWN : RANKS.get(ranks[at]);
    }

    private boolean holds(String word) {
        return Arrays.binarySearch(words, word) >= 0;
    }

    /** All words with these two letters at their ends and this length, in order. */
    List<String> between(char first, char last, int length) {
        return Ends.BUCKETS.getOrDefault(Ends.of(first, last, length), List.of());
    }

    /** All longer words that begin with a word, in order. */
    List<String> extending(String beginning) {
        int found = Arrays.binarySearch(words, beginning);
        int from = found < 0 ? -found - 1 : found + 1;
        int to = from;
        while (to < words.length && words[to].startsWith(beginning)) {
            to++;
        }
        return Arrays.asList(words).subList(from, to);
    }

    /** Whether a word is in the list, or made of one that is: by an ending, a beginning, or of two. */
    boolean isKnown(String word) {
        return holds(word) || hasKnownStem(word) || hasKnownRest(word) || isCompound(word);
    }

    private boolean hasKnownStem(String word) {
        for (var ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
                var stem = word.substring(0, word.length() - ending.length());
                int last = stem.length() - 1;
                boolean doubled = stem.charAt(last) == stem.charAt(last - 1) && holds(stem.substring(0, last));
                boolean changed = stem.charAt(last) == 'i' && holds(stem.substring(0, last) + "y");
                if (holds(stem) || holds(stem + "e") || holds(stem + "y") || doubled || changed) {
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
            if (holds(word.substring(0, i)) && holds(word.substring(i))) {
                return true;
            }
        }
        return false;
    }

    /** The file is sorted, and each line begins with how many letters it shares with the one before. */
    private static EnglishWords load() {
        var words = new ArrayList<String>(1 << 16);
        var ranks = new ByteArrayOutputStream(1 << 16);
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(EnglishWords.class.getResourceAsStream("english.txt")),
                StandardCharsets.US_ASCII))) {
            var word = "";
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.charAt(0) == '#') {
                    continue;
                }
                char mark = line.charAt(line.length() - 1);
                boolean marked = mark == '1' || mark == '2';
                int end = line.length() - (marked ? 1 : 0);
                word = word.substring(0, line.charAt(0) - 'A').concat(line.substring(1, end));
                words.add(word);
                ranks.write(marked ? mark - '1' : Rank.RARE.ordinal());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new EnglishWords(words.toArray(new String[0]), ranks.toByteArray());
    }
}
