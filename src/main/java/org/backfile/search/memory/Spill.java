package org.backfile.search.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A temporary file for what memory has no room for. It is made when first needed and gone when closed. */
public final class Spill implements AutoCloseable {

    private static final int BUFFER_BYTES = 1 << 20;

    private final ByteBuffer pending = ByteBuffer.allocate(BUFFER_BYTES);
    private @Nullable FileChannel file;
    private long written;

    /** Keeps some bytes and says where; those of the next call follow them. */
    public long append(byte[] bytes, int from, int length) {
        if (length > pending.remaining()) {
            flush();
        }
        long address = written + pending.position();
        if (length > pending.capacity()) {
            write(ByteBuffer.wrap(bytes, from, length));
        } else {
            pending.put(bytes, from, length);
        }
        return address;
    }

    /** Fills an array with what was kept from an address on. */
    public void read(long address, byte[] into) {
        int inFile = (int) Math.max(0, Math.min(into.length, written - address));
        if (inFile < into.length) {
            pending.duplicate().position((int) (address + inFile - written)).get(into, inFile, into.length - inFile);
        }
        var target = ByteBuffer.wrap(into, 0, inFile);
        try {
            while (target.hasRemaining()) {
                if (open().read(target, address + target.position()) < 0) {
                    throw new IOException("the temporary file of the search index was cut short");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }

    private void flush() {
        pending.flip();
        write(pending);
        pending.clear();
    }

    private void write(ByteBuffer bytes) {
        try {
            while (bytes.hasRemaining()) {
                written += open().write(bytes, written);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileChannel open() throws IOException {
        if (file == null) {
            file = FileChannel.open(
                    Files.createTempFile("backfile-search", ".postings"),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        }
        return file;
    }
}
