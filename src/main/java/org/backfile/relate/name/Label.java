package org.backfile.relate.name;

import org.backfile.corpus.NameType;

/**
 * A type and the name that articles give, with what they make of it.
 *
 * @param number by first mention, from 0
 * @param articles in how many it stands
 * @param places at how many places
 */
record Label(int number, NameType type, String name, int articles, int places) {

    /** Whether the name has several words. */
    boolean isFull() {
        return name.indexOf(' ') > 0;
    }
}
