package org.backfile.relate.voice;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The quotations of each speaker in list order: eight bytes a quotation. */
final class BySpeaker {

    private final Gists quotations;

    /** The speaker above, the index of the quotation below. */
    private final long[] keys;

    BySpeaker(Gists quotations) {
        this.quotations = quotations;
        this.keys = new long[quotations.size()];
        Arrays.setAll(keys, i -> (long) quotations.speaker(i) << Integer.SIZE | i);
        Arrays.sort(keys);
    }

    /** The quotations of a speaker in one article. */
    IntStream in(int article, int speaker) {
        int from = first(speaker, article);
        int to = first(speaker, article + 1);
        return IntStream.range(from, to).map(i -> (int) keys[i]);
    }

    /** The quotations of a speaker in the articles next to one, at most so many on either side. */
    IntStream around(int article, int speaker, int most) {
        int begin = first(speaker, 0);
        int end = first(speaker + 1, 0);
        int here = first(speaker, article);
        return IntStream.range(Math.max(begin, here - most), Math.min(end, here + most))
                .map(i -> (int) keys[i]);
    }

    /** The place of the first quotation of a speaker in an article or behind it. */
    private int first(int speaker, int article) {
        int from = 0;
        int to = keys.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            int who = (int) (keys[middle] >> Integer.SIZE);
            boolean isBefore = who < speaker || (who == speaker && quotations.article((int) keys[middle]) < article);
            from = isBefore ? middle + 1 : from;
            to = isBefore ? to : middle;
        }
        return from;
    }
}
