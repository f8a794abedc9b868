package org.backfile.corpus;

import java.util.List;

/** Values of one field that cannot all be true, strongest first. */
public record Contradiction(String field, List<String> values) {

    public Contradiction {
        values = List.copyOf(values);
    }
}
