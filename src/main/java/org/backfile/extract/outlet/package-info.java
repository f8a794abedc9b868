/**
 * What the owner of an archive says about the pages of an outlet: where the article stands, what to leave out, how dates are written. A
 * page comes in, what the rules say of its blocks and facts goes out. Whatever they say wins over what is found; pages they do not speak
 * of are not touched.
 */
@NullMarked
package org.backfile.extract.outlet;

import org.jspecify.annotations.NullMarked;
