package org.backfile.cli.watch;

import java.util.LinkedHashMap;
import java.util.Map;

/** The members of a JSON object, in order. */
public final class Fields {

    private Fields() {}

    /** A map of keys, each followed by its value; it may be added to. */
    public static Map<String, Object> of(Object... keysAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return map;
    }
}
