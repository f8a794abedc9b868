package org.backfile.extract.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.backfile.corpus.Block;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.Format;
import org.backfile.corpus.Item;
import org.backfile.corpus.Knowledge;
import org.backfile.corpus.Layout;
import org.backfile.corpus.Reason;
import org.backfile.corpus.Source;
import org.backfile.extract.ExtractOptions;
import org.backfile.extract.Extractor;
import org.junit.jupiter.api.Test;

/** On dumps of two made outlets that lie in one folder. */
class LearnerTest {

    private static final List<String> WORDS = List.of(
            "the harbour a ferry of council that pilots in old nets and crews with new lamps for long nights on water"
                    .split(" ", -1));

    private static final String FOLDER = "folder isles";

    private final List<Item> gazette = new ArrayList<>();
    private final List<Item> dispatch = new ArrayList<>();

    LearnerTest() {
        for (int i = 0; i < 20; i++) {
            gazette.add(gazette(i, paragraphs(i, 4)));
            dispatch.add(dispatch(i, paragraphs(100 + i, 4)));
        }
    }

    @Test
    void dropsWhatRecursAroundArticlesAndSaysHowOften() {
        var extraction = extract(gazette.get(3), knowledge(gazette, dispatch));

        assertThat(extraction.text()).isEqualTo(paragraphs(3, 4));
        assertThat(extraction.dropped())
                .filteredOn(block -> block.text().equals("Tide tables"))
                .singleElement()
                .satisfies(block -> {
                    assertThat(block.reason()).isEqualTo(Reason.RECURRING);
                    assertThat(block.detail()).isEqualTo("Stands in nearly all of 20+ files made alike.");
                });
    }

    @Test
    void dropsAWholeSentenceThatRecursBetweenParagraphs() {
        var plea = "The Gazette lives by the coins of those who read it, so put one in the tin by the door today.";

        var extraction = extract(gazette.get(5), knowledge(gazette, dispatch));

        assertThat(extraction.text()).doesNotContain("coins");
        assertThat(extraction.dropped()).extracting(Block.Dropped::text).contains(plea);
    }

    @Test
    void leavesOutWhatVariesBehindTheEndThatAllFilesShare() {
        var extraction = extract(dispatch.get(7), knowledge(gazette, dispatch));

        assertThat(extraction.text()).isEqualTo(paragraphs(107, 4));
        assertThat(extraction.dropped()).extracting(Block.Dropped::text).contains("Fog over pier 7 lifts again");
    }

    @Test
    void keepsAStoryThatManyFilesCarry() {
        var wire = paragraphs(500, 5);
        for (int i = 30; i < 36; i++) {
            gazette.add(gazette(i, wire));
            dispatch.add(dispatch(i, wire));
        }

        var knowledge = knowledge(gazette, dispatch);

        assertThat(extract(gazette.get(21), knowledge).text()).isEqualTo(wire);
        assertThat(extract(dispatch.get(22), knowledge).text()).isEqualTo(wire);
    }

    @Test
    void keepsShortLinesAndRowsOfFiguresWithinAKnownFrame() {
        gazette.add(gazette(40, "Catch of the week\n\nHerring 12 tons vs 14\n\nCod 3 tons vs 5"));

        var extraction = extract(gazette.get(20), knowledge(gazette, dispatch));

        assertThat(extraction.text()).contains("Herring 12 tons vs 14", "Cod 3 tons vs 5");
    }

    @Test
    void learnsTheSameInAnyOrder() {
        var shuffled = new ArrayList<>(gazette);
        shuffled.addAll(dispatch);
        Collections.shuffle(shuffled, new Random(11));
        var learnt = knowledge(gazette, dispatch);
        var learntShuffled = knowledge(shuffled, List.of());

        assertThat(shuffled)
                .allSatisfy(item -> assertThat(extract(item, learntShuffled)).isEqualTo(extract(item, learnt)));
    }

    @Test
    void learnsWhatTheFilesOfAFolderShare() {
        assertThat(knowledge(gazette, List.of()).knows(FOLDER)).isTrue();
    }

    @Test
    void learnsNothingFromAHandfulOfFiles() {
        assertThat(knowledge(gazette.subList(0, 7), List.of()).knows(FOLDER)).isFalse();
    }

    @Test
    void learnsNothingFromFilesThatShareNothing() {
        var strangers = new ArrayList<Item>();
        for (int i = 0; i < 40; i++) {
            strangers.add(
                    item("s" + i, "Title number of its own " + WORDS.get(i % 8) + i + "\n\n" + paragraphs(900 + i, 3)));
        }

        assertThat(knowledge(strangers, List.of()).knows(FOLDER)).isFalse();
    }

    private static Item gazette(int i, String body) {
        var halves = body.split("\n\n", 2);
        return item(
                "g" + i,
                String.join(
                        "\n\n",
                        "The Harbour Gazette",
                        "Tide tables",
                        "Lost and found",
                        "Boats for hire",
                        "Pier walk number " + numeral(i) + " draws a crowd",
                        "Read aloud in " + (i + 2) + " minutes",
                        halves[0],
                        "The Gazette lives by the coins of those who read it, so put one in the tin by the door today.",
                        halves[1],
                        "Our printers",
                        "Back numbers",
                        "Harbour Gazette Press, Quay Street"));
    }

    private static Item dispatch(int i, String body) {
        return item(
                "d" + i,
                String.join(
                        "\n\n",
                        "DISPATCH OF THE ISLES",
                        "Front of the paper",
                        "Inside the paper",
                        "A day with crew " + numeral(i) + " at sea",
                        "Told by our man on the quay",
                        body,
                        "Other tales of the day",
                        "Fog over pier " + i + " lifts again",
                        "Gulls of mast " + numeral(i + 1) + " return",
                        "Set by hand in Isle Town",
                        "Printed on sailcloth"));
    }

    private static String numeral(int i) {
        return WORDS.get(i % WORDS.size()) + " and " + WORDS.get(i * 7 % WORDS.size()) + "-" + (char) ('a' + i % 26);
    }

    private static String paragraphs(long seed, int count) {
        var random = new Random(seed);
        var paragraphs = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            var words = new ArrayList<String>();
            for (int word = 0; word < 30; word++) {
                words.add(WORDS.get(random.nextInt(WORDS.size())));
            }
            paragraphs.add("Early " + String.join(" ", words) + ".");
        }
        return String.join("\n\n", paragraphs);
    }

    private static Item item(String name, String text) {
        return new Item(
                new Source("isles/" + name + ".txt", 0, 1, "0".repeat(64), text.length()),
                Format.TEXT,
                "UTF-8",
                Layout.LINE_PER_PARAGRAPH,
                text,
                null,
                List.of(),
                List.of(),
                List.of());
    }

    private static Knowledge knowledge(List<Item> some, List<Item> others) {
        var learner = new Learner();
        learner.sketch(some).forEach(learner::add);
        learner.sketch(others).forEach(learner::add);
        return learner.learn();
    }

    private static Extraction extract(Item item, Knowledge knowledge) {
        return new Extractor(ExtractOptions.DEFAULT, knowledge, line -> {}).extract(item);
    }
}
