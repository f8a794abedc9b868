/**
 * The words that tell what a part of a page is: set phrases of news sites, words in classes and ids, words of grammar. All in tables; looks at
 * words only, never at a page.
 */
@NullMarked
package org.backfile.extract.cue;

import org.jspecify.annotations.NullMarked;
