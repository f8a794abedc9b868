/** Joins what single articles name into the names of the archive: spelling variants, last names alone, acronyms, and what an editor says. */
@NullMarked
package org.backfile.relate.name;

import org.jspecify.annotations.NullMarked;
