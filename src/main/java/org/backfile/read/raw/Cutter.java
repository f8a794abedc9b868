package org.backfile.read.raw;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Cuts a stream of one format into its items, in order. Holds one of them at a time. Safe to share between threads. */
@FunctionalInterface
public interface Cutter {

    /**
     * Hands on each item before it looks for the next. What is wrong with one item becomes a {@link RawItem#lost} in its place.
     *
     * @param path of the file, for sources and problems
     * @param in from its first byte; not closed
     * @throws IOException if the stream breaks off; what was handed on stands
     */
    void cut(String path, InputStream in, Consumer<RawItem> items) throws IOException;
}
