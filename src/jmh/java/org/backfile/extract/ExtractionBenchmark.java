package org.backfile.extract;

import java.nio.charset.StandardCharsets;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.Item;
import org.backfile.corpus.MadeNews;
import org.backfile.read.page.PageReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A page of 14 kB, and the same article as plain text. */
@State(Scope.Benchmark)
public class ExtractionBenchmark {

    private final Extractor extractor = new Extractor(ExtractOptions.DEFAULT);
    private final Item page = item("ferry.html", MadeNews.page());
    private final Item text = item(
            "ferry.txt", "Ferry sails again\n\nBy Ada Quill\n\n1 May 1950\n\n" + String.join("\n\n", MadeNews.paragraphs(30)));

    @Benchmark
    public Extraction page() {
        return extractor.extract(page);
    }

    @Benchmark
    public Extraction text() {
        return extractor.extract(text);
    }

    private static Item item(String name, String content) {
        return PageReader.read(name, content.getBytes(StandardCharsets.UTF_8)).items().get(0);
    }
}
