package org.backfile.search.coding;

import java.util.Arrays;

/**
 * Finds what bytes repeat of those before them (LZ77): the longest match in a chain of places with the same three bytes, put off by a byte
 * where the next place has a longer one.
 */
final class Matches {

    static final int LEAST = 3;
    static final int MOST = 258;

    private static final int WINDOW = 1 << 15;
    private static final int HASHES = 1 << 14;

    /** Places tried for a match: four times as many save one per cent more of a text. */
    private static final int CHAIN = 64;

    /** A match this long is taken at once. */
    private static final int GOOD = 64;

    /** In a token: it is a match; the length stands above the distance. */
    private static final int MATCH = 1 << 30;

    private final byte[] primer;

    /** For each hash the last place in the primer with it, and for each place the one before; -1 for none. */
    private final int[] last = new int[HASHES];

    private final int[] before;

    Matches(byte[] text) {
        primer = Arrays.copyOfRange(text, Math.max(0, text.length - WINDOW), text.length);
        before = new int[primer.length];
        Arrays.fill(last, -1);
        new Search(primer, last, before).index(0, primer.length);
    }

    static boolean isMatch(int token) {
        return token >= MATCH;
    }

    static int length(int token) {
        return (token & ~MATCH) >>> 16;
    }

    static int distance(int token) {
        return token & 0xffff;
    }

    /** Bytes as they are, and matches. */
    int[] of(byte[] data) {
        var all = Arrays.copyOf(primer, primer.length + data.length);
        System.arraycopy(data, 0, all, primer.length, data.length);
        var search = new Search(all, last.clone(), Arrays.copyOf(before, all.length));
        // The primer's last two bytes begin nothing of its own.
        search.index(Math.max(0, primer.length - 2), primer.length);
        var tokens = new int[data.length];
        int count = 0;
        int held = 0;
        for (int at = primer.length; at < all.length; ) {
            int match = held != 0 ? held : search.longest(at);
            held = 0;
            search.index(at, at + 1);
            if (match == 0) {
                tokens[count++] = all[at++] & 0xff;
                continue;
            }
            if (length(match) < GOOD) {
                int next = search.longest(at + 1);
                if (length(next) > length(match)) {
                    tokens[count++] = all[at++] & 0xff;
                    held = next;
                    continue;
                }
            }
            tokens[count++] = match;
            search.index(at + 1, at + length(match));
            at += length(match);
        }
        return Arrays.copyOf(tokens, count);
    }

    /** The places of some bytes by what begins there. */
    private static final class Search {

        private final byte[] bytes;
        private final int[] last;
        private final int[] before;

        Search(byte[] bytes, int[] last, int[] before) {
            this.bytes = bytes;
            this.last = last;
            this.before = before;
        }

        void index(int from, int to) {
            for (int at = from; at < Math.min(to, bytes.length - 2); at++) {
                int hash = hash(at);
                before[at] = last[hash];
                last[hash] = at;
            }
        }

        private int hash(int at) {
            int three = (bytes[at] & 0xff) | (bytes[at + 1] & 0xff) << 8 | (bytes[at + 2] & 0xff) << 16;
            return (three * 0x9E3779B1) >>> 18;
        }

        /** The longest match at a place, of equally long ones the nearest; 0 for none. */
        int longest(int at) {
            int most = Math.min(MOST, bytes.length - at);
            if (most < LEAST) {
                return 0;
            }
            int best = LEAST - 1;
            int distance = 0;
            int place = last[hash(at)];
            for (int left = CHAIN; left > 0 && place >= 0 && at - place < WINDOW; left--, place = before[place]) {
                if (bytes[place + best] == bytes[at + best]) {
                    int length = common(place, at, most);
                    if (length > best) {
                        best = length;
                        distance = at - place;
                        if (length == most) {
                            break;
                        }
                    }
                }
            }
            return distance == 0 ? 0 : MATCH | best << 16 | distance;
        }

        private int common(int a, int b, int most) {
            int length = 0;
            while (length < most && bytes[a + length] == bytes[b + length]) {
                length++;
            }
            return length;
        }
    }
}
