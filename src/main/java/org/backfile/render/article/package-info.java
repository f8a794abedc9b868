/**
 * The page of one article: its text with line numbers, what was left out shown in its place, what is known and how, where it came from.
 */
@NullMarked
package org.backfile.render.article;

import org.jspecify.annotations.NullMarked;
