package org.backfile.store;

import java.util.Arrays;
import org.backfile.corpus.Digest;
import org.backfile.corpus.Extraction;

/** The extractions of one build in the cache, each under the digest of its bytes; here is only which of them this build has. */
public final class KeptExtractions implements Extractions {

    private static final RecordCodec<Extraction> CODEC = RecordCodec.of(Extraction.class);

    private final Cache cache;
    private Digest[] digests = new Digest[64];
    private int count;

    public KeptExtractions(Cache cache) {
        this.cache = cache;
    }

    /** Keeps an extraction for this build and the next. */
    public Digest keep(Extraction extraction) {
        return cache.put(CODEC.encode(extraction));
    }

    /** Takes one that {@link #keep} kept into this build. */
    public synchronized int add(Digest digest) {
        if (count == digests.length) {
            digests = Arrays.copyOf(digests, 2 * count);
        }
        digests[count] = digest;
        return count++;
    }

    @Override
    public int add(Extraction extraction) {
        return add(keep(extraction));
    }

    @Override
    public Extraction get(int number) {
        return of(digest(number));
    }

    /** The extraction that {@link #keep} kept under this digest. */
    public Extraction of(Digest digest) {
        return CODEC.decode(cache.need(digest));
    }

    @Override
    public synchronized Digest digest(int number) {
        return digests[number];
    }

    @Override
    public void close() {
        // The cache belongs to whoever opened it.
    }
}
