/**
 * Where the extractions of one build wait on disk, so that memory holds headers and not texts, and where what a build worked out is kept for
 * the next. Knows the records of {@code corpus} and nothing of what they mean.
 */
@NullMarked
package org.backfile.store;

import org.jspecify.annotations.NullMarked;
