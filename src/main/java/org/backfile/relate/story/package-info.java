/** Stories: which articles tell of the same course of events. */
@NullMarked
package org.backfile.relate.story;

import org.jspecify.annotations.NullMarked;
