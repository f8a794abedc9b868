package org.backfile.render.data.relation;

import java.util.Arrays;
import org.backfile.corpus.Field;

/** The places of one name in the articles that hold it, in order, packed: some five bytes each. */
@SuppressWarnings("EnumOrdinal") // Ordinals serve as indexes in memory; none is written down.
final class PlaceList {

    private byte[] bytes = new byte[8];
    private int size;
    private int lastArticle;

    /** Takes a place. */
    interface Taker {
        void take(int article, int field, int start, int end);
    }

    /** Articles rise. */
    void add(int article, Field field, int start, int end) {
        number(article - lastArticle);
        number(start * Field.values().length + field.ordinal());
        number(end - start);
        lastArticle = article;
    }

    void each(Taker taker) {
        int[] at = {0};
        int article = 0;
        while (at[0] < size) {
            article += read(at);
            int start = read(at);
            int length = read(at);
            int from = start / Field.values().length;
            taker.take(article, start % Field.values().length, from, from + length);
        }
    }

    private void number(int number) {
        int rest = number;
        while (rest >= 0x80) {
            put((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        put(rest);
    }

    private void put(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) value;
    }

    private int read(int[] at) {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            int value = bytes[at[0]++];
            number |= (value & 0x7f) << shift;
            if (value >= 0) {
                return number;
            }
        }
    }
}
