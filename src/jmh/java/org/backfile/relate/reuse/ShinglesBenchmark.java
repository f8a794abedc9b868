package org.backfile.relate.reuse;

import java.util.List;
import org.backfile.corpus.MadeNews;
import org.backfile.relate.words.WordSequence;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The words of an article of two thousand, and the strings by which it is compared. */
@State(Scope.Benchmark)
public class ShinglesBenchmark {

    private final String text = String.join("\n\n", MadeNews.paragraphs(30));
    private final WordSequence words = WordSequence.of(text, List.of());

    @Benchmark
    public WordSequence words() {
        return WordSequence.of(text, List.of());
    }

    @Benchmark
    public long[] shingles() {
        return Shingles.own(words);
    }
}
