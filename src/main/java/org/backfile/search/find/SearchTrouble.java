package org.backfile.search.find;

/** An index that cannot be searched. The message says where, what was seen and what to do. */
public final class SearchTrouble extends Exception {

    private static final long serialVersionUID = 1L;

    SearchTrouble(String message) {
        super(message);
    }
}
