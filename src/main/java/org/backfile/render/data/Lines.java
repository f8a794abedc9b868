package org.backfile.render.data;

/** Text on one line, for formats where a line end ends a value. */
final class Lines {

    private Lines() {}

    /** White space and control characters, line and paragraph separators among them, made one blank. */
    static String one(String text) {
        return text.replaceAll("[\\s\\p{Cc}\\p{Z}]+", " ").strip();
    }
}
