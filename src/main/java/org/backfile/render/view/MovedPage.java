package org.backfile.render.view;

/**
 * What {@code moved.peb} sees: the page at an address whose story, name or speaker is no more.
 *
 * @param way the list of all of its kind
 * @param heading {@code Told elsewhere now}
 * @param sentence what became of it
 * @param to what leads on
 */
public record MovedPage(Value way, String heading, String sentence, Value to) {}
