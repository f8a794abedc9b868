/**
 * What a build would find, told before it is run: articles and surveys of their pages come in one by one, counts, short lists and proposed
 * settings go out, as a value, as JSON and as a page. A part of the corridor: it knows the rooms, and none of them knows it. Its memory
 * grows with the outlets of a corpus and not with its articles.
 */
@NullMarked
package org.backfile.inspect;

import org.jspecify.annotations.NullMarked;
