package org.backfile.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** A list of English words with how ordinary they are, from {@code english.txt}. Read when first asked for. */
public final class EnglishWords {

    /** How ordinary a word is. */
    public enum Rank {
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

    private static final int ALPHABET = 26;

    /** All words in order, one after the other, and where each begins. Half a megabyte, and no string is made for a word nobody asks for. */
    private final byte[] letters;

    private final int[] starts;
    private final byte[] ranks;

    /** Which words begin with which two letters: a search among some hundred words in place of all halves its steps. */
    private final int[] firstByBeginning;

    /** The words by first and last letter, each list by length; those of two letters are looked for when first asked for. */
    private final Map<Integer, List<List<String>>> byEnds = new ConcurrentHashMap<>();

    private EnglishWords(byte[] letters, int[] starts, byte[] ranks) {
        this.letters = letters;
        this.starts = starts;
        this.ranks = ranks;
        this.firstByBeginning = new int[ALPHABET * ALPHABET + 1];
        int beginning = 0;
        for (int word = 0; word < ranks.length; word++) {
            int here = beginning(letters[starts[word]], letters[starts[word] + 1]);
            while (beginning <= here) {
                firstByBeginning[beginning++] = word;
            }
        }
        Arrays.fill(firstByBeginning, beginning, firstByBeginning.length, ranks.length);
    }

    /** The list; it never changes and is safe to share. */
    public static EnglishWords list() {
        return Loaded.LIST;
    }

    /** Reads the list once, when the first English text comes by. */
    private static final class Loaded {
        static final EnglishWords LIST = load();
    }

    /** How ordinary a word in small letters is. */
    public Rank rank(String word) {
        int at = find(word);
        return at < 0 ? Rank.UNKNOWN : RANKS.get(ranks[at]);
    }

    /** Whether a word in small letters is in the list. */
    public boolean holds(String word) {
        return find(word) >= 0;
    }

    /** All words with these two small letters at their ends and this length, in order. */
    public List<String> between(char first, char last, int length) {
        var byLength = byEnds.computeIfAbsent(beginning(first, last), ends -> byLength(first, last));
        return length < byLength.size() ? byLength.get(length) : List.of();
    }

    private List<List<String>> byLength(char first, char last) {
        var byLength = new ArrayList<List<String>>();
        int end = firstByBeginning[beginning(first, 'z') + 1];
        for (int at = firstByBeginning[beginning(first, 'a')]; at < end; at++) {
            if (letters[starts[at + 1] - 1] == last) {
                int length = starts[at + 1] - starts[at];
                while (byLength.size() <= length) {
                    byLength.add(new ArrayList<>());
                }
                byLength.get(length).add(word(at));
            }
        }
        return byLength;
    }

    /** All longer words that begin with a word, in order. */
    public List<String> extending(String beginning) {
        int found = find(beginning);
        var longer = new ArrayList<String>();
        for (int at = found < 0 ? -found - 1 : found + 1; at < ranks.length; at++) {
            var word = word(at);
            if (!word.startsWith(beginning)) {
                break;
            }
            longer.add(word);
        }
        return longer;
    }

    /** The number of a word; where it is not in the list, minus one minus the number it would have. */
    private int find(String word) {
        int beginning = word.length() < 2 ? -1 : beginning(word.charAt(0), word.charAt(1));
        int low = beginning < 0 ? 0 : firstByBeginning[beginning];
        int high = beginning < 0 ? ranks.length - 1 : firstByBeginning[beginning + 1] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(middle, word);
            if (order == 0) {
                return middle;
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }

    /** The number of two letters; -1 if they are not both small ones of the alphabet. */
    private static int beginning(int first, int second) {
        boolean letters = first >= 'a' && first <= 'z' && second >= 'a' && second <= 'z';
        return letters ? (first - 'a') * ALPHABET + second - 'a' : -1;
    }

    private int compare(int at, String word) {
        int length = starts[at + 1] - starts[at];
        for (int i = 0; i < Math.min(length, word.length()); i++) {
            int order = letters[starts[at] + i] - word.charAt(i);
            if (order != 0) {
                return order;
            }
        }
        return length - word.length();
    }

    private String word(int at) {
        return new String(letters, starts[at], starts[at + 1] - starts[at], StandardCharsets.US_ASCII);
    }

    /** Whether a word is in the list, or made of one that is: by an ending, a beginning, or of two. */
    public boolean isKnown(String word) {
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

    /** The file is sorted. Each line tells by its first letter, counted from A, how many letters it shares with the one before. */
    private static EnglishWords load() {
        byte[] file;
        try (var in = Objects.requireNonNull(EnglishWords.class.getResourceAsStream("english.txt"))) {
            file = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var letters = new byte[4 * file.length];
        var starts = new int[1 << 17];
        var ranks = new byte[1 << 17];
        int count = 0;
        int end = 0;
        for (int at = 0; at < file.length; at++) {
            boolean comment = file[at] == '#';
            int before = count == 0 ? 0 : starts[count - 1];
            int start = end;
            if (!comment) {
                int shared = file[at] - 'A';
                System.arraycopy(letters, before, letters, start, shared);
                end += shared;
            }
            for (at++; at < file.length && file[at] != '\n'; at++) {
                if (!comment && file[at] >= 'a') {
                    letters[end++] = file[at];
                }
            }
            if (!comment) {
                byte mark = file[at - 1];
                ranks[count] =
                        (byte) RANKS.indexOf(mark == '1' ? Rank.COMMON : mark == '2' ? Rank.ORDINARY : Rank.RARE);
                starts[count++] = start;
            }
        }
        starts[count] = end;
        return new EnglishWords(
                Arrays.copyOf(letters, end), Arrays.copyOf(starts, count + 1), Arrays.copyOf(ranks, count));
    }
}
