package org.backfile.read.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.backfile.corpus.Capture;
import org.backfile.corpus.Problem;
import org.backfile.corpus.Sha256;
import org.backfile.corpus.Source;
import org.backfile.read.page.PageReader;
import org.backfile.read.raw.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Reads the page of an MHTML file (RFC 2557), as Chrome and Internet Explorer save it: the first part that is HTML. The other parts are its
 * pictures and styles.
 */
public final class Mhtml {

    /** A page lies in one multipart, with alternatives in two. */
    private static final int DEEPEST = 4;

    private Mhtml() {}

    /**
     * Reads a file.
     *
     * @param path from the source root
     */
    public static Reading read(String path, byte[] bytes) {
        var whole = MimePart.of(bytes, 0, bytes.length);
        var page = page(whole, 0);
        if (page.isEmpty()) {
            return Reading.lost(Problem.lost(
                    "no-page", path, "None of the parts of this MHTML file is HTML.", "Save the page again."));
        }
        var part = page.get();
        var content = content(part);
        var url = part.header("content-location").or(() -> whole.header("snapshot-content-location"));
        var time = whole.header("date").flatMap(Moment::in).orElse(null);
        var source = new Source(path, 0, 1, Sha256.of(bytes), bytes.length, capture(url, time));
        return PageReader.read(
                source, content, "page.html", part.parameter("charset").orElse(null));
    }

    /**
     * Another part of a file: a picture of the page.
     *
     * @param address as the page gives it: the part's location, or {@code cid:} and its identifier
     */
    public static Optional<byte[]> part(byte[] bytes, String address) {
        return part(MimePart.of(bytes, 0, bytes.length), address, 0).map(Mhtml::content);
    }

    private static Optional<MimePart> part(MimePart whole, String address, int depth) {
        boolean isWanted = address.startsWith("cid:")
                ? whole.header("content-id").orElse("").equals("<" + address.substring(4) + ">")
                : whole.header("content-location").orElse("").equals(address);
        if (isWanted && depth > 0) {
            return Optional.of(whole);
        }
        return depth > DEEPEST
                ? Optional.empty()
                : whole.parts().stream()
                        .flatMap(inner -> part(inner, address, depth + 1).stream())
                        .findFirst();
    }

    private static @Nullable Capture capture(Optional<String> url, @Nullable String time) {
        return url.filter(each -> each.startsWith("http"))
                .map(each -> new Capture(each, time, "the MHTML file"))
                .orElse(null);
    }

    private static Optional<MimePart> page(MimePart part, int depth) {
        var type = part.header("content-type").orElse("").toLowerCase(Locale.ROOT);
        if (type.startsWith("text/html") || type.startsWith("application/xhtml")) {
            return Optional.of(part);
        }
        if (!type.startsWith("multipart/") || depth > DEEPEST) {
            return Optional.empty();
        }
        return part.parts().stream()
                .flatMap(inner -> page(inner, depth + 1).stream())
                .findFirst();
    }

    private static byte[] content(MimePart part) {
        var body = part.body();
        return switch (part.header("content-transfer-encoding").orElse("").toLowerCase(Locale.ROOT)) {
            case "quoted-printable" -> unquoted(body);
            case "base64" -> Base64.getMimeDecoder().decode(padded(body));
            default -> body;
        };
    }

    /** A last group that is not whole would be refused; it is left out. */
    private static byte[] padded(byte[] body) {
        var letters = new String(body, StandardCharsets.ISO_8859_1).replaceAll("[^A-Za-z0-9+/]", "");
        int whole = letters.length() % 4 == 1 ? letters.length() - 1 : letters.length();
        return letters.substring(0, whole).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] unquoted(byte[] body) {
        var out = new byte[body.length];
        int length = 0;
        for (int i = 0; i < body.length; i++) {
            if (body[i] != '=') {
                out[length++] = body[i];
                continue;
            }
            int end = lineEnd(body, i + 1);
            if (end > 0) {
                i = end - 1;
                continue;
            }
            int high = i + 2 < body.length ? Character.digit(body[i + 1], 16) : -1;
            int low = i + 2 < body.length ? Character.digit(body[i + 2], 16) : -1;
            if (high < 0 || low < 0) {
                out[length++] = body[i];
            } else {
                out[length++] = (byte) (high << 4 | low);
                i += 2;
            }
        }
        return Arrays.copyOf(out, length);
    }

    /** Behind a line end that is only there because lines of mail are short; 0 if there is none. */
    private static int lineEnd(byte[] body, int from) {
        int at = from;
        while (at < body.length && (body[at] == ' ' || body[at] == '\t')) {
            at++;
        }
        if (at < body.length && body[at] == '\r') {
            at++;
        }
        return at < body.length && body[at] == '\n' ? at + 1 : 0;
    }
}
