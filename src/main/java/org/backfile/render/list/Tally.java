package org.backfile.render.list;

import org.backfile.render.view.Value;

/**
 * A name and how many articles it has.
 *
 * @param name with the path of its page
 * @param count in digits ready to print
 */
public record Tally(Value name, String count) {}
