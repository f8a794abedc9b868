package org.backfile.read.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one JSON object as maps, lists and texts; numbers and truth values as they are written. */
final class JsonTree {

    /** What nests deeper is no record of an article. */
    private static final int DEEPEST = 64;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNestingDepth(1_000)
                    .build())
            .build();

    private JsonTree() {}

    /**
     * The object that a text is.
     *
     * @throws IOException if it is not one; the message says where and why
     */
    static Map<String, Object> object(String text) throws IOException {
        try (var parser = JSON.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("it is not a JSON object");
            }
            var object = readObject(parser, 0);
            if (parser.nextToken() != null) {
                throw new IOException("something follows the object");
            }
            return object;
        }
    }

    private static Map<String, Object> readObject(JsonParser parser, int depth) throws IOException {
        var object = new LinkedHashMap<String, Object>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            var value = readValue(parser, depth + 1);
            if (value != null) {
                object.putIfAbsent(name, value);
            }
        }
        return object;
    }

    private static @Nullable Object readValue(JsonParser parser, int depth) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                if (depth < DEEPEST) {
                    return readObject(parser, depth);
                }
                parser.skipChildren();
                return null;
            }
            case START_ARRAY -> {
                return readList(parser, depth);
            }
            case VALUE_NULL -> {
                return null;
            }
            default -> {
                return parser.getText();
            }
        }
    }

    private static List<Object> readList(JsonParser parser, int depth) throws IOException {
        var list = new ArrayList<Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (depth >= DEEPEST) {
                parser.skipChildren();
                continue;
            }
            var value = readValue(parser, depth + 1);
            if (value != null) {
                list.add(value);
            }
        }
        return list;
    }
}
