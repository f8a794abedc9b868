package org.backfile.relate.voice;

import java.util.Arrays;

/** What is kept of every quotation while they are joined: numbers only, twenty-one bytes each and the keys. Quotations count in list order. */
final class Quoted {

    private static final int NONE = -1;

    /** Sixteen million quotations. */
    private static final int NUMBER_BITS = 24;

    private static final int NUMBER = (1 << NUMBER_BITS) - 1;

    private int[] article = new int[64];
    private int[] speaker = new int[64];
    private int[] words = new int[64];
    private long[] whole = new long[64];
    private int size;

    void add(int ofArticle, int ofSpeaker, Wording wording) {
        if (size == article.length) {
            int more = size + size / 2;
            article = Arrays.copyOf(article, more);
            speaker = Arrays.copyOf(speaker, more);
            words = Arrays.copyOf(words, more);
            whole = Arrays.copyOf(whole, more);
        }
        article[size] = ofArticle;
        speaker[size] = ofSpeaker;
        words[size] = wording.size();
        whole[size++] = wording.whole();
    }

    int size() {
        return size;
    }

    int article(int quote) {
        return article[quote];
    }

    int speaker(int quote) {
        return speaker[quote];
    }

    /** How many words it has. */
    int words(int quote) {
        return words[quote];
    }

    long whole(int quote) {
        return whole[quote];
    }

    /** For each quotation the last before it that has the very same words; -1 where none has. */
    int[] before() {
        var byWords = new long[size];
        for (int quote = 0; quote < size; quote++) {
            byWords[quote] = whole[quote] >>> NUMBER_BITS << NUMBER_BITS | quote;
        }
        Arrays.sort(byWords);
        var before = new int[size];
        for (int i = 0; i < size; i++) {
            before[(int) byWords[i] & NUMBER] = sameBefore(byWords, i);
        }
        return before;
    }

    /** Those beside each other have most of their numbers in common; the whole number decides. */
    private int sameBefore(long[] byWords, int at) {
        int quote = (int) byWords[at] & NUMBER;
        for (int i = at - 1; i >= 0 && byWords[i] >>> NUMBER_BITS == byWords[at] >>> NUMBER_BITS; i--) {
            int other = (int) byWords[i] & NUMBER;
            if (whole[other] == whole[quote]) {
                return other;
            }
        }
        return NONE;
    }
}
