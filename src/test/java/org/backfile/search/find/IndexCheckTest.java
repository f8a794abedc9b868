package org.backfile.search.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Problem;
import org.backfile.search.MadeArticles;
import org.backfile.search.SearchIndex;
import org.backfile.search.SearchOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexCheckTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it before each test.
    private Path site;

    @BeforeEach
    void build() throws IOException {
        var articles = MadeArticles.of(600);
        new SearchIndex(SearchOptions.DEFAULT).write(Corpus.of(articles), file -> write(file.path(), file.bytes()));
        for (var article : articles) {
            write(article.path(), new byte[0]);
        }
    }

    @Test
    void findsNoFaultInAnIndexAsItWasWritten() {
        assertThat(new IndexCheck(site).run()).isEmpty();
    }

    @Test
    void namesAShardThatIsCutShort() throws IOException {
        var shard = first("words");
        var text = Files.readString(shard);
        Files.writeString(shard, text.substring(0, text.length() / 8 * 4) + "\");\n");

        assertThat(new IndexCheck(site).run())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.message()).startsWith("search/words/"));
    }

    @Test
    void namesTheWordWhosePositionsAreGone() throws IOException {
        Files.delete(first("places"));

        assertThat(new IndexCheck(site).run())
                .extracting(Problem::message)
                .isNotEmpty()
                .allMatch(message -> message.contains("the word \"") && message.contains("places/"));
    }

    @Test
    void namesALeadToAPageThatIsNotThere() throws IOException {
        Files.delete(first("articles"));

        assertThat(new IndexCheck(site).run())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("there is no such page"));
    }

    private Path first(String folder) throws IOException {
        var parent = site.resolve(folder.equals("articles") ? folder : "search/" + folder);
        try (var files = Files.walk(parent)) {
            return files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
        }
    }

    private void write(String path, byte[] bytes) {
        try {
            Files.createDirectories(site.resolve(path).getParent());
            Files.write(site.resolve(path), bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
