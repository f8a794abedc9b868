/** An archive made of attacks: a source folder full of them, and what a site built from it must not hold or do. */
@NullMarked
package org.backfile.hostile;

import org.jspecify.annotations.NullMarked;
