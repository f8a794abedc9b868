package org.backfile.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A list of names, kept as the bytes of its file and searched by halves: thousands of names cost one read and no object. The file is sorted by
 * its bytes; a line is a name and, behind a tab, what it stands for.
 */
final class WordTable {

    private final byte[] file;

    /** Where each line starts. */
    private final int[] lines;

    private WordTable(byte[] file) {
        this.file = file;
        int count = 0;
        var starts = new int[file.length / 4];
        for (int at = 0; at < file.length; at = end(file, at) + 1) {
            starts[count++] = at;
        }
        this.lines = Arrays.copyOf(starts, count);
    }

    static WordTable load(String name) {
        try (var in = Objects.requireNonNull(WordTable.class.getResourceAsStream(name), name)) {
            var bytes = in.readAllBytes();
            int start = 0;
            while (bytes[start] == '#') {
                start = end(bytes, start) + 1;
            }
            return new WordTable(Arrays.copyOfRange(bytes, start, bytes.length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean holds(String name) {
        return find(name) >= 0;
    }

    /** What a name stands for: the words behind its tab, or itself; absent where the table lacks it. */
    @Nullable
    String of(String name) {
        int line = find(name);
        if (line < 0) {
            return null;
        }
        int end = end(file, line);
        int tab = line;
        while (tab < end && file[tab] != '\t') {
            tab++;
        }
        return tab == end ? name : new String(file, tab + 1, end - tab - 1, StandardCharsets.UTF_8);
    }

    /** Where the line of a name starts, or -1. */
    private int find(String name) {
        var wanted = name.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = lines.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(lines[middle], wanted);
            if (order == 0) {
                return lines[middle];
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private static int end(byte[] bytes, int at) {
        int end = at;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    private int compare(int line, byte[] wanted) {
        for (int i = 0; ; i++) {
            byte here = line + i < file.length ? file[line + i] : (byte) '\n';
            boolean over = here == '\n' || here == '\t';
            if (over || i == wanted.length) {
                return over ? (i == wanted.length ? 0 : -1) : 1;
            }
            if (here != wanted[i]) {
                return Integer.compare(here & 0xff, wanted[i] & 0xff);
            }
        }
    }
}
