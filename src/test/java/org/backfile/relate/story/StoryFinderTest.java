package org.backfile.relate.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
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
import org.backfile.threads.Workers;
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
    void tellsTwoStoriesOfOneKindApart() {
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
    void isTheSameWhateverTheOrderOfTheSources() {
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
    void doesNotJoinWhatLiesMonthsApart() {
        assertThat(stories(article("a", BRIDGE, "2019-03-01"), article("b", BRIDGE_AGAIN, "2024-03-04")))
                .isEmpty();
    }

    @Test
    void beginsAChapterAfterAWeekOfSilence() {
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
    void keepsTheFeaturesOfAnArticleAsBytes() {
        var bag = new Features()
                .of(org.backfile.corpus.Words.of(article("x", CHESS, null).extraction()), "en");

        var back = Bag.of(ByteBuffer.wrap(bag.bytes()));

        assertThat(back.features()).isEqualTo(bag.features()).isSorted();
        assertThat(back.halves()).isEqualTo(bag.halves());
    }

    @Test
    void keepsVectorsAsBytesAndLooksNoFurtherThanTheWeightiest() {
        var rarity = new Rarity(10);
        var counter = new Bag.Counter();
        for (int word = 2; word <= 800; word += 2) {
            counter.add(word, 2);
        }
        var bag = counter.bag();
        rarity.add(bag);
        rarity.add(bag);
        var vector = Vector.of(bag, new FeatureWeights(rarity));

        var back = Vector.Single.of(ByteBuffer.wrap(vector.bytes()));

        assertThat(vector.features()).hasSize(Vector.MOST_FEATURES).contains(2, 400);
        assertThat(back.features()).isEqualTo(vector.features());
        assertThat(back.weights()).isEqualTo(vector.weights());
    }

    private List<Story> stories(Article... articles) {
        try (var finder = new StoryFinder(work, articles.length, new Workers(2))) {
            var numbers = new int[articles.length];
            var corpus = Corpus.of(List.of(articles)).articles().toList();
            // Taken last to first: numbers and not the order of taking tell which is which.
            for (int number = articles.length - 1; number >= 0; number--) {
                numbers[number] = articles.length - 1 - number;
                finder.add(numbers[number], corpus.get(number));
            }
            return finder.stories(corpus.stream().map(Article::header).toList(), numbers);
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
