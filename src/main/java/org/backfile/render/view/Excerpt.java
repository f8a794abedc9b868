package org.backfile.render.view;

/** The first words of a text, where there is no room for all. */
public final class Excerpt {

    private Excerpt() {}

    /** As many whole words as fit, with an ellipsis where some are left out; the whole text where its first word alone is longer. */
    public static String of(String text, int chars) {
        int cut = text.length() <= chars ? -1 : text.lastIndexOf(' ', chars);
        return cut <= 0 ? text : text.substring(0, cut) + " \u2026";
    }
}
