package org.backfile.search.find;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.Inflater;
import java.util.zip.InflaterOutputStream;
import org.backfile.search.IndexFormat;
import org.backfile.search.coding.PrintedBytes;
import org.jspecify.annotations.Nullable;

/** The scripts of an index folder and what they carry: a JSON literal or, as a string of printed bytes, bytes. */
final class IndexFiles {

    private static final JsonFactory JSON = new JsonFactory();

    private final Path folder;

    /** @param folder {@code search/} of a built site */
    IndexFiles(Path folder) {
        this.folder = folder;
    }

    /** Where a file lies, from the folder of the index. */
    static String path(String name) {
        return IndexFormat.path(name) + ".js";
    }

    /**
     * @param name by which its script hands over its content
     * @throws DamagedIndex if the file is not there or is no such script
     */
    byte[] bytes(String name) {
        return bytes(name, literal(name));
    }

    /** Printed bytes within a file. */
    static byte[] bytes(String name, @Nullable Object printed) {
        try {
            return PrintedBytes.read(string(printed));
        } catch (IllegalArgumentException e) {
            throw new DamagedIndex(path(name) + " holds no printed bytes");
        }
    }

    List<@Nullable Object> list(String name) {
        return list(literal(name));
    }

    /** The literal that a file holds deflated. */
    Object inflated(String name) {
        return inflated(name, literal(name));
    }

    /** A literal that was deflated and printed within a file. */
    static Object inflated(String name, @Nullable Object printed) {
        var out = new ByteArrayOutputStream();
        try (var inflater = new InflaterOutputStream(out, new Inflater(true))) {
            inflater.write(bytes(name, printed));
        } catch (IOException e) {
            throw new DamagedIndex(path(name) + " cannot be inflated");
        }
        return parsed(name, out.toString(StandardCharsets.UTF_8));
    }

    /** The literal of a file: strings, longs, lists and maps of them, null. */
    Object literal(String name) {
        var file = folder.resolve(path(name));
        try {
            var text = Files.readString(file, StandardCharsets.UTF_8);
            int from = text.indexOf(',');
            int to = text.lastIndexOf(')');
            if (!text.startsWith("backfile.shard(\"" + name + "\",") || to < from) {
                throw new DamagedIndex(path(name) + " is no file of this index");
            }
            return parsed(name, text.substring(from + 1, to));
        } catch (IOException e) {
            throw new DamagedIndex(path(name) + " cannot be read (" + e.getMessage() + ")");
        }
    }

    private static Object parsed(String name, String literal) {
        try (var parser = JSON.createParser(literal)) {
            return Objects.requireNonNull(value(parser, parser.nextToken()), "a literal");
        } catch (IOException | NullPointerException e) {
            throw new DamagedIndex(path(name) + " cannot be read (" + e.getMessage() + ")");
        }
    }

    private static @Nullable Object value(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case START_ARRAY -> {
                var list = new ArrayList<@Nullable Object>();
                for (var next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                    list.add(value(parser, next));
                }
                yield list;
            }
            case START_OBJECT -> {
                var map = new LinkedHashMap<String, @Nullable Object>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    map.put(parser.currentName(), value(parser, parser.nextToken()));
                }
                yield map;
            }
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NULL -> null;
            default -> parser.getText();
        };
    }

    @SuppressWarnings("unchecked") // A list of the literal above.
    static List<@Nullable Object> list(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return (List<@Nullable Object>) list;
        }
        throw new DamagedIndex("a list is missing");
    }

    @SuppressWarnings("unchecked") // A map of the literal above.
    static Map<String, @Nullable Object> map(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, @Nullable Object>) map;
        }
        throw new DamagedIndex("an object is missing");
    }

    static String string(@Nullable Object value) {
        if (value instanceof String string) {
            return string;
        }
        throw new DamagedIndex("a string is missing");
    }

    static int number(@Nullable Object value) {
        if (value instanceof Long number) {
            return Math.toIntExact(number);
        }
        throw new DamagedIndex("a number is missing");
    }
}
