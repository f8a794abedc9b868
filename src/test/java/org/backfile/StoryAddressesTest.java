package org.backfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Relations;
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
                .containsExactly("stories/crane-falls-aaaaaaaaaa.html");
    }

    @Test
    void keepsTheAddressWhenAnEarlierArticleAndAnotherTitleCome() {
        paths(9, story("Crane falls", "bbbbbbbbbb", "cccccccccc"));

        assertThat(paths(9, story("Harbour closed", "aaaaaaaaaa", "bbbbbbbbbb", "cccccccccc")))
                .containsExactly("stories/crane-falls-bbbbbbbbbb.html");
    }

    @Test
    void givesNoTwoStoriesOneAddressWhenAStoryFallsApart() {
        paths(9, story("Crane falls", "aaaaaaaaaa", "bbbbbbbbbb", "cccccccccc", "dddddddddd"));

        assertThat(paths(
                        9,
                        story("Crane falls", "aaaaaaaaaa", "bbbbbbbbbb"),
                        story("Ferry late", "cccccccccc", "dddddddddd")))
                .containsExactly("stories/crane-falls-aaaaaaaaaa.html", "stories/ferry-late-cccccccccc.html");
    }

    @Test
    void givesPagesToTheLargestWhereThereAreTooMany() {
        assertThat(paths(
                        1,
                        story("Crane falls", "aaaaaaaaaa", "bbbbbbbbbb"),
                        story("Ferry late", "cccccccccc", "dddddddddd", "eeeeeeeeee")))
                .containsExactly("", "stories/ferry-late-cccccccccc.html");
    }

    private List<String> paths(int pages, Story... stories) {
        var corpus = Corpus.of(List.of()).with(Relations.NONE.with(new Stories(List.of(stories))));
        return new StoryAddresses(permalinks, pages)
                .name(corpus).relations().stories().all().stream()
                        .map(Story::path)
                        .toList();
    }

    private static Story story(String title, String... articles) {
        return new Story(articles[0], "", title, List.of(articles), null, List.of());
    }
}
