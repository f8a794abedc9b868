package org.backfile.extract.damage;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.backfile.corpus.Damage;
import org.backfile.corpus.Span;
import org.backfile.extract.date.LabelledText;
import org.jspecify.annotations.Nullable;

/**
 * UTF-8 that was once read as Windows-1252: {@code donâ€™t}. A run of such characters that, written back as bytes, is one well-formed
 * UTF-8 character or more, is taken for damage.
 */
final class Mojibake {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** What the first byte of a longer UTF-8 character looks like, then what its others do. */
    private static final Pattern RUN = Pattern.compile(
            "(?:[\u00C2-\u00F4][\u0080-\u00BF\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178]{1,3})+");

    private Mojibake() {}

    static List<Damage> find(List<LabelledText> passages) {
        var damage = new ArrayList<Damage>();
        for (var passage : passages) {
            var matcher = RUN.matcher(mayHold(passage.text()) ? passage.text() : "");
            while (matcher.find()) {
                var likely = repaired(matcher.group());
                if (likely != null) {
                    var place = passage.evidence(new Span(matcher.start(), matcher.end()));
                    damage.add(new Damage(
                            place.line(),
                            place.span(),
                            matcher.group(),
                            likely,
                            "These characters are the UTF-8 bytes of \"" + likely + "\" read as Windows-1252."));
                }
            }
        }
        return damage;
    }

    /** Whether a text holds what may be a first byte; most English ones do not. */
    private static boolean mayHold(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u00C2' && c <= '\u00F4') {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String repaired(String run) {
        try {
            var bytes = bytes(run);
            var decoded = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return decoded.length() < run.length() ? decoded : null;
        } catch (CharacterCodingException e) {
            // Not UTF-8 after all: letters that stand together by right, as in "naïve".
            return null;
        }
    }

    /** The five bytes that Windows-1252 leaves open come through as C1 controls. */
    private static ByteBuffer bytes(String run) throws CharacterCodingException {
        var bytes = ByteBuffer.allocate(run.length());
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            if (c >= 0x80 && c <= 0x9F) {
                bytes.put((byte) c);
            } else {
                bytes.put(WINDOWS_1252.newEncoder().encode(CharBuffer.wrap(new char[] {c})));
            }
        }
        return bytes.flip();
    }
}
