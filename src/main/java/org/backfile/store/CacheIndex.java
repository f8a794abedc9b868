package org.backfile.store;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import org.backfile.corpus.Digest;

/**
 * Where the values of a {@link Cache} lie, as a file: a mark, the program's digest, generation and length of the log, the number of entries, the
 * entries of 32 bytes each, and the CRC-32C of all that.
 *
 * @param generation which log it is of
 * @param end how much of the log counts
 */
record CacheIndex(long generation, long end, PlaceTable places) {

    /** {@code BFcache1} */
    private static final long MARK = 0x4246636163686531L;

    private static final int HEAD = 6 * Long.BYTES;
    private static final int ENTRY = 3 * Long.BYTES + 2 * Integer.BYTES;

    static CacheIndex empty() {
        return new CacheIndex(1, 0, new PlaceTable());
    }

    byte[] bytes(Digest program) {
        var bytes = ByteBuffer.allocate(HEAD + ENTRY * places.size() + Integer.BYTES);
        bytes.putLong(MARK)
                .putLong(program.high())
                .putLong(program.low())
                .putLong(generation)
                .putLong(end)
                .putLong(places.size());
        places.each((key, place, isUsed) -> bytes.putLong(key.high())
                .putLong(key.low())
                .putLong(place.start())
                .putInt(place.length())
                .putInt(place.check()));
        bytes.putInt(check(bytes.array(), bytes.position()));
        return bytes.array();
    }

    /**
     * Reads an index; without a file it is empty.
     *
     * @throws DamagedCache if it is none, or another program's
     */
    static CacheIndex read(Path file, Digest program) throws IOException {
        byte[] all;
        try {
            all = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return empty();
        }
        try {
            return of(all, program);
        } catch (BufferUnderflowException e) {
            throw new DamagedCache("its index was cut short", e);
        }
    }

    private static CacheIndex of(byte[] all, Digest program) {
        var bytes = ByteBuffer.wrap(all);
        if (bytes.getLong() != MARK) {
            throw new DamagedCache("its index is no index");
        }
        var maker = new Digest(bytes.getLong(), bytes.getLong());
        long generation = bytes.getLong();
        long end = bytes.getLong();
        long count = bytes.getLong();
        if (count < 0 || all.length != HEAD + ENTRY * count + Integer.BYTES) {
            throw new DamagedCache("its index was cut short");
        }
        if (bytes.getInt(all.length - Integer.BYTES) != check(all, all.length - Integer.BYTES)) {
            throw new DamagedCache("its index was changed");
        }
        if (!maker.equals(program)) {
            throw new DamagedCache("another version of the program made it");
        }
        var places = new PlaceTable();
        for (long i = 0; i < count; i++) {
            var key = new Digest(bytes.getLong(), bytes.getLong());
            places.put(key, new Place(bytes.getLong(), bytes.getInt(), bytes.getInt()), false);
        }
        return new CacheIndex(generation, end, places);
    }

    private static int check(byte[] bytes, int length) {
        var crc = new CRC32C();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }
}
