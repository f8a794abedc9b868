package org.backfile.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/** A file that only grows, written and read by any thread at once. What was there beyond its end is overwritten. */
final class Log implements AutoCloseable {

    private final FileChannel channel;
    private long end;

    private Log(FileChannel channel, long end) {
        this.channel = channel;
        this.end = end;
    }

    /**
     * Opens a file, which is made where it is missing.
     *
     * @param end how much of it counts
     */
    static Log open(Path file, long end) throws IOException {
        return new Log(
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                end);
    }

    synchronized long end() {
        return end;
    }

    /** How long the file is, which may be more or less than what counts of it. */
    long size() throws IOException {
        return channel.size();
    }

    Place add(byte[] bytes) {
        long start;
        synchronized (this) {
            start = end;
            end += bytes.length;
        }
        try {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer, start + buffer.position());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Place(start, bytes.length, check(bytes));
    }

    /**
     * What was added.
     *
     * @throws DamagedCache if it does not lie there any more
     */
    byte[] read(Place place) {
        var buffer = ByteBuffer.allocate(place.length());
        try {
            while (buffer.hasRemaining() && channel.read(buffer, place.start() + buffer.position()) >= 0) {
                // A read may bring less than asked for.
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (buffer.hasRemaining() || check(buffer.array()) != place.check()) {
            throw new DamagedCache("something else lies at " + place.start());
        }
        return buffer.array();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static int check(byte[] bytes) {
        var crc = new CRC32C();
        crc.update(bytes);
        return (int) crc.getValue();
    }
}
