/** What several rooms know about words of a language: tables of the language itself, nothing that is learnt from a corpus. */
@NullMarked
package org.backfile.lexicon;

import org.jspecify.annotations.NullMarked;
