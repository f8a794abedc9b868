package org.backfile.render.article;

import org.backfile.render.view.Entry;
import org.jspecify.annotations.Nullable;

/**
 * An article that has text in common with the one of the page.
 *
 * @param share {@code 100% of this text, 64% of that}
 * @param nearer which probably stands nearer the source, as a sentence; empty where nothing tells
 * @param path of the page that shows both side by side; absent where there is none
 */
public record CopyLine(
        Entry entry, String share, String nearer, @Nullable String path) {}
