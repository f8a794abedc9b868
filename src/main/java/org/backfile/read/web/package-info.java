/**
 * What machines save from the web comes in (WARC files, MHTML, pages saved by browsers), is cut into its pages, and each page becomes an
 * {@link org.backfile.corpus.Item} that knows where and when it was captured. Does not tell articles from other pages.
 */
@NullMarked
package org.backfile.read.web;

import org.jspecify.annotations.NullMarked;
