package org.backfile.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.backfile.corpus.Digest;
import org.backfile.search.coding.Deflation;
import org.backfile.search.coding.PrintedBytes;
import org.jspecify.annotations.Nullable;

/**
 * A literal of a script while it is written. Bytes travel as {@link PrintedBytes}; hosts compress them to about their size. They are deflated
 * and printed when the script is, and not before.
 */
final class Script {

    private final StringBuilder text = new StringBuilder();
    private final List<Inset> insets = new ArrayList<>();

    /**
     * Bytes between two quotation marks of the text.
     *
     * @param at where in the text they are printed
     */
    // An array, because many megabytes pass here and two are never compared.
    @SuppressWarnings("ArrayRecordComponent")
    private record Inset(int at, byte[] bytes, @Nullable Deflation deflation) {

        String printed() {
            return PrintedBytes.print(deflation == null ? bytes : deflation.deflate(bytes));
        }

        void addTo(Digest.Sum sum) {
            sum.add(at).add(bytes).add(deflation == null ? 0 : 1);
            if (deflation != null) {
                sum.add(deflation.primer());
            }
        }
    }

    private Script() {}

    /** An empty literal. */
    static Script literal() {
        return new Script();
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
        return inset(bytes, null);
    }

    /** A literal as deflated bytes of its text. */
    Script deflated(Deflation deflation, Script literal) {
        return inset(literal.toString().getBytes(StandardCharsets.UTF_8), deflation);
    }

    private Script inset(byte[] bytes, @Nullable Deflation deflation) {
        separate();
        text.append('"');
        insets.add(new Inset(text.length(), bytes, deflation));
        text.append('"');
        return this;
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

    /** Adds all that it follows from. */
    void addTo(Digest.Sum sum) {
        sum.add(text.toString());
        insets.forEach(each -> each.addTo(sum));
    }

    @Override
    public String toString() {
        if (insets.isEmpty()) {
            return text.toString();
        }
        var printed = new StringBuilder();
        int from = 0;
        for (var inset : insets) {
            printed.append(text, from, inset.at()).append(inset.printed());
            from = inset.at();
        }
        return printed.append(text, from, text.length()).toString();
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
