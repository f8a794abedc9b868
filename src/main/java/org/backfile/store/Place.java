package org.backfile.store;

/**
 * Where a piece of a file lies, and what it must hold.
 *
 * @param check CRC-32C of its bytes
 */
record Place(long start, int length, int check) {}
