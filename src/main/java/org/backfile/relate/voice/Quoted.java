package org.backfile.relate.voice;

import java.util.Arrays;

/** What is kept of every quotation while they are joined: numbers only, twenty-one bytes each and the keys. Quotations count in list order. */
final class Quoted {

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
}
