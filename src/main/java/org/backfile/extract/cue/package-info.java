/**
 * The words by which a page gives itself away: phrases of the trade, words in classes and ids, words of grammar. All in tables; looks at
 * words only, never at a page.
 */
@NullMarked
package org.backfile.extract.cue;

import org.jspecify.annotations.NullMarked;
