package org.backfile.search.coding;

import java.util.Arrays;

/**
 * Finds what bytes repeat of those before them (LZ77): the longest match in a chain of places with the same four bytes, else the last place
 * with the same three; put off by a byte where the next place has a longer one.
 */
final class Matches {

    static final int LEAST = 3;
    static final int MOST = 258;

    private static final int WINDOW = 1 << 15;
    private static final int HASHES = 1 << 14;

    /** Places tried for a match: half as many make texts 0.27 % larger. */
    private static final int CHAIN = 64;

    /** Three bytes from farther away mostly take more bits than three letters: eight times as far makes texts 0.14 % larger. */
    private static final int NEAR = 512;

    /** A match this long is taken at once. */
    private static final int GOOD = 32;

    /** One longer than such is looked for in a quarter of the places: 0.01 % larger. */
    private static final int FAIR = 8;

    /** In a token: it is a match; the length stands above the distance. */
    private static final int MATCH = 1 << 30;

    private final byte[] primer;

    /** Where it may be found in the primer. */
    private final Search places;

    Matches(byte[] text) {
        primer = Arrays.copyOfRange(text, Math.max(0, text.length - WINDOW), text.length);
        places = new Search(primer);
        places.index(0, primer.length);
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
        var search = new Search(all, places);
        // The primer's last three bytes begin nothing of its own.
        search.index(Math.max(0, primer.length - 3), primer.length);
        var tokens = new int[data.length];
        int count = 0;
        int held = 0;
        for (int at = primer.length; at < all.length; ) {
            int match = held != 0 ? held : search.longest(at, LEAST - 1);
            held = 0;
            search.index(at, at + 1);
            if (match == 0) {
                tokens[count++] = all[at++] & 0xff;
                continue;
            }
            if (length(match) < GOOD) {
                int next = search.longest(at + 1, length(match));
                if (next != 0) {
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

        /** For each hash of four bytes the last place with it, and for each place the one before; -1 for none. */
        private final int[] last;

        private final int[] before;

        /** For each hash of three bytes the last place. */
        private final int[] lastOfThree;

        Search(byte[] bytes) {
            this.bytes = bytes;
            this.before = new int[bytes.length];
            this.last = new int[HASHES];
            this.lastOfThree = new int[HASHES];
            Arrays.fill(last, -1);
            Arrays.fill(lastOfThree, -1);
        }

        /** @param begun of the bytes that these begin with */
        Search(byte[] bytes, Search begun) {
            this.bytes = bytes;
            this.before = Arrays.copyOf(begun.before, bytes.length);
            this.last = begun.last.clone();
            this.lastOfThree = begun.lastOfThree.clone();
        }

        void index(int from, int to) {
            for (int at = from; at < Math.min(to, bytes.length - 3); at++) {
                int three = three(at);
                lastOfThree[hash(three)] = at;
                int hash = hash(three | bytes[at + 3] << 24);
                before[at] = last[hash];
                last[hash] = at;
            }
        }

        private int three(int at) {
            return (bytes[at] & 0xff) | (bytes[at + 1] & 0xff) << 8 | (bytes[at + 2] & 0xff) << 16;
        }

        private static int hash(int some) {
            return (some * 0x9E3779B1) >>> 18;
        }

        /** The longest match at a place, of equally long ones the nearest; 0 where none is longer than so many bytes. */
        int longest(int at, int than) {
            int most = Math.min(MOST, bytes.length - at);
            if (most <= Math.max(than, LEAST)) {
                return 0;
            }
            int three = three(at);
            int distance = than < LEAST ? ofThree(at, three) : 0;
            int best = Math.max(than, LEAST);
            int farthest = Math.max(-1, at - WINDOW);
            int place = last[hash(three | bytes[at + 3] << 24)];
            for (int left = than < FAIR ? CHAIN : CHAIN / 4;
                    left > 0 && place > farthest;
                    left--, place = before[place]) {
                // Most are not longer, and mostly that shows in the last byte that they would need.
                if (bytes[place + best] == bytes[at + best] && bytes[place + best - 1] == bytes[at + best - 1]) {
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

        /** How far back the same three bytes stand, or 0 if not near enough. */
        private int ofThree(int at, int three) {
            int place = lastOfThree[hash(three)];
            return place >= 0 && at - place < NEAR && three(place) == three ? at - place : 0;
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
