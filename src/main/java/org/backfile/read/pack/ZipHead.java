package org.backfile.read.pack;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** What the directory of a ZIP file says of an entry, byte by byte. */
final class ZipHead {

    private static final int NAME_IS_UTF8 = 1 << 11;
    private static final int UNIX = 3;
    private static final int LINK = 0xA000;
    private static final int FILE_TYPE = 0xF000;
    private static final long IN_EXTRA = 0xFFFFFFFFL;

    private ZipHead() {}

    /**
     * @param head its fixed part
     * @param rest name and extra fields
     */
    static ZipEntry entry(ByteBuffer head, ByteBuffer rest, int nameLength) {
        int flags = head.getShort(8);
        long unpacked = head.getInt(24) & IN_EXTRA;
        long packed = head.getInt(20) & IN_EXTRA;
        long offset = head.getInt(42) & IN_EXTRA;
        var extra = zip64(rest, nameLength);
        if (unpacked == IN_EXTRA && extra.remaining() >= 8) {
            unpacked = extra.getLong();
        }
        if (packed == IN_EXTRA && extra.remaining() >= 8) {
            packed = extra.getLong();
        }
        if (offset == IN_EXTRA && extra.remaining() >= 8) {
            offset = extra.getLong();
        }
        boolean isLink = head.get(5) == UNIX && (head.getInt(38) >>> 16 & FILE_TYPE) == LINK;
        var name = new byte[nameLength];
        rest.get(0, name);
        return new ZipEntry(
                name(name, (flags & NAME_IS_UTF8) != 0),
                (flags & 1) != 0,
                isLink,
                head.getShort(10) & 0xFFFF,
                packed,
                unpacked,
                head.getInt(16) & 0xFFFFFFFFL,
                offset);
    }

    /** The numbers that are too large for their places; nothing if all have room. */
    private static ByteBuffer zip64(ByteBuffer rest, int from) {
        int at = from;
        while (at + 4 <= rest.limit()) {
            int length = rest.getShort(at + 2) & 0xFFFF;
            if (rest.getShort(at) == 1 && at + 4 + length <= rest.limit()) {
                return rest.slice(at + 4, length).order(ByteOrder.LITTLE_ENDIAN);
            }
            at += 4 + length;
        }
        return ByteBuffer.allocate(0);
    }

    /** UTF-8 where it is said or the bytes are; else the code page of the IBM PC, as the format has it. */
    private static String name(byte[] bytes, boolean isUtf8) {
        try {
            var name = isUtf8
                    ? new String(bytes, StandardCharsets.UTF_8)
                    : StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString();
            return normal(name);
        } catch (CharacterCodingException e) {
            var codePage = Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;
            return normal(new String(bytes, codePage));
        }
    }

    private static String normal(String name) {
        return Normalizer.normalize(name.replace('\\', '/'), Normalizer.Form.NFC);
    }
}
