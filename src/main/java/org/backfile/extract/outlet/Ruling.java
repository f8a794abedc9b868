package org.backfile.extract.outlet;

import org.backfile.corpus.Label;
import org.jspecify.annotations.Nullable;

/**
 * What the settings say of a block.
 *
 * @param place where it is shown; absent where it is left out
 * @param sentence which rule says so
 */
public record Ruling(@Nullable Label place, String sentence) {}
