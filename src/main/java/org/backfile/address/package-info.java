/** Addresses for ever: who gets which page, and what {@code permalinks.tsv} remembers of it. See {@code docs/addresses.md}. */
@NullMarked
package org.backfile.address;

import org.jspecify.annotations.NullMarked;
