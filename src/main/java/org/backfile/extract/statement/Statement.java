package org.backfile.extract.statement;

import org.backfile.corpus.Evidence;

/**
 * A value that an item states about itself in a place meant for machines.
 *
 * @param where as an explanation names it: {@code the JSON-LD member datePublished}
 */
public record Statement(Field field, String value, Place place, String where, Evidence evidence) {

    /** Kinds of places, the most trusted first. */
    public enum Place {
        /** The archive's settings, or a place that they point to: the owner's word. */
        SETTINGS,
        /** Front matter and the like: written for this item by whoever keeps it. */
        DECLARED,
        JSON_LD,
        META,
        MICRODATA,
        /** What scripts carry for counters: its day is that of Greenwich where it is a count of seconds. */
        SCRIPT
    }
}
