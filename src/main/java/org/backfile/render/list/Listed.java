package org.backfile.render.list;

import org.backfile.render.view.Entry;

/**
 * An article in a list.
 *
 * @param copy why it stands under the article before it and not at its own date: likely a copy; empty for all others
 */
public record Listed(Entry entry, String copy) {}
