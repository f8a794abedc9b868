package org.backfile.read.charset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the character set of a file and decodes it. In order of trust: a byte order mark; bytes that are valid UTF-8, which no other
 * encoding produces by chance; zeros at every other byte, a sign of UTF-16; what a web page declares (HTML standard, 13.2.3); a guess.
 */
public final class Decoder {

    /** As far as browsers look, and a little more for pages that begin with a long comment. */
    private static final int DECLARATION_BYTES = 4096;

    private static final Pattern DECLARED =
            Pattern.compile("<(?:meta|\\?xml)[^>]{0,400}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");

    private Decoder() {}

    /** The characters of some bytes, whatever they are; what means nothing becomes U+FFFD. */
    public static Decoded decode(byte[] bytes) {
        return decode(bytes, null);
    }

    /**
     * The same, where the server that sent the bytes named an encoding.
     *
     * @param sent its name; it counts more than what a page says of itself, and less than what the bytes show
     */
    public static Decoded decode(byte[] bytes, @Nullable String sent) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return lenient(bytes, 3, StandardCharsets.UTF_8, "The file begins with a byte order mark of UTF-8.");
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return lenient(bytes, 2, StandardCharsets.UTF_16LE, "The file begins with a byte order mark of UTF-16.");
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return lenient(bytes, 2, StandardCharsets.UTF_16BE, "The file begins with a byte order mark of UTF-16.");
        }
        var wide = Utf16.guess(bytes);
        if (wide.isPresent()) {
            return lenient(
                    bytes,
                    0,
                    wide.get(),
                    "The file has no byte order mark; it was read as "
                            + wide.get().name() + ".");
        }
        var utf8 = utf8(bytes);
        return utf8.map(text -> new Decoded(text, "UTF-8", List.of(), -1)).orElseGet(() -> decodeLegacy(bytes, sent));
    }

    private static Decoded decodeLegacy(byte[] bytes, @Nullable String sent) {
        if (Utf8.isMostly(bytes)) {
            return lenient(bytes, 0, StandardCharsets.UTF_8, "The file is UTF-8 with broken bytes.");
        }
        var named = sent == null ? Optional.<Charset>empty() : named(sent);
        if (named.isPresent()) {
            var text = strict(bytes, named.get());
            if (text.isPresent()) {
                var note = "The server sent it as " + named.get().name() + ".";
                return new Decoded(text.get(), named.get().name(), List.of(note), -1);
            }
        }
        var declared = declared(bytes);
        if (declared.isPresent()) {
            var name = declared.get().name();
            var text = strict(bytes, declared.get());
            if (text.isPresent()) {
                return new Decoded(text.get(), name, List.of("The page declares the encoding " + name + "."), -1);
            }
        }
        var guess = LegacyCharset.guess(bytes);
        return lenient(
                bytes, 0, guess, "The encoding is not declared; " + guess.name() + " was guessed from its letters.");
    }

    private static Optional<Charset> declared(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, DECLARATION_BYTES), StandardCharsets.ISO_8859_1);
        var match = DECLARED.matcher(head.toLowerCase(Locale.ROOT));
        return match.find() ? named(match.group(1)) : Optional.empty();
    }

    private static Optional<Charset> named(String label) {
        try {
            // The HTML standard reads these two names as windows-1252, as every browser does.
            var name = label.matches("(?i)iso-8859-1|us-ascii") ? "windows-1252" : label;
            return Optional.of(Charset.forName(name)).filter(charset -> !charset.equals(StandardCharsets.UTF_8));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** Most files are UTF-8, and what the JDK makes of it at its fastest tells the others: U+FFFD stands in hardly any text by right. */
    private static Optional<String> utf8(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0 ? Optional.of(text) : strict(bytes, StandardCharsets.UTF_8);
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Puts U+FFFD where bytes mean nothing. */
    private static Decoded lenient(byte[] bytes, int from, Charset charset, String note) {
        var text = new String(bytes, from, bytes.length - from, charset);
        return new Decoded(text, charset.name(), List.of(note), text.indexOf('\uFFFD'));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
