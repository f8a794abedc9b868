package org.backfile.address;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.Sha256;
import org.backfile.corpus.Source;
import org.jspecify.annotations.Nullable;

/**
 * What makes an item the same item from build to build. See {@code docs/addresses.md}.
 *
 * @param kind how strong the claim is; {@code id} before {@code url} before {@code path}
 * @param value the identifier, web address or path
 */
public record Identity(Kind kind, String value) {

    /** Letters of an id; five bits each, so that a hundred thousand articles meet by chance once in two hundred thousand archives. */
    static final int LETTERS = 10;

    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

    public enum Kind {
        ID("identifier"),
        URL("web address"),
        PATH("path");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As in "the same ...". */
        String words() {
            return words;
        }
    }

    /** All that the item can be known by, strongest first; never empty, the path is always there. */
    static List<Identity> of(Extraction extraction) {
        var metadata = extraction.metadata();
        return of(metadata.sourceId(), metadata.url(), extraction.item().source());
    }

    /**
     * The same by what it follows from.
     *
     * @param sourceId the item's own identifier, if it has one
     * @param url where it says that it stood on the web, if it does
     */
    public static List<Identity> of(@Nullable String sourceId, @Nullable String url, Source source) {
        var identities = new ArrayList<Identity>();
        if (sourceId != null) {
            identities.add(new Identity(Kind.ID, sourceId));
        }
        if (url != null && isOfOnePage(url)) {
            identities.add(new Identity(Kind.URL, url));
        }
        identities.add(new Identity(Kind.PATH, path(source)));
        return identities;
    }

    /** The first letters of the SHA-256 over the value, in the base32 of RFC 4648, lower case. */
    String id(int letters) {
        byte[] hash = Sha256.begin().digest(bytes(value));
        var id = new StringBuilder();
        for (int i = 0; i < letters; i++) {
            int bit = 5 * i;
            int pair = ((hash[bit / 8] & 0xFF) << 8) | (hash[bit / 8 + 1] & 0xFF);
            id.append(BASE32.charAt((pair >> (11 - bit % 8)) & 31));
        }
        return id.toString();
    }

    /**
     * Two values have the same bytes only if they are the same. UTF-8 cannot hold halves of characters, which JSON can, and would make one sign of
     * all; a value with such is told by its units, after a byte that UTF-8 never has.
     */
    private static byte[] bytes(String value) {
        if (Permalinks.isWhole(value)) {
            return value.getBytes(StandardCharsets.UTF_8);
        }
        var bytes = ByteBuffer.allocate(1 + Character.BYTES * value.length()).put((byte) 0xFF);
        value.chars().forEach(unit -> bytes.putChar((char) unit));
        return bytes.array();
    }

    /** As {@code permalinks.tsv} writes it: {@code url:https://example.org/1950/ferry}. */
    @Override
    public String toString() {
        return switch (kind) {
                    case ID -> "id:";
                    case URL -> "url:";
                    case PATH -> "path:";
                }
                + value;
    }

    /** A careless page names the front page of its site as its own address; that says nothing about which article it is. */
    private static boolean isOfOnePage(String url) {
        try {
            var parts = URI.create(url);
            boolean root = parts.getRawPath() == null || parts.getRawPath().length() <= 1;
            return !root || parts.getRawQuery() != null;
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    private static String path(Source source) {
        return source.record() == 0 ? source.path() : source.path() + "#" + source.sha256();
    }
}
