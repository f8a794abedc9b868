package org.backfile.hostile;

/**
 * One attack: a file of a source.
 *
 * @param id by which its canary is known; stands in the file as a word, and in what the attack would do
 * @param threat what it tries, as docs/security.md names it
 * @param path of the file below the source
 * @param shown words that a page of the archive must show as they are; empty where the attack hides in what no reader sees
 */
// An array, because files of any bytes are written from it; two vectors are never compared by equals.
@SuppressWarnings("ArrayRecordComponent")
public record Vector(String id, String threat, String path, byte[] bytes, String shown) {}
