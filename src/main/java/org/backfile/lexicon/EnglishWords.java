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

    /** One place for each small letter, and one for the end of the word. */
    private static final int PLACES = 27;

    /** All words in order, one after the other, and where each begins. Half a megabyte, and no string is made for a word nobody asks for. */
    private final byte[] letters;

    private final int[] starts;
    private final byte[] ranks;

    /** Which words begin with which three letters: a search among some dozen words in place of all saves two thirds of its steps. */
    private final int[] firstByBeginning;

    /** The numbers of words by first and last letter, then by length; those of two letters are looked for when first asked for. */
    private final Map<Integer, int[][]> byEnds = new ConcurrentHashMap<>();

    private EnglishWords(byte[] letters, int[] starts, byte[] ranks) {
        this.letters = letters;
        this.starts = starts;
        this.ranks = ranks;
        this.firstByBeginning = new int[PLACES * PLACES * PLACES + 1];
        int beginning = 0;
        for (int word = 0; word < ranks.length; word++) {
            int here = beginning(word);
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
        return rank(word.toCharArray(), 0, word.length());
    }

    /** The rank of a stretch of a text. */
    public Rank rank(char[] text, int from, int to) {
        int at = find(text, from, to);
        return at < 0 ? Rank.UNKNOWN : rank(at);
    }

    /** The rank of a word of the list by its number. */
    public Rank rank(int word) {
        return RANKS.get(ranks[word]);
    }

    /** How many letters a word of the list has, by its number. */
    public int length(int word) {
        return starts[word + 1] - starts[word];
    }

    /** A letter of a word of the list. */
    public char letter(int word, int at) {
        return (char) letters[starts[word] + at];
    }

    /** Whether a word in small letters is in the list. */
    public boolean holds(String word) {
        return holds(word.toCharArray(), 0, word.length());
    }

    private boolean holds(char[] text, int from, int to) {
        return find(text, from, to) >= 0;
    }

    /** All words with these two small letters at their ends, in order: their numbers by their length. */
    public int[][] between(char first, char last) {
        return byEnds.computeIfAbsent(first << 8 | last, ends -> byLength(first, last));
    }

    private int[][] byLength(char first, char last) {
        var byLength = new ArrayList<int[]>();
        var counts = new ArrayList<Integer>();
        int end = firstByBeginning[beginning(first, 'z', 'z') + 1];
        for (int at = firstByBeginning[beginning(first, 'a', '\0')]; at < end; at++) {
            if (letter(at, length(at) - 1) == last) {
                while (byLength.size() <= length(at)) {
                    byLength.add(new int[8]);
                    counts.add(0);
                }
                int count = counts.get(length(at));
                var numbers = byLength.get(length(at));
                if (count == numbers.length) {
                    numbers = Arrays.copyOf(numbers, 2 * count);
                    byLength.set(length(at), numbers);
                }
                numbers[count] = at;
                counts.set(length(at), count + 1);
            }
        }
        var found = new int[byLength.size()][];
        for (int length = 0; length < found.length; length++) {
            found[length] = Arrays.copyOf(byLength.get(length), counts.get(length));
        }
        return found;
    }

    /** The number of the first word after {@code beginning} in the order of the list; longer words that begin with it follow there. */
    public int after(String beginning) {
        int found = find(beginning.toCharArray(), 0, beginning.length());
        return found < 0 ? -found - 1 : found + 1;
    }

    /** Whether a word of the list begins with some letters; no word has the number that follows the last. */
    public boolean startsWith(int word, String beginning) {
        if (word >= ranks.length || length(word) < beginning.length()) {
            return false;
        }
        for (int i = 0; i < beginning.length(); i++) {
            if (letter(word, i) != beginning.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The number of a word; where it is not in the list, minus one minus the number it would have. */
    private int find(char[] text, int from, int to) {
        int beginning = to - from < 2 ? -1 : beginning(text[from], text[from + 1], to - from == 2 ? 0 : text[from + 2]);
        int low = beginning < 0 ? 0 : firstByBeginning[beginning];
        int high = beginning < 0 ? ranks.length - 1 : firstByBeginning[beginning + 1] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(middle, text, from, to, beginning < 0 ? 0 : Math.min(to - from, 3));
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

    private int beginning(int word) {
        return beginning(letter(word, 0), letter(word, 1), length(word) == 2 ? 0 : letter(word, 2));
    }

    /** The number of three letters, 0 standing for no third one; -1 if they are not all small ones of the alphabet. */
    private static int beginning(int first, int second, int third) {
        boolean letters = first >= 'a'
                && first <= 'z'
                && second >= 'a'
                && second <= 'z'
                && (third == 0 || (third >= 'a' && third <= 'z'));
        return letters
                ? ((first - 'a' + 1) * PLACES + second - 'a' + 1) * PLACES + (third == 0 ? 0 : third - 'a' + 1)
                : -1;
    }

    /** Compares a word of the list with a stretch of a text; they are known to share their first letters. */
    private int compare(int word, char[] text, int from, int to, int shared) {
        int start = starts[word];
        int length = starts[word + 1] - start;
        int both = Math.min(length, to - from);
        for (int i = shared; i < both; i++) {
            int order = letters[start + i] - text[from + i];
            if (order != 0) {
                return order;
            }
        }
        return length - (to - from);
    }

    /** A word of the list by its number. */
    public String word(int at) {
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
        for (var beginning : BEGINNINGS) {
            if (word.startsWith(beginning)
                    && word.length() - beginning.length() >= 4
                    && isKnown(word.substring(beginning.length()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isCompound(String word) {
        var letters = word.toCharArray();
        for (int i = 3; letters.length >= 7 && i < letters.length - 2; i++) {
            if (holds(letters, 0, i) && holds(letters, i, letters.length)) {
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
