package org.backfile.site;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import org.backfile.site.Checksums.Sum;
import org.jspecify.annotations.Nullable;

/** Files of a site as they come: some 130 bytes each, where maps of strings take twice that. Paths that differ in capitals alone are found. */
final class FileColumns {

    static final int NOT_WRITTEN = -1;

    /** Stands for a sum that is told later. */
    static final Sum OPEN = new Sum(0, 0, 0, 0);

    private static final int PARTS = 4;

    private byte[] paths = new byte[1024];
    private int[] ends = new int[16];
    private long[] sums = new long[PARTS * ends.length];
    private int[] written = new int[ends.length];
    private final BitSet open = new BitSet();
    private int size;

    /** Hashes of the paths in small letters, each at the place that it tells or behind; 0 where a place is free. At most half are taken. */
    private long[] hashes = new long[64];

    int size() {
        return size;
    }

    void add(String path, Sum sum) {
        var bytes = path.getBytes(StandardCharsets.UTF_8);
        int from = start(size);
        if (paths.length - from < bytes.length) {
            paths = Arrays.copyOf(paths, Math.max(from + bytes.length, paths.length + paths.length / 4));
        }
        if (size == ends.length) {
            int more = size + size / 4;
            ends = Arrays.copyOf(ends, more);
            sums = Arrays.copyOf(sums, PARTS * more);
            written = Arrays.copyOf(written, more);
        }
        System.arraycopy(bytes, 0, paths, from, bytes.length);
        ends[size] = from + bytes.length;
        written[size] = NOT_WRITTEN;
        set(size++, sum);
        note(hash(small(path)));
    }

    /** Tells the sum of a file. */
    @SuppressWarnings("ReferenceEquality") // a sum of zeros would be no less of a sum
    void set(int number, Sum sum) {
        int at = PARTS * number;
        sums[at] = sum.a();
        sums[at + 1] = sum.b();
        sums[at + 2] = sum.c();
        sums[at + 3] = sum.d();
        open.set(number, sum == OPEN);
    }

    /** Whether the sum of a file was not told yet. */
    boolean isOpen(int number) {
        return open.get(number);
    }

    /** Notes how many bytes were written of the last file. */
    void written(int bytes) {
        written[size - 1] = bytes;
    }

    String path(int number) {
        return new String(paths, start(number), ends[number] - start(number), StandardCharsets.UTF_8);
    }

    Sum sum(int number) {
        int at = PARTS * number;
        return new Sum(sums[at], sums[at + 1], sums[at + 2], sums[at + 3]);
    }

    /** How many bytes were written of a file; {@link #NOT_WRITTEN} if it was not. */
    int writtenBytes(int number) {
        return written[number];
    }

    /** The path that is the same but for capitals: some file systems do not tell them from small letters. */
    @Nullable
    String alike(String path) {
        var small = small(path);
        if (hashes[place(hash(small))] == 0) {
            return null;
        }
        for (int number = 0; number < size; number++) {
            var other = path(number);
            if (small(other).equals(small)) {
                return other;
            }
        }
        return null;
    }

    private void note(long hash) {
        if (2 * size > hashes.length) {
            var before = hashes;
            hashes = new long[2 * before.length];
            for (long each : before) {
                if (each != 0) {
                    hashes[place(each)] = each;
                }
            }
        }
        hashes[place(hash)] = hash;
    }

    private int place(long hash) {
        int place = (int) hash & (hashes.length - 1);
        while (hashes[place] != 0 && hashes[place] != hash) {
            place = (place + 1) & (hashes.length - 1);
        }
        return place;
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    private static String small(String path) {
        return path.toLowerCase(Locale.ROOT);
    }

    /** Of 64 bits, never 0. */
    private static long hash(String small) {
        long hash = 1;
        for (int i = 0; i < small.length(); i++) {
            hash = (hash ^ small.charAt(i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash == 0 ? 1 : hash;
    }
}
