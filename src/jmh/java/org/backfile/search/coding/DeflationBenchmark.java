package org.backfile.search.coding;

import java.nio.charset.StandardCharsets;
import org.backfile.corpus.MadeNews;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Text of the size of a shard, alone and after a primer. */
@State(Scope.Benchmark)
public class DeflationBenchmark {

    private final byte[] primer = bytes(40);
    private final byte[] shard = bytes(24);
    private final Deflation alone = new Deflation();
    private final Deflation primed = new Deflation(primer);

    @Benchmark
    public byte[] alone() {
        return alone.deflate(shard);
    }

    @Benchmark
    public byte[] primed() {
        return primed.deflate(shard);
    }

    private static byte[] bytes(int paragraphs) {
        return String.join("\n", MadeNews.paragraphs(paragraphs)).getBytes(StandardCharsets.UTF_8);
    }
}
