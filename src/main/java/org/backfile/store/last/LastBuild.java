package org.backfile.store.last;

import org.backfile.corpus.Digest;

/**
 * What is noted of a build once its site stands.
 *
 * @param told the settings, and what small files say that were read whole
 * @param sources the files it was made from
 * @param permalinks the addresses as the build left them
 * @param site the files it left
 * @param origins from what it made them, for those that can be told by it
 */
// An array, because a large site has hundreds of thousands; two builds are never compared by equals.
@SuppressWarnings("ArrayRecordComponent")
public record LastBuild(
        Digest told, FilesSeen sources, Digest permalinks, FilesSeen site, long[] origins, Outcome outcome) {}
