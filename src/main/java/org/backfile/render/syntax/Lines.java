package org.backfile.render.syntax;

/** Text on one line, for formats where a line end ends a value. */
public final class Lines {

    private Lines() {}

    /** White space and control characters, line and paragraph separators among them, made one blank. */
    public static String one(String text) {
        return text.replaceAll("[\\s\\p{Cc}\\p{Z}]+", " ").strip();
    }
}
