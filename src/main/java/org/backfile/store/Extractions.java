package org.backfile.store;

import java.io.IOException;
import org.backfile.corpus.Digest;
import org.backfile.corpus.Extraction;
import org.jspecify.annotations.Nullable;

/**
 * The extractions of one build: written once each in any order by any thread, then read back by number as often as needed, so that the memory
 * of a build grows with headers and not with texts.
 */
public interface Extractions extends AutoCloseable {

    /** Keeps an extraction and gives the number to ask for it with. */
    int add(Extraction extraction);

    /** The extraction that {@link #add} gave this number. */
    Extraction get(int number);

    /** By what an extraction is known from build to build; absent where nothing is kept that long. */
    default @Nullable Digest digest(int number) {
        return null;
    }

    @Override
    void close() throws IOException;
}
