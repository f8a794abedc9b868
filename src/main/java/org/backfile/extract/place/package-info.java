/** Where a report was sent from. */
@NullMarked
package org.backfile.extract.place;

import org.jspecify.annotations.NullMarked;
