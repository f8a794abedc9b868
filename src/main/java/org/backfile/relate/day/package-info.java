/** Dates that only the corpus tells: what one article dates, another that shares its words happened near. */
@NullMarked
package org.backfile.relate.day;

import org.jspecify.annotations.NullMarked;
