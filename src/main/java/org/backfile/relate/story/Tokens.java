package org.backfile.relate.story;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The tokens of one article in columns, without a text for each: what an article is about is asked for all articles of an archive. Used again
 * for the next. Not for several threads.
 */
final class Tokens {

    /** Words are cut to so many letters. */
    private static final int LETTERS = 6;

    /** Written with a capital. */
    private static final byte LARGE = 1;

    /** Written as its form is. */
    private static final byte SMALL = 2;

    /** Larger than any token, which Lucene cuts at 255. */
    private static final int LONGEST = 1024;

    private final StandardTokenizer tokenizer = new StandardTokenizer();
    private final CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
    private final char[] letters = new char[LONGEST];
    private CharArraySet passed = CharArraySet.EMPTY_SET;
    private long[] forms = new long[64];
    private int[] features = new int[64];
    private byte[] looks = new byte[64];
    private int size;

    /** Forgets the article before; the words given are passed over. */
    void begin(CharArraySet words) {
        size = 0;
        passed = words;
    }

    /** Takes the tokens of a text until there are so many in all. */
    void read(String text, int most) {
        try {
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            while (size < most && tokenizer.incrementToken()) {
                add(term.buffer(), term.length());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory could not be read", e);
        } finally {
            close();
        }
    }

    /** Parts what was read from what comes: no two words across stand side by side. */
    void end() {
        add(0, 0, (byte) 0);
    }

    int size() {
        return size;
    }

    /** What stands for the form of a token: small, and without a possessive end. */
    long form(int token) {
        return forms[token];
    }

    /** The even number by which a word is counted; 0 for what is passed over. */
    int feature(int token) {
        return features[token];
    }

    boolean isLarge(int token) {
        return (looks[token] & LARGE) != 0;
    }

    /** Of the tokens that are written as their form is, passed over or not; rising. */
    long[] small() {
        var found = new long[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if ((looks[i] & SMALL) != 0) {
                found[count++] = forms[i];
            }
        }
        var small = Arrays.copyOf(found, count);
        Arrays.sort(small);
        return small;
    }

    private void add(char[] token, int length) {
        int end = fold(token, length);
        if (end >= 2 && letters[end - 1] == 's' && letters[end - 2] == '\'') {
            end -= 2;
        }
        if (end == 0 || (end == 1 && letters[0] < 0x250)) {
            end();
            return;
        }
        byte look = Character.isUpperCase(token[0]) ? LARGE : 0;
        if (Arrays.equals(token, 0, length, letters, 0, end)) {
            look |= SMALL;
        }
        add(hash(end), passed.contains(letters, 0, end) ? 0 : number(end), look);
    }

    private void add(long form, int feature, byte look) {
        if (size == forms.length) {
            forms = Arrays.copyOf(forms, 2 * size);
            features = Arrays.copyOf(features, 2 * size);
            looks = Arrays.copyOf(looks, 2 * size);
        }
        forms[size] = form;
        features[size] = feature;
        looks[size++] = look;
    }

    /** Writes the token small into {@link #letters}, with straight apostrophes. Returns how many there are. */
    private int fold(char[] token, int length) {
        for (int i = 0; i < length; i++) {
            char c = token[i];
            if (c >= 0x80 && c != '\u2019') {
                var small =
                        new String(token, 0, length).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
                small.getChars(0, small.length(), letters, 0);
                return small.length();
            }
            letters[i] = c == '\u2019' ? '\'' : c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
        }
        return length;
    }

    /** A FNV hash of 64 bits (1a): two forms of one article that share one are not to be expected. */
    private long hash(int end) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < end; i++) {
            hash = (hash ^ letters[i]) * 0x100000001B3L;
        }
        return hash;
    }

    private int number(int end) {
        int cut = end <= LETTERS
                ? end
                : Character.offsetByCodePoints(
                        letters, 0, end, 0, Math.min(LETTERS, Character.codePointCount(letters, 0, end)));
        int hash = 0;
        for (int i = 0; i < cut; i++) {
            hash = (hash + letters[i]) * 0x9E3779B1;
            hash ^= hash >>> 15;
        }
        return (hash & ~1) == 0 ? 2 : hash & ~1;
    }

    private void close() {
        try {
            tokenizer.close();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory could not be closed", e);
        }
    }
}
