package org.backfile.render.view;

/**
 * What {@code about.peb} sees.
 *
 * @param html the owner's own text as clean HTML, safe to print raw; empty for the built-in text
 */
public record About(String html) {}
