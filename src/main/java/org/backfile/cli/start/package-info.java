/**
 * Starts the program a second time where the first start could not know how: as the names of files or the size of the corpus ask for. What comes
 * out is the exit code of the second one.
 */
@NullMarked
package org.backfile.cli.start;

import org.jspecify.annotations.NullMarked;
