/**
 * Damage: the words of an article come in, places where letters seem lost or mangled or the end is missing go out. Proposes, never repairs.
 */
@NullMarked
package org.backfile.extract.damage;

import org.jspecify.annotations.NullMarked;
