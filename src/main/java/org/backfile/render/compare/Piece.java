package org.backfile.render.compare;

/**
 * Words of a passage in a row.
 *
 * @param isOnly whether they stand on one side only
 */
public record Piece(String text, boolean isOnly) {}
