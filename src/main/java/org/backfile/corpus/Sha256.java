package org.backfile.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, by which items and files are known, in 64 lower-case hexadecimal digits. */
public final class Sha256 {

    private Sha256() {}

    /** Of bytes. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(begin().digest(bytes));
    }

    /** Of what is left of a stream, which stays open. */
    public static String of(InputStream in) throws IOException {
        var sha = begin();
        var part = new byte[1 << 16];
        for (int read = in.read(part); read >= 0; read = in.read(part)) {
            sha.update(part, 0, read);
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    /** A digest that takes bytes part by part and gives bytes. */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
