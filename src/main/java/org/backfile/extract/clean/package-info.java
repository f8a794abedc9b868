/**
 * Clean HTML out of blocks of a page: the words, their emphasis, their links, and no other thing that stood around them. Decides nothing
 * about what is shown.
 */
@NullMarked
package org.backfile.extract.clean;

import org.jspecify.annotations.NullMarked;
