package org.backfile.corpus;

import java.nio.ByteBuffer;
import java.security.MessageDigest;

/**
 * The first 128 bits of the SHA-256 over a value: equal for equal values, and for others never by chance. By it the program knows again what
 * it has seen before.
 */
public record Digest(long high, long low) {

    /** Of bytes alone. */
    public static Digest of(byte[] bytes) {
        return new Sum().add(bytes).end();
    }

    /**
     * A digest over several values, one after another. Each is told apart from its neighbours by its length, so that {@code ab, c} and
     * {@code a, bc} differ. For one thread.
     */
    public static final class Sum {

        private final MessageDigest sha = Sha256.begin();
        private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES);

        public Sum add(long value) {
            sha.update(number.putLong(0, value).array());
            return this;
        }

        public Sum add(byte[] bytes) {
            add(bytes.length);
            sha.update(bytes);
            return this;
        }

        /** Char by char, lone surrogates too: no charset would keep those apart. */
        public Sum add(String text) {
            var chars = ByteBuffer.allocate(Character.BYTES * text.length());
            chars.asCharBuffer().put(text);
            return add(chars.array());
        }

        public Sum add(Digest digest) {
            return add(digest.high).add(digest.low);
        }

        public Digest end() {
            var bytes = ByteBuffer.wrap(sha.digest());
            return new Digest(bytes.getLong(), bytes.getLong());
        }
    }
}
