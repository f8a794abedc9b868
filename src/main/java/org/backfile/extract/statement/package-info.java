/**
 * A page comes in, what it states about itself in places made for machines goes out: JSON-LD, meta tags, microdata, declared fields.
 * Judges nothing: which statement holds is for {@code facts} to say.
 */
@NullMarked
package org.backfile.extract.statement;

import org.jspecify.annotations.NullMarked;
