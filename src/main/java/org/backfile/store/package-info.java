/**
 * Where the extractions of one build wait on disk, so that memory holds headers and not texts. Knows the words of {@code corpus} and nothing
 * of what they mean.
 */
@NullMarked
package org.backfile.store;

import org.jspecify.annotations.NullMarked;
