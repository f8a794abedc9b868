package org.backfile.relate.voice;

import java.util.Arrays;
import java.util.Locale;
import org.apache.lucene.analysis.CharArraySet;

/**
 * The words of many sentences that carry meaning: without function words, cut to their first letters in place of a stemmer, each once in a
 * sentence. Numbers only: some fifty bytes a sentence.
 */
final class Gists {

    /** As stories cut words. */
    private static final int LETTERS = 6;

    private static final int SHORTEST = 2;

    /** Fewer words that carry meaning are said on many occasions. */
    static final int FEWEST = 4;

    private int[] article = new int[64];
    private long[] key = new long[64];
    private int[] speaker = new int[64];
    private int[] first = new int[65];
    private int[] words = new int[512];
    private int size;

    /**
     * Takes a sentence; those of few words are passed over.
     *
     * @param ofKey what it is known by
     * @param passed words that carry no meaning, in small letters
     */
    void add(int ofArticle, long ofKey, int ofSpeaker, String text, CharArraySet passed) {
        int end = write(text, passed);
        if (end - first[size] < FEWEST) {
            return;
        }
        if (size == article.length) {
            int more = size + size / 2;
            article = Arrays.copyOf(article, more);
            key = Arrays.copyOf(key, more);
            speaker = Arrays.copyOf(speaker, more);
            first = Arrays.copyOf(first, more + 1);
        }
        article[size] = ofArticle;
        key[size] = ofKey;
        speaker[size++] = ofSpeaker;
        first[size] = end;
    }

    /** Writes the words behind those of the sentences taken before, rising and once each. */
    private int write(String text, CharArraySet passed) {
        int start = first[size];
        if (start + text.length() / SHORTEST + 1 > words.length) {
            words = Arrays.copyOf(words, start + start / 2 + text.length());
        }
        int end = start;
        int at = 0;
        while (at < text.length()) {
            int to = at;
            while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
                to++;
            }
            if (to - at >= SHORTEST) {
                var word = text.substring(at, to).toLowerCase(Locale.ROOT);
                if (!passed.contains(word)) {
                    words[end++] =
                            word.substring(0, Math.min(LETTERS, word.length())).hashCode();
                }
            }
            at = to + 1;
        }
        Arrays.sort(words, start, end);
        int kept = start;
        for (int i = start; i < end; i++) {
            if (i == start || words[i] != words[kept - 1]) {
                words[kept++] = words[i];
            }
        }
        return kept;
    }

    int size() {
        return size;
    }

    int article(int sentence) {
        return article[sentence];
    }

    long key(int sentence) {
        return key[sentence];
    }

    int speaker(int sentence) {
        return speaker[sentence];
    }

    /** How many words of a sentence carry meaning. */
    int words(int sentence) {
        return first[sentence + 1] - first[sentence];
    }

    /** How many of them a sentence of others has too. */
    int common(int sentence, Gists others, int other) {
        int common = 0;
        int i = first[sentence];
        int j = others.first[other];
        while (i < first[sentence + 1] && j < others.first[other + 1]) {
            int order = Integer.compare(words[i], others.words[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }
}
