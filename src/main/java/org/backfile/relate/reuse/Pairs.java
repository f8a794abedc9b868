package org.backfile.relate.reuse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the pairs of articles that are worth a closer look: every article gives its strings as keys, keys are sorted, and what a key
 * brings together is counted. A key never makes more pairs than the square of a small number, so that the work grows with the texts.
 */
@SuppressWarnings("EnumOrdinal") // Ordinals serve as indexes in memory; none is written down.
final class Pairs implements AutoCloseable {

    /** Bits of an article's number: eight million articles. */
    private static final int NUMBER_BITS = 23;

    private static final int PAIR_BITS = Long.SIZE - 2 * NUMBER_BITS;

    private static final long NUMBER = (1L << NUMBER_BITS) - 1;

    /** Up to this many articles with one string are all compared with each other; of more only neighbours and each with the first. */
    private static final int COMPARED = 8;

    /** More articles of one outlet than this make a string the outlet's own. */
    private static final int OF_ONE_OUTLET = 5;

    /** The same for articles of unknown outlets that lie in one folder, of which some may well have copied each other. */
    private static final int OF_ONE_FOLDER = 8;

    /** More houses than this share a string because it is common in the language or the trade. */
    private static final int MOST = 200;

    private enum Kind {
        OWN,
        HOUSE,
        QUOTED
    }

    private final KeyFiles keys;
    private final KeyFiles pairs;
    private final CommonStrings common;
    private final int[] houses;

    /**
     * @param houses the house of each article as a number: an outlet, or below 0 a folder with articles of unknown ones
     */
    Pairs(Path folder, int[] houses) {
        this.keys = new KeyFiles(folder, "strings", Long.SIZE - Shingles.BITS);
        this.pairs = new KeyFiles(folder, "pairs", PAIR_BITS);
        this.common = CommonStrings.of(houses.length);
        this.houses = houses;
    }

    /** Takes the strings of an article. */
    void add(int number, long[] own, long[] quoted) {
        for (long key : own) {
            keys.add(key << (Long.SIZE - Shingles.BITS) | (long) number << 1);
        }
        for (long key : quoted) {
            keys.add(key << (Long.SIZE - Shingles.BITS) | (long) number << 1 | 1);
        }
    }

    CommonStrings common() {
        return common;
    }

    /** Brings the articles of each string of one partition together. */
    void join(int partition) {
        keys.read(partition, (sorted, size) -> {
            var numbers = new int[64];
            int start = 0;
            while (start < size) {
                long key = sorted[start] >>> (Long.SIZE - Shingles.BITS);
                int end = start;
                while (end < size && sorted[end] >>> (Long.SIZE - Shingles.BITS) == key) {
                    end++;
                }
                if (end - start > 1) {
                    if (numbers.length < end - start) {
                        numbers = new int[Math.max(end - start, 2 * numbers.length)];
                    }
                    for (int i = start; i < end; i++) {
                        numbers[i - start] = (int) (sorted[i] >>> 1 & NUMBER);
                    }
                    join(key, numbers, end - start, (sorted[start] & 1) == 1);
                }
                start = end;
            }
        });
    }

    private void join(long key, int[] numbers, int size, boolean quoted) {
        int rest = size <= OF_ONE_OUTLET ? size : withoutHouses(numbers, size);
        if (rest < size || rest > MOST) {
            common.add(key);
        }
        if (rest <= COMPARED) {
            for (int i = 0; i < rest; i++) {
                for (int j = i + 1; j < rest; j++) {
                    add(numbers[i], numbers[j], quoted ? Kind.QUOTED : Kind.OWN);
                }
            }
        } else if (rest <= MOST && !quoted) {
            for (int i = 1; i < rest; i++) {
                add(numbers[i - 1], numbers[i], Kind.OWN);
                if (i > 1) {
                    add(numbers[0], numbers[i], Kind.OWN);
                }
            }
        }
    }

    /**
     * Moves the articles to the front whose house has the string only a few times; joins the others with their next neighbour in the house,
     * which finds texts that a house prints again and again.
     */
    private int withoutHouses(int[] numbers, int size) {
        var order = new long[size];
        for (int i = 0; i < size; i++) {
            order[i] = (long) houses[numbers[i]] << Integer.SIZE | numbers[i];
        }
        Arrays.sort(order);
        int rest = 0;
        for (int start = 0, end; start < size; start = end) {
            end = start + 1;
            while (end < size && order[end] >>> Integer.SIZE == order[start] >>> Integer.SIZE) {
                end++;
            }
            boolean isHouse = end - start > (houses[(int) order[start]] < 0 ? OF_ONE_FOLDER : OF_ONE_OUTLET);
            for (int i = start; i < end; i++) {
                if (!isHouse) {
                    numbers[rest++] = (int) order[i];
                } else if (i > start && end - start <= MOST) {
                    add((int) order[i - 1], (int) order[i], Kind.HOUSE);
                }
            }
        }
        Arrays.sort(numbers, 0, rest);
        return rest;
    }

    private void add(int a, int b, Kind kind) {
        pairs.add((long) a << (Long.SIZE - NUMBER_BITS) | (long) b << PAIR_BITS | kind.ordinal());
    }

    /** The pairs of one partition that are worth aligning, in no order. */
    List<Pair> count(int partition, Predicate<Pair> isWorthwhile) {
        var found = new ArrayList<Pair>();
        pairs.read(partition, (sorted, size) -> {
            int start = 0;
            while (start < size) {
                int end = start;
                var counts = new int[Kind.values().length];
                while (end < size && sorted[end] >>> PAIR_BITS == sorted[start] >>> PAIR_BITS) {
                    counts[(int) (sorted[end] & 3)]++;
                    end++;
                }
                int a = (int) (sorted[start] >>> (Long.SIZE - NUMBER_BITS) & NUMBER);
                int b = (int) (sorted[start] >>> PAIR_BITS & NUMBER);
                var pair = new Pair(a, b, counts[0], counts[1], counts[2]);
                if (isWorthwhile.test(pair)) {
                    found.add(pair);
                }
                start = end;
            }
        });
        return found;
    }

    @Override
    public void close() {
        keys.close();
        pairs.close();
    }
}
