/** What articles are labelled with, so that results can be narrowed by it. Takes a corpus, gives values by field and article; writes nothing. */
@NullMarked
package org.backfile.search.field;

import org.jspecify.annotations.NullMarked;
