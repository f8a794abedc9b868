package org.backfile.render.syntax;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON value. Members keep the order they are written in, absent values are left out, characters outside ASCII stand as they
 * are. Goes through a string, because the library refuses half surrogate pairs when it writes bytes, and damaged input has them.
 */
public final class Json implements AutoCloseable {

    private static final JsonFactory FACTORY = new JsonFactory();

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final StringWriter text = new StringWriter();
    private final JsonGenerator out;

    private Json(boolean indented) {
        try {
            out = FACTORY.createGenerator(text);
        } catch (IOException e) {
            throw impossible(e);
        }
        if (indented) {
            var indenter = new DefaultIndenter("  ", "\n");
            var printer = new DefaultPrettyPrinter();
            printer.indentObjectsWith(indenter);
            out.setPrettyPrinter(printer);
        }
    }

    /** All on one line. */
    public static Json line() {
        return new Json(false);
    }

    /** One member a line, for people to read. */
    public static Json indented() {
        return new Json(true);
    }

    /** What was written; nothing can be written any more. */
    public String end() {
        close();
        return text.toString();
    }

    /** The same as it may stand in a script element: nothing ends that, and no character is one that HTML must not hold. */
    public String endInScript() {
        var plain = end();
        var safe = new StringBuilder(plain.length() + 16);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            // Outside of strings JSON has none of these.
            if (c == '<' || (c >= 0x7F && c <= 0x9F) || c >= 0xFFFE) {
                safe.append("\\u").append(HEX.toHexDigits(c));
            } else {
                safe.append(c);
            }
        }
        return safe.toString();
    }

    public Json object(Runnable members) {
        return call(out::writeStartObject).run(members).call(out::writeEndObject);
    }

    public Json object(String name, Runnable members) {
        return call(() -> out.writeFieldName(name)).object(members);
    }

    public Json array(Runnable values) {
        return call(out::writeStartArray).run(values).call(out::writeEndArray);
    }

    public Json array(String name, Runnable values) {
        return call(() -> out.writeFieldName(name)).array(values);
    }

    public Json field(String name, @Nullable String value) {
        return value == null ? this : call(() -> out.writeStringField(name, value));
    }

    public Json field(String name, @Nullable LocalDate day) {
        return field(name, day == null ? null : day.toString());
    }

    public Json field(String name, long value) {
        return call(() -> out.writeNumberField(name, value));
    }

    /** A share, to three decimals: written by hand, because the platform's own digits change from one version to the next. */
    public Json share(String name, double value) {
        var digits = BigDecimal.valueOf(Math.round(value * 1000), 3)
                .stripTrailingZeros()
                .toPlainString();
        return number(name, digits);
    }

    /** A number that is known by its digits, as they stand. */
    public Json number(String name, String digits) {
        return call(() -> {
            out.writeFieldName(name);
            out.writeNumber(digits);
        });
    }

    public Json field(String name, boolean value) {
        return call(() -> out.writeBooleanField(name, value));
    }

    public Json field(String name, List<String> values) {
        return array(name, () -> values.forEach(this::value));
    }

    public Json value(String value) {
        return call(() -> out.writeString(value));
    }

    public Json value(int value) {
        return call(() -> out.writeNumber(value));
    }

    @Override
    public void close() {
        call(out::close);
    }

    private Json run(Runnable content) {
        content.run();
        return this;
    }

    private Json call(Write write) {
        try {
            write.write();
            return this;
        } catch (IOException e) {
            throw impossible(e);
        }
    }

    private static UncheckedIOException impossible(IOException e) {
        return new UncheckedIOException("writing to memory failed", e);
    }

    private interface Write {
        void write() throws IOException;
    }
}
