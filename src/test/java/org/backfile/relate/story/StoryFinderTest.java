package org.backfile.relate.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.backfile.corpus.Article;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.Finding;
import org.backfile.corpus.Format;
import org.backfile.corpus.Item;
import org.backfile.corpus.Layout;
import org.backfile.corpus.Metadata;
import org.backfile.corpus.Scope;
import org.backfile.corpus.Source;
import org.backfile.corpus.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryFinderTest {

    private static final String BRIDGE =
            "The old Halmstedt bridge over the Aller was closed after inspectors found cracks in two piers. Mayor Ilse Brandt said"
                    + " the bridge would stay closed until the piers were repaired.";
    private static final String BRIDGE_AGAIN =
            "Mayor Ilse Brandt defended the closing of the Halmstedt bridge. Cracks in the piers over the Aller left no choice,"
                    + " she told the council.";
    private static final String OTHER_BRIDGE =
            "A bridge in Port Corrigan was closed after inspectors found cracks. Governor Tom Ruiz said repairs of the Corrigan"
                    + " bridge would take until spring.";
    private static final String OTHER_BRIDGE_AGAIN =
            "Governor Tom Ruiz promised money for the Port Corrigan bridge, which inspectors closed. Shops in Port Corrigan lose"
                    + " customers every day.";
    private static final String CHESS =
            "Grandmaster Lena Voss won the chess open in Bergen with a draw in the last round, half a point before the field.";

    @TempDir
    Path work;

    @Test
    void tellsTwoStoriesOfOneKindApart() throws IOException {
        assertThat(stories(
                        article("a", BRIDGE, null),
                        article("b", BRIDGE_AGAIN, null),
                        article("c", OTHER_BRIDGE, null),
                        article("d", OTHER_BRIDGE_AGAIN, null),
                        article("e", CHESS, null)))
                .extracting(Story::articles)
                .containsExactlyInAnyOrder(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void isTheSameWhateverTheOrderOfTheSources() throws IOException {
        var articles = new ArrayList<>(List.of(
                article("a", BRIDGE, "2024-03-01"),
                article("b", BRIDGE_AGAIN, "2024-03-04"),
                article("c", OTHER_BRIDGE, "2024-03-02"),
                article("d", OTHER_BRIDGE_AGAIN, null),
                article("e", CHESS, "2024-03-02")));
        var first = stories(articles.toArray(Article[]::new));
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(articles, new Random(seed));
            assertThat(stories(articles.toArray(Article[]::new))).isEqualTo(first);
        }
    }

    @Test
    void doesNotJoinWhatLiesMonthsApart() throws IOException {
        assertThat(stories(article("a", BRIDGE, "2019-03-01"), article("b", BRIDGE_AGAIN, "2024-03-04")))
                .isEmpty();
    }

    @Test
    void beginsAChapterAfterAWeekOfSilence() throws IOException {
        var story = stories(
                        article("a", BRIDGE, "2024-03-01"),
                        article("b", BRIDGE_AGAIN, "2024-03-04"),
                        article("c", BRIDGE + " Traffic is sent round.", "2024-03-20"))
                .get(0);

        assertThat(story.chapters())
                .extracting(Story.Chapter::articles)
                .containsExactly(List.of("a", "b"), List.of("c"));
        assertThat(story.span()).extracting(DateInterval::edtf).isEqualTo("2024-03-01/2024-03-20");
    }

    @Test
    void isTheSameWhereNotAllFitsInMemory() throws IOException {
        var bags = new Bags(work.resolve("made"), 1);
        var features = new Features();
        var texts = List.of(BRIDGE, OTHER_BRIDGE, CHESS);
        for (var text : texts) {
            bags.add(features.of(
                    org.backfile.corpus.Words.of(article("x", text, null).extraction()), "en"));
        }
        var back = new ArrayList<Bag>();
        bags.forEach(back::add);
        bags.close();

        assertThat(back).hasSize(3);
        assertThat(back.get(2).features())
                .isEqualTo(features.of(
                                org.backfile.corpus.Words.of(
                                        article("x", CHESS, null).extraction()),
                                "en")
                        .features());
        assertThat(work.resolve("made")).isEmptyDirectory();
    }

    private List<Story> stories(Article... articles) throws IOException {
        try (var finder = new StoryFinder(work, articles.length)) {
            Corpus.of(List.of(articles)).articles().forEach(finder::add);
            return finder.stories();
        }
    }

    private static Article article(String id, String text, String day) {
        var source = new Source(id + ".txt", 0, 1, "0".repeat(64), text.length());
        var item = new Item(
                source,
                Format.TEXT,
                "UTF-8",
                Layout.LINE_PER_PARAGRAPH,
                Scope.ARTICLE,
                text,
                null,
                List.of(),
                List.of(),
                List.of(),
                null);
        var published =
                day == null ? null : new Finding<>(DateInterval.parse(day, ""), Certainty.EXPLICIT, List.of(), "");
        var metadata =
                new Metadata(null, null, null, null, null, published, null, null, null, null, null, null, List.of());
        return new Article(id, "", new Extraction(item, metadata, List.of(), Map.of(), List.of(), List.of()));
    }
}
