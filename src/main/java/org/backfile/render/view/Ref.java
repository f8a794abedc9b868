package org.backfile.render.view;

import org.jspecify.annotations.Nullable;

/**
 * A place in the file, as a sentence names it.
 *
 * @param before the words that join it to what stands before: {@code ", line "}, {@code " and "}
 * @param text the place: {@code 18}
 * @param anchor of the passage on the page, without {@code #}; absent where the page does not show it
 */
public record Ref(String before, String text, @Nullable String anchor) {}
