/** Files about what articles have in common: a line for each pair or name. */
@NullMarked
package org.backfile.render.data.relation;

import org.jspecify.annotations.NullMarked;
