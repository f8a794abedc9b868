package org.backfile.read.raw;

import org.backfile.corpus.Problem;

/**
 * How much of the machine a source may ask for.
 *
 * @param itemBytes of a file that is one item, or of one record; what is larger is refused
 * @param unpackedBytes of a packed file once it is unpacked; there reading stops
 * @param ratio how many bytes one packed byte may become; beyond, the file was made to do harm
 */
public record Limits(long itemBytes, long unpackedBytes, int ratio) {

    /**
     * 32 MiB: pages saved with their pictures inside reach 20, and a build holds a few such. 1 TiB unpacked is more than any crawl that one
     * site can show. Text packs to a third, repeated markup to a thirtieth; 200 is far from both and from the 1,000 of a bomb.
     */
    public static final Limits DEFAULT = new Limits(32L << 20, 1L << 40, 200);

    /**
     * The problem with an item that is too large.
     *
     * @param where file, or file and record
     * @param what {@code file} or {@code record}
     */
    public Problem tooLarge(String where, String what, long bytes) {
        return Problem.lost(
                "large-" + what,
                where,
                "The " + what + " has " + (bytes > itemBytes ? bytes + " bytes, " : "") + "more than the " + itemBytes
                        + " that are allowed.",
                "Split it into articles, or raise read.max-file-size in site-config.yaml.");
    }
}
