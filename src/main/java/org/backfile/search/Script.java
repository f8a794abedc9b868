package org.backfile.search;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.backfile.search.coding.Deflation;
import org.backfile.search.coding.PrintedBytes;
import org.backfile.site.SiteFile;
import org.jspecify.annotations.Nullable;

/**
 * A file of the index: a classic script that hands its content to the page, because scripts are the only data that a page opened from a
 * disk may load. Bytes travel as {@link PrintedBytes}; hosts compress them to about their size.
 */
final class Script {

    /** The folder of the index in the site. */
    static final String FOLDER = "search/";

    private final StringBuilder text = new StringBuilder();

    private Script() {}

    /** An empty literal. */
    static Script literal() {
        return new Script();
    }

    /** A file with bytes. It lies where {@link IndexFormat#path} tells. */
    static SiteFile bytes(String name, byte[] content) {
        return json(name, new Script().value(content));
    }

    /** A file with any literal. */
    static SiteFile json(String name, Script content) {
        var script = "backfile.shard(" + new Script().value(name) + "," + content + ");\n";
        return new SiteFile(FOLDER + IndexFormat.path(name) + ".js", script.getBytes(StandardCharsets.UTF_8));
    }

    Script open(char bracket) {
        separate();
        text.append(bracket);
        return this;
    }

    Script close(char bracket) {
        text.append(bracket);
        return this;
    }

    Script key(String name) {
        value(name);
        text.append(':');
        return this;
    }

    /** Their signs need no escaping. */
    Script value(byte[] bytes) {
        separate();
        text.append('"').append(PrintedBytes.print(bytes)).append('"');
        return this;
    }

    /** A literal as deflated bytes of its text. */
    Script deflated(Deflation deflation, Script literal) {
        return value(deflation.deflate(literal.toString().getBytes(StandardCharsets.UTF_8)));
    }

    Script value(long number) {
        separate();
        text.append(number);
        return this;
    }

    Script values(Collection<String> strings) {
        open('[');
        strings.forEach(this::value);
        return close(']');
    }

    Script value(@Nullable String string) {
        separate();
        if (string == null) {
            text.append("null");
            return this;
        }
        text.append('"');
        int from = 0;
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '"' || c == '\\' || mustEscape(string, i)) {
                text.append(string, from, i);
                escape(c);
                from = i + 1;
            }
        }
        text.append(string, from, string.length()).append('"');
        return this;
    }

    private void escape(char c) {
        if (c == '"' || c == '\\') {
            text.append('\\').append(c);
        } else if (c == '\n') {
            text.append("\\n");
        } else {
            text.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
        }
    }

    /** Literals that are ready. */
    Script raw(Collection<String> literals) {
        for (var literal : literals) {
            separate();
            text.append(literal);
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** Control characters, the line ends that old script engines trip over, and halves of characters that UTF-8 has no bytes for. */
    private static boolean mustEscape(String string, int at) {
        char c = string.charAt(at);
        if (c < 0x7f) {
            return c < 0x20;
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 == string.length() || !Character.isLowSurrogate(string.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(string.charAt(at - 1));
        }
        return c == 0x7f || c == '\u2028' || c == '\u2029' || c == '\ufeff';
    }

    private void separate() {
        if (text.length() > 0) {
            char last = text.charAt(text.length() - 1);
            if (last != '[' && last != '{' && last != ':') {
                text.append(',');
            }
        }
    }
}
