package org.backfile.read.pack;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.backfile.read.raw.Limits;
import org.backfile.read.raw.Refusal;

/**
 * A ZIP file (APPNOTE 6.3), read by the directory at its end. The JDK's own reader refuses a whole file for one encrypted entry; this one
 * names it and reads the others. Knows stored and deflated entries and ZIP64.
 */
public final class ZipFile implements Closeable {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END64_LOCATOR_SIGNATURE = 0x07064b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int END_BYTES = 22;
    private static final int LOCATOR_BYTES = 20;
    private static final int ENTRY_BYTES = 46;
    private static final int LOCAL_BYTES = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int BUFFER_BYTES = 1 << 16;

    private final SeekableByteChannel channel;
    private final Unpacked total;
    private long directory;
    private long count;

    private ZipFile(SeekableByteChannel channel, Limits limits) throws IOException {
        this.channel = channel;
        long size = channel.size();
        this.total = new Unpacked(InputStream.nullInputStream(), limits, () -> size);
        findDirectory();
    }

    /**
     * Opens a file.
     *
     * @throws Refusal if it has no directory at its end, as a file that was not copied whole
     */
    public static ZipFile open(Path file, Limits limits) throws IOException {
        var channel = Files.newByteChannel(file);
        try {
            return new ZipFile(channel, limits);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Takes the entries of a directory, one after another. */
    @FunctionalInterface
    public interface Visitor {
        void visit(ZipEntry entry) throws IOException;
    }

    /** Walks the directory in its order. */
    public void entries(Visitor visitor) throws IOException {
        long at = directory;
        for (long i = 0; i < count; i++) {
            var head = bytes(at, ENTRY_BYTES);
            if (head.getInt(0) != ENTRY_SIGNATURE) {
                throw damaged("its directory is broken after " + i + " entries");
            }
            int nameLength = head.getShort(28) & 0xFFFF;
            int extraLength = head.getShort(30) & 0xFFFF;
            int commentLength = head.getShort(32) & 0xFFFF;
            visitor.visit(ZipHead.entry(head, bytes(at + ENTRY_BYTES, nameLength + extraLength), nameLength));
            at += ENTRY_BYTES + nameLength + extraLength + commentLength;
        }
    }

    /**
     * The content of an entry.
     *
     * @throws Refusal if it is encrypted, or packed in a way this cannot unpack
     */
    public InputStream open(ZipEntry entry) throws IOException {
        if (entry.isEncrypted()) {
            throw new Refusal(
                    "encrypted-entry",
                    "This entry is encrypted.",
                    "Unpack the file with its password, and name the folder as a source.");
        }
        if (entry.method() != 0 && entry.method() != 8) {
            throw new Refusal(
                    "unknown-packing",
                    "This entry is packed by method " + entry.method() + ", which is not known here.",
                    "Unpack the file with the program that made it, and name the folder as a source.");
        }
        var local = bytes(entry.offset(), LOCAL_BYTES);
        if (local.getInt(0) != LOCAL_SIGNATURE) {
            throw damaged("the entry is not where its directory says");
        }
        long start = entry.offset() + LOCAL_BYTES + (local.getShort(26) & 0xFFFF) + (local.getShort(28) & 0xFFFF);
        var packed = new Slice(start, entry.packed());
        var content = entry.method() == 0 ? packed : new Inflated(packed);
        return new Verified(new CheckedInputStream(content, new CRC32()), entry.crc(), total::count);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void findDirectory() throws IOException {
        long size = channel.size();
        int tail = (int) Math.min(size, END_BYTES + LONGEST_COMMENT);
        var end = bytes(size - tail, tail);
        for (int at = tail - END_BYTES; at >= 0; at--) {
            if (end.getInt(at) == END_SIGNATURE) {
                count = end.getShort(at + 10) & 0xFFFF;
                directory = end.getInt(at + 16) & 0xFFFFFFFFL;
                long locator = size - tail + at - LOCATOR_BYTES;
                if (locator >= 0 && bytes(locator, 4).getInt(0) == END64_LOCATOR_SIGNATURE) {
                    var end64 = bytes(bytes(locator, LOCATOR_BYTES).getLong(8), 56);
                    count = end64.getLong(32);
                    directory = end64.getLong(48);
                }
                return;
            }
        }
        throw damaged("its directory is missing, as in a file that was not copied whole");
    }

    private ByteBuffer bytes(long from, int length) throws IOException {
        if (from < 0 || from + length > channel.size()) {
            throw damaged("it points beyond its end");
        }
        var buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(from);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                throw new EOFException("it became shorter while it was read");
            }
        }
        return buffer.flip();
    }

    private static Refusal damaged(String how) {
        return new Refusal("damaged-zip", "The ZIP file is damaged: " + how + ".", "Fetch it again.");
    }

    /** A stretch of the file. */
    private final class Slice extends InputStream {

        private final long end;
        private long at;

        Slice(long start, long length) {
            this.at = start;
            this.end = start + length;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (at >= end) {
                return -1;
            }
            channel.position(at);
            int read = channel.read(ByteBuffer.wrap(bytes, from, (int) Math.min(length, end - at)));
            at += Math.max(0, read);
            return read;
        }

        @Override
        public int available() {
            return (int) Math.min(Integer.MAX_VALUE, end - at);
        }
    }

    /** An inflated stream that gives its memory back. */
    private static final class Inflated extends InflaterInputStream {

        Inflated(InputStream in) {
            super(in, new Inflater(true), BUFFER_BYTES);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }

    /** Counts what is read, and compares the sum at the end. */
    private static final class Verified extends InputStream {

        private final CheckedInputStream in;
        private final long crc;
        private final Counter counter;

        Verified(CheckedInputStream in, long crc, Counter counter) {
            this.in = in;
            this.crc = crc;
            this.counter = counter;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = in.read(bytes, from, length);
            counter.count(read);
            if (read < 0 && in.getChecksum().getValue() != crc) {
                throw damaged("this entry is not what was packed (its checksum differs)");
            }
            return read;
        }

        @Override
        public int available() throws IOException {
            return in.available();
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    @FunctionalInterface
    private interface Counter {
        void count(long bytes) throws IOException;
    }
}
