package org.backfile.read.front;

/** Front matter that cannot be read from a line on. */
final class BrokenFields extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;

    /**
     * @param line of the file, from 1
     * @param what was seen there
     */
    BrokenFields(int line, String what) {
        super(what, null, false, false);
        this.line = line;
    }

    int line() {
        return line;
    }
}
