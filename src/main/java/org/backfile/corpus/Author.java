package org.backfile.corpus;

import org.jspecify.annotations.Nullable;

/**
 * A person named as writer of an article.
 *
 * @param role as the item names it, as {@code photographer}; absent for a plain byline
 */
public record Author(String name, @Nullable String role) {}
