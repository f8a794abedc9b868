package org.backfile.search.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backfile.corpus.Corpus;
import org.backfile.search.MadeArticles;
import org.backfile.search.SearchIndex;
import org.backfile.search.SearchOptions;
import org.backfile.site.FileTree;
import org.backfile.site.SiteFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Queries to an index of 600 articles on a disk, opened anew for each as the command does. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // made before the first query
public class QueryBenchmark {

    private Path site;
    private String words;

    @Setup
    public void write() throws IOException {
        var articles = MadeArticles.of(600);
        site = Files.createTempDirectory("backfile-hot");
        new SearchIndex(SearchOptions.DEFAULT).write(Corpus.of(articles), this::write);
        var text = articles.get(300).extraction().text().split(" ", 4);
        words = text[0] + " " + text[1];
    }

    @TearDown
    public void remove() throws IOException {
        FileTree.delete(site);
    }

    @Benchmark
    public Answer words() throws SearchTrouble {
        return IndexSearch.of(site).search(words, 10);
    }

    @Benchmark
    public Answer phrase() throws SearchTrouble {
        return IndexSearch.of(site).search("\"" + words + "\"", 10);
    }

    private void write(SiteFile file) {
        try {
            var place = site.resolve(file.path());
            Files.createDirectories(place.getParent());
            Files.write(place, file.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
