package org.backfile.read.front;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backfile.corpus.DeclaredField;
import org.backfile.corpus.Span;

/** Collects the fields of front matter in the order of the file; several values under one name become one field. */
final class FrontFields {

    /** Of all fields together: lists that hold lists by their anchors multiply. */
    private static final int MOST_VALUES = 10_000;

    private record Value(String text, int line, Span span) {}

    private final String text;
    private final Map<String, List<Value>> byName = new LinkedHashMap<>();
    private int count;
    private int at;
    private int line = 1;

    /**
     * @param text of the whole file, in which spans count
     */
    FrontFields(String text) {
        this.text = text;
    }

    void put(String name, String value, Span span) throws BrokenFields {
        byName.computeIfAbsent(name, each -> new ArrayList<>()).add(new Value(value, line(span.start()), span));
        if (++count > MOST_VALUES) {
            throw new BrokenFields(1, "it holds more than " + MOST_VALUES + " values");
        }
    }

    /** The line of a place in the file, from 1; the count goes on from the last place asked for. */
    int line(int place) {
        if (place < at) {
            at = 0;
            line = 1;
        }
        for (; at < place; at++) {
            char c = text.charAt(at);
            boolean half = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
            line += c == '\n' || (c == '\r' && !half) ? 1 : 0;
        }
        return line;
    }

    List<DeclaredField> list() {
        var fields = new ArrayList<DeclaredField>();
        byName.forEach((name, values) -> fields.add(new DeclaredField(
                name,
                values.stream().map(Value::text).toList(),
                values.get(0).line(),
                new Span(
                        values.get(0).span().start(),
                        values.stream()
                                .mapToInt(value -> value.span().end())
                                .max()
                                .orElseThrow()))));
        return fields;
    }
}
