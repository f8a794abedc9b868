/**
 * Room 1: files and folders come in, {@link org.backfile.corpus.Item}s go out, decoded and told by format. Understands no article and
 * drops no text.
 */
@NullMarked
package org.backfile.read;

import org.jspecify.annotations.NullMarked;
