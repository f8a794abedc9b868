/**
 * The ways in: the front page, the calendar, lists of articles by date, outlet and author, of names and of words, and what stands at addresses
 * of articles that are gone. Long lists are cut into pages; no page holds a
 * list that grows with the archive.
 */
@NullMarked
package org.backfile.render.list;

import org.jspecify.annotations.NullMarked;
