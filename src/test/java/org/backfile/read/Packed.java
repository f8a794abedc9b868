package org.backfile.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs bytes for tests. */
public final class Packed {

    private Packed() {}

    public static byte[] gzip(String... members) throws IOException {
        var out = new ByteArrayOutputStream();
        for (var member : members) {
            out.write(gzip(member.getBytes(StandardCharsets.UTF_8)));
        }
        return out.toByteArray();
    }

    public static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    /** Name, content, name, content. */
    public static byte[] zip(String... namesAndContents) throws IOException {
        var bytes = new byte[namesAndContents.length][];
        for (int i = 1; i < bytes.length; i += 2) {
            bytes[i] = namesAndContents[i].getBytes(StandardCharsets.UTF_8);
        }
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < bytes.length; i += 2) {
                add(zip, namesAndContents[i], bytes[i + 1], false);
            }
        }
        return out.toByteArray();
    }

    /** One entry, not packed. */
    public static byte[] stored(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            add(zip, name, content, true);
        }
        return out.toByteArray();
    }

    /** The same ZIP file with the flag of encryption at its first entry. */
    public static byte[] encrypted(byte[] zip) {
        var locked = zip.clone();
        for (int i = 0; i + 10 < locked.length; i++) {
            boolean directory = locked[i] == 'P' && locked[i + 1] == 'K' && locked[i + 2] == 1 && locked[i + 3] == 2;
            if (directory) {
                locked[i + 8] |= 1;
                return locked;
            }
        }
        throw new AssertionError("no directory in " + Arrays.toString(zip));
    }

    private static void add(ZipOutputStream zip, String name, byte[] content, boolean stored) throws IOException {
        var entry = new ZipEntry(name);
        if (stored) {
            var crc = new CRC32();
            crc.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(crc.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
