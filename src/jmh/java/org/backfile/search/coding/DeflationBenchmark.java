package org.backfile.search.coding;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.backfile.corpus.MadeNews;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Text of a few articles, 8 kB, alone and after a primer. */
@State(Scope.Benchmark)
public class DeflationBenchmark {

    private final byte[] primer = bytes(0, 40);
    private final byte[] shard = bytes(40, 64);
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

    private static byte[] bytes(int from, int to) {
        var paragraphs = Arrays.copyOfRange(MadeNews.paragraphs(to), from, to);
        return String.join("\n", paragraphs).getBytes(StandardCharsets.UTF_8);
    }
}
