/** Words, sentences and quotation marks of a text as comparing sees them, with all classes of letters pinned. Pure; knows no article. */
@NullMarked
package org.backfile.relate.words;

import org.jspecify.annotations.NullMarked;
