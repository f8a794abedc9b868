/**
 * Items come in one after another, {@link org.backfile.corpus.Knowledge} goes out: which pieces of text recur across the files of a group,
 * and where they stand. Judges no page; tells of a page which of its blocks recur.
 */
@NullMarked
package org.backfile.extract.learn;

import org.jspecify.annotations.NullMarked;
