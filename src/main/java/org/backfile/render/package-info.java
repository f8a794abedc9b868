/**
 * Room 6: a corpus comes in, the pages, lists, feeds, citations and data files of the site go out through Pebble templates. Decides
 * nothing about articles.
 */
@NullMarked
package org.backfile.render;

import org.jspecify.annotations.NullMarked;
