package org.backfile.read.record;

import java.util.List;

/**
 * A member of a record, a cell of a table, an element of a feed's item.
 *
 * @param name lower case; of a member of a member with a dot
 * @param values one, or several of a list; none of them blank
 */
record Member(String name, List<String> values) {

    Member {
        values = List.copyOf(values);
    }

    /** The only or first value. */
    String value() {
        return values.get(0);
    }
}
