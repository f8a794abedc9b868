/**
 * The head of a text file comes in, the fields that it states go out: front matter of Markdown in YAML, TOML or JSON, labelled lines of plain
 * text. What the fields mean is for a later room; only that a thing was never published is told here.
 */
@NullMarked
package org.backfile.read.front;

import org.jspecify.annotations.NullMarked;
