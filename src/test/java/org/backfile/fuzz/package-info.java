/**
 * Fuzzing: what is given any bytes at all, and what must hold whatever they are. {@code eval/fuzz.sh} lets Jazzer look for inputs that break
 * it; the ones that did stand in {@code src/test/resources/fuzz} and are tried again by every build.
 */
@NullMarked
package org.backfile.fuzz;

import org.jspecify.annotations.NullMarked;
