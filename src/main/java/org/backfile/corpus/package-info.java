/**
 * The words of what came in: items, blocks, evidence, metadata, articles, problems. Everything here is an immutable value that any room
 * may read; nothing here reads files, decides or prints.
 */
@NullMarked
package org.backfile.corpus;

import org.jspecify.annotations.NullMarked;
