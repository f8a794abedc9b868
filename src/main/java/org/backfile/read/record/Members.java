package org.backfile.read.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of one record, in its order. */
final class Members {

    /** Deeper ones tell nothing that an archive asks for. */
    private static final int DEEPEST = 4;

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    /** Adds a value under a name; a blank one is nothing. */
    void add(String name, String value) {
        if (!value.isBlank()) {
            values.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                    .add(value);
        }
    }

    /** Adds what a JSON object holds. */
    static Members of(Map<String, Object> object) {
        var members = new Members();
        members.addObject("", object, 0);
        return members;
    }

    @Nullable
    Member get(String name) {
        var found = values.get(name);
        return found == null ? null : new Member(name, found);
    }

    List<String> names() {
        return List.copyOf(values.keySet());
    }

    private void addObject(String prefix, Map<?, ?> object, int depth) {
        object.forEach((name, value) -> addValue(prefix + name, value, depth));
    }

    private void addValue(String name, @Nullable Object value, int depth) {
        if (value instanceof Map<?, ?> object) {
            if (depth < DEEPEST) {
                addObject(name + ".", object, depth + 1);
            }
        } else if (value instanceof List<?> list) {
            list.forEach(each -> addValue(name, each, depth));
        } else if (value != null) {
            add(name, value.toString());
        }
    }
}
