/**
 * What the reading room hands on before it understands it: the items of a file as they were cut off, and what reading one of them gave.
 * Knows no format.
 */
@NullMarked
package org.backfile.read.raw;

import org.jspecify.annotations.NullMarked;
