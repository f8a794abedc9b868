package org.backfile.relate.story;

/**
 * In how many articles each feature stands, counted in fixed memory: single words in one table of counters, pairs, of which there are many
 * times more, in two rows of a count-min sketch (Cormode and Muthukrishnan 2005) that stop at 255. The order of counting changes nothing. Any
 * thread may count; what was counted is read after all have.
 */
final class Rarity {

    private static final int MOST_SLOTS = 1 << 24;

    private final int[] words;
    private final byte[] first;
    private final byte[] second;
    private int articles;

    /** @param expected how many articles will be counted, roughly */
    Rarity(int expected) {
        int slots = Integer.highestOneBit((int) Math.max(1 << 20, Math.min(MOST_SLOTS, expected * 1024L)));
        this.first = new byte[slots];
        this.second = new byte[slots];
        this.words = new int[slots / 16];
    }

    synchronized void add(Bag bag) {
        articles++;
        for (int feature : bag.features()) {
            if (Bag.isPair(feature)) {
                raise(first, slot(feature, first.length));
                raise(second, slot(feature * 0xC2B2AE35, second.length));
            } else {
                words[slot(feature, words.length)]++;
            }
        }
    }

    /** How many articles were counted. */
    int articles() {
        return articles;
    }

    /** In how many articles a feature stands; too many at times, never too few but for pairs in more than 255. */
    int articles(int feature) {
        return Bag.isPair(feature)
                ? Math.min(
                        first[slot(feature, first.length)] & 0xff,
                        second[slot(feature * 0xC2B2AE35, second.length)] & 0xff)
                : words[slot(feature, words.length)];
    }

    private static void raise(byte[] row, int slot) {
        if (row[slot] != -1) {
            row[slot]++;
        }
    }

    private static int slot(int feature, int slots) {
        int mixed = feature * 0x27D4EB2F;
        return (mixed ^ mixed >>> 16) & (slots - 1);
    }
}
