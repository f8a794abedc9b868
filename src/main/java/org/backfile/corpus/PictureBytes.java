package org.backfile.corpus;

import java.util.function.BiConsumer;

/** Where the bytes of pictures come from when they are written to the site: their files again, so that no build holds them in memory. */
@FunctionalInterface
public interface PictureBytes {

    /** Of articles without pictures. */
    PictureBytes NONE = (article, take) -> {};

    /**
     * Hands on the pictures that an article shows, in order, one at a time.
     *
     * @throws java.io.UncheckedIOException if a file is gone or has changed since it was looked at
     */
    void of(Article article, BiConsumer<PictureFile, byte[]> take);
}
