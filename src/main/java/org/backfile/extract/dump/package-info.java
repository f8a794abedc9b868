/**
 * Finds the article in a dump of plain text: a page of which only its lines are left. Lines come in with their words and phrases, the
 * set of those that are article goes out; why the others are not is said elsewhere.
 */
@NullMarked
package org.backfile.extract.dump;

import org.jspecify.annotations.NullMarked;
