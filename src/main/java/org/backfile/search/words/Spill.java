package org.backfile.search.words;

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

    /** Keeps the first {@code length} bytes and says where. */
    public long append(byte[] bytes, int length) {
        if (length > pending.remaining()) {
            flush();
        }
        long address = written + pending.position();
        if (length > pending.capacity()) {
            write(ByteBuffer.wrap(bytes, 0, length));
        } else {
            pending.put(bytes, 0, length);
        }
        return address;
    }

    /** Fills {@code into} from {@code at} on with what was kept at an address. */
    public void read(long address, byte[] into, int at, int length) {
        if (address >= written) {
            pending.duplicate().position((int) (address - written)).get(into, at, length);
            return;
        }
        var target = ByteBuffer.wrap(into, at, length);
        try {
            long from = address;
            while (target.hasRemaining()) {
                int read = open().read(target, from);
                if (read < 0) {
                    throw new IOException("the temporary file of the search index was cut short");
                }
                from += read;
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
