package org.backfile.read;

/**
 * What a user can set about reading.
 *
 * @param maxFileBytes a larger file is refused with a problem
 */
public record ReadOptions(long maxFileBytes) {

    /** 256 MiB: the longest single news page seen in the wild is far under 50 MiB. */
    public static final ReadOptions DEFAULT = new ReadOptions(256L << 20);
}
