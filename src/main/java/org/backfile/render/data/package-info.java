/**
 * What the archive says to programs: articles as JSON Lines, citations, the metadata of a page's head, feed, sitemap. Makes strings and
 * files; the pages that carry them are the theme's.
 */
@NullMarked
package org.backfile.render.data;

import org.jspecify.annotations.NullMarked;
