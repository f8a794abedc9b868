package org.backfile.render.view;

/** Who speaks: the look of a page keeps the words of the source and the words of the archive apart. */
public enum Voice {
    /** Words that stand in the file. */
    SOURCE("src"),
    /** Words of the archive about what the file says. */
    ARCHIVE("arch"),
    /** What the archive supplies and the file does not say; printed in brackets. */
    SUPPLIED("sup");

    private final String css;

    Voice(String css) {
        this.css = css;
    }

    /** The class that sets it. */
    public String css() {
        return css;
    }
}
