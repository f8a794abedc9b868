package org.backfile.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Header;
import org.backfile.corpus.Relations;
import org.backfile.corpus.Source;
import org.backfile.corpus.Stories;
import org.backfile.corpus.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryAddressesTest {

    @TempDir
    Path folder;

    private Permalinks permalinks;

    @BeforeEach
    void noAddressIsGivenYet() throws Exception {
        permalinks = Permalinks.read(folder.resolve(Permalinks.NAME));
    }

    @Test
    void hangsAStoryOnItsFirstArticle() {
        assertThat(paths(9, story("Crane falls", "aaaaaaaaaa", "bbbbbbbbbb")))
                .containsExactly("stories/aa/crane-falls-aaaaaaaaaa.html");
    }

    @Test
    void keepsTheAddressWhenAnEarlierArticleAndAnotherTitleCome() {
        paths(9, story("Crane falls", "bbbbbbbbbb", "cccccccccc"));

        assertThat(paths(9, story("Harbour closed", "aaaaaaaaaa", "bbbbbbbbbb", "cccccccccc")))
                .containsExactly("stories/bb/crane-falls-bbbbbbbbbb.html");
    }

    @Test
    void givesNoTwoStoriesOneAddressWhenAStoryFallsApart() {
        paths(9, story("Crane falls", "aaaaaaaaaa", "bbbbbbbbbb", "cccccccccc", "dddddddddd"));

        assertThat(paths(
                        9,
                        story("Crane falls", "aaaaaaaaaa", "bbbbbbbbbb"),
                        story("Ferry late", "cccccccccc", "dddddddddd")))
                .containsExactly("stories/aa/crane-falls-aaaaaaaaaa.html", "stories/cc/ferry-late-cccccccccc.html");
    }

    @Test
    void givesPagesToTheLargestWhereThereAreTooMany() {
        assertThat(paths(
                        1,
                        story("Crane falls", "aaaaaaaaaa", "bbbbbbbbbb"),
                        story("Ferry late", "cccccccccc", "dddddddddd", "eeeeeeeeee")))
                .containsExactly("", "stories/cc/ferry-late-cccccccccc.html");
    }

    @Test
    void leadsOnFromTheAddressOfAStoryThatAnotherTookIn() {
        paths(9, story("Crane falls", "aaaaaaaaaa", "bbbbbbbbbb"), story("Ferry late", "cccccccccc", "dddddddddd"));

        assertThat(named(9, story("Harbour closed", "aaaaaaaaaa", "bbbbbbbbbb", "cccccccccc", "dddddddddd"))
                        .moved())
                .containsExactly(Map.entry("stories/cc/ferry-late-cccccccccc.html", "cccccccccc"));
    }

    private List<String> paths(int pages, Story... stories) {
        return named(pages, stories).all().stream().map(Story::path).toList();
    }

    private Stories named(int pages, Story... stories) {
        var headers = Stream.of(stories)
                .flatMap(story -> story.articles().stream())
                .map(StoryAddressesTest::header)
                .toList();
        var corpus = new Corpus(headers, header -> {
                    throw new AssertionError("no text is needed to name stories");
                })
                .with(Relations.NONE.with(new Stories(List.of(stories))));
        return new StoryAddresses(permalinks, pages).name(corpus).relations().stories();
    }

    private static Header header(String id) {
        var source = new Source(id + ".txt", 0, 1, "0".repeat(64), 1);
        return new Header(id, "", source, null, List.of(), null, null, null, null, null);
    }

    private static Story story(String title, String... articles) {
        return new Story(articles[0], "", title, List.of(articles), null, List.of());
    }
}
