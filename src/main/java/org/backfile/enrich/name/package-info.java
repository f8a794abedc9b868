/**
 * Finds the people, places and organisations that one article names, by capitals, cues and a gazetteer, and joins the forms of each. Sees one
 * article only; what is the same name in two articles is told by the relating room.
 */
@NullMarked
package org.backfile.enrich.name;

import org.jspecify.annotations.NullMarked;
