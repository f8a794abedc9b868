package org.backfile.search;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Files that lie beside a word shard and hold pieces of its groups: tails of long lists, or positions. A piece is preceded by the number of
 * its group in the shard and its length, both as base-128 numbers, lowest bits first.
 */
final class Pack {

    private final int fileBytes;
    private final List<ByteArrayOutputStream> files = new ArrayList<>();

    /**
     * @param fileBytes a file that is this long takes no further piece
     */
    Pack(int fileBytes) {
        this.fileBytes = fileBytes;
    }

    /** Takes a piece and returns the number of the file it went into. */
    int add(int group, byte[] piece) {
        if (files.isEmpty() || files.get(files.size() - 1).size() >= fileBytes) {
            files.add(new ByteArrayOutputStream());
        }
        var file = files.get(files.size() - 1);
        number(file, group);
        number(file, piece.length);
        file.writeBytes(piece);
        return files.size() - 1;
    }

    List<byte[]> files() {
        return files.stream().map(ByteArrayOutputStream::toByteArray).toList();
    }

    private static void number(ByteArrayOutputStream out, int value) {
        int rest = value;
        while (rest >= 0x80) {
            out.write((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }
}
