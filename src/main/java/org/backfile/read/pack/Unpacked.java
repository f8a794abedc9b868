package org.backfile.read.pack;

import java.io.InputStream;
import java.util.function.LongSupplier;
import org.backfile.read.raw.CountedStream;
import org.backfile.read.raw.Limits;
import org.backfile.read.raw.Refusal;

/** What a packed stream unpacks to, read within limits. */
final class Unpacked extends CountedStream {

    /** The first of these are free: a short file of blanks packs better than any limit. */
    private static final long FREE_BYTES = 1L << 20;

    private final Limits limits;
    private final LongSupplier packed;
    private long unpacked;

    /**
     * @param packed how many packed bytes were read so far, or there are
     */
    Unpacked(InputStream in, Limits limits, LongSupplier packed) {
        super(in);
        this.limits = limits;
        this.packed = packed;
    }

    /** Also what another stream of the same file unpacked. */
    @Override
    protected void count(long more) throws Refusal {
        unpacked += Math.max(0, more);
        if (unpacked > limits.unpackedBytes()) {
            throw new Refusal(
                    Refusal.BOMB,
                    "The file unpacks to more than the " + limits.unpackedBytes()
                            + " bytes that are allowed; what stands before that was read.",
                    "Split it, or raise read.max-unpacked-size in site-config.yaml.");
        }
        if (unpacked > FREE_BYTES && unpacked > limits.ratio() * Math.max(1, packed.getAsLong())) {
            throw new Refusal(
                    Refusal.BOMB,
                    "The file unpacks to more than " + limits.ratio()
                            + " times its size, as files do that are made to do harm, so it was not read on.",
                    "If it is a good one, raise read.max-ratio in site-config.yaml.");
        }
    }
}
