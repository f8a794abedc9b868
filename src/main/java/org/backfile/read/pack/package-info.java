/**
 * Packed files come in (gzip, ZIP), what they hold goes out as streams, within limits: a small file that would unpack to terabytes is
 * not followed. Knows nothing of what the streams say.
 */
@NullMarked
package org.backfile.read.pack;

import org.jspecify.annotations.NullMarked;
