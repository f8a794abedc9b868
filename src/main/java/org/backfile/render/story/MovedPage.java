package org.backfile.render.story;

import org.backfile.render.view.Value;

/**
 * What {@code moved.peb} sees: the page at the address of a story that is no more.
 *
 * @param sentence what became of it
 * @param to the story that took it in, or the article it hung on
 */
public record MovedPage(String sentence, Value to) {}
