/**
 * Files of records come in (JSON, CSV, feeds), are cut into their records one after another, and each record becomes an
 * {@link org.backfile.corpus.Item}: its text, and what its other members state about it. Knows nothing of pages around an article.
 */
@NullMarked
package org.backfile.read.record;

import org.jspecify.annotations.NullMarked;
