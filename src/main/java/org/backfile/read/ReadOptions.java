package org.backfile.read;

/**
 * What a user can set about reading.
 *
 * @param maxFileBytes a larger file is refused with a problem
 */
public record ReadOptions(long maxFileBytes) {

    /** 32 MiB: pages saved with their pictures inside reach 20; a build holds one such file a thread.*/
    public static final ReadOptions DEFAULT = new ReadOptions(32L << 20);
}
