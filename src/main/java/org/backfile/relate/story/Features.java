package org.backfile.relate.story;

import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.backfile.corpus.Words;
import org.backfile.relate.words.FunctionWords;

/**
 * Reads the features of an article: its words without function words, cut to their first letters in place of a stemmer (which works alike
 * in all languages: McNamee and Mayfield, "Character n-gram tokenization", 2004), and every two that stand side by side. The pairs tell apart
 * two stories of one kind, as two arrests, whose single words are the same. Names count double. Pure; safe to share between threads.
 */
final class Features {

    /** News tells first what it is about; the end of a long article is background. */
    private static final int MOST_WORDS = 500;

    /** What a word counts, in halves. */
    private static final int WORD = 2;

    private static final int NAME = 4;

    private static final int PAIR = 3;

    private final FunctionWords functionWords = new FunctionWords();

    /** Those that no thread works with; one is some kilobytes, and is made in the time that it reads an article. */
    private final Queue<Tokens> free = new ConcurrentLinkedQueue<>();

    /** @param language BCP 47, or empty where not known */
    Bag of(Words words, String language) {
        var found = free.poll();
        var tokens = found == null ? new Tokens() : found;
        tokens.begin(functionWords.of(language));
        tokens.read(words.headline(), MOST_WORDS);
        tokens.end();
        tokens.read(words.text(), MOST_WORDS);
        var bag = count(tokens);
        free.add(tokens);
        return bag;
    }

    private static Bag count(Tokens tokens) {
        var counted = new Bag.Counter();
        var small = tokens.small();
        int before = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int feature = tokens.feature(i);
            if (feature == 0) {
                before = 0;
                continue;
            }
            // A word that the article also writes small is no name where it is written large.
            boolean isName = tokens.isLarge(i) && Arrays.binarySearch(small, tokens.form(i)) < 0;
            counted.add(feature, isName ? NAME : WORD);
            if (before != 0) {
                counted.add(pair(before, feature), PAIR);
            }
            before = feature;
        }
        return counted.bag();
    }

    private static int pair(int first, int second) {
        int hash = (Integer.rotateLeft(first, 7) ^ second) * 0x85EBCA6B;
        return (hash ^ hash >>> 13) | 1;
    }
}
