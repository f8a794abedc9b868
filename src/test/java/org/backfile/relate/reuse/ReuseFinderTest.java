package org.backfile.relate.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.backfile.corpus.Article;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Field;
import org.backfile.corpus.Relation;
import org.backfile.render.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReuseFinderTest {

    private static final String[] FERRY = {
        "headline Norwick ferry sails again after eleven weeks in dock",
        "body The ferry Alba left Norwick harbour on Tuesday for the first time since a crack was found in her hull eleven weeks ago.",
        "body Captain Mary Orlo told the Norwick Courier that the crew had slept aboard since Sunday to be ready for the morning tide.",
        "body “We have waited long enough, and so have the islands,” Orlo said as the ropes were cast off before a small crowd.",
        "body The repair cost the Halden Line 2.4 million crowns, a third more than engineers had reckoned with in the spring.",
        "body Two further ships of the fleet, the Brae and the Corrie, will be inspected in Lundhaven before the end of the month.",
    };

    private static final String[] RETOLD = {
        "headline Ferry back at sea after eleven weeks",
        "body On Tuesday the Alba left Norwick harbour for the first time since a crack in her hull was discovered eleven weeks ago.",
        "body Her crew had slept aboard since Sunday, ready for the morning tide, captain Mary Orlo said.",
        "body “We have waited long enough, and so have the islands,” Orlo said as the ropes were cast off.",
        "body Repairs cost the Halden Line 2.4 million crowns, a third more than engineers had expected.",
    };

    private static final String[] OTHER = {
        "headline Council weighs a toll for the old bridge",
        "body Drivers may have to pay for crossing the old bridge at Tarn from next year, the county council heard on Thursday.",
        "body Councillor Ned Vance called the plan the last resort after two winters of costly repairs to the northern piers.",
        "body A decision is expected when members meet again in October, once traders in the lower town have been asked.",
    };

    @TempDir
    Path folder;

    @Test
    void findsARewrittenArticleAndAlignsItsPassages() {
        var found = find(article("aaaaaaaaaa", FERRY), article("bbbbbbbbbb", RETOLD), article("cccccccccc", OTHER));

        assertThat(found).singleElement().satisfies(pair -> {
            assertThat(pair.kind()).isEqualTo(Relation.Kind.REUSE);
            assertThat(List.of(pair.a(), pair.b())).containsExactly("aaaaaaaaaa", "bbbbbbbbbb");
            assertThat(pair.passages()).extracting(passage -> passage.field()).startsWith(Field.HEADLINE, Field.TEXT);
            assertThat(pair.passages()).hasSize(5);
            assertThat(pair.shareA()).isBetween(0.7, 0.9);
            assertThat(pair.shareB()).isGreaterThan(0.95);
        });
    }

    @Test
    void givesPassagesThatCutOutWholeSentencesOfBothTexts() {
        var one = article("aaaaaaaaaa", FERRY);
        var other = article("bbbbbbbbbb", RETOLD);

        var repair = find(one, other).get(0).passages().get(4);

        assertThat(repair.a().of(one.extraction().text()))
                .startsWith("The repair cost")
                .endsWith("in the spring.");
        assertThat(repair.b().of(other.extraction().text()))
                .startsWith("Repairs cost")
                .endsWith("had expected.");
        assertThat(repair.closeness()).isBetween(0.6, 0.95);
    }

    @Test
    void callsTheSameTextADuplicate() {
        var found = find(article("aaaaaaaaaa", FERRY), article("bbbbbbbbbb", FERRY));

        assertThat(found).singleElement().satisfies(pair -> {
            assertThat(pair.kind()).isEqualTo(Relation.Kind.DUPLICATE);
            assertThat(pair.passages())
                    .allSatisfy(passage -> assertThat(passage.closeness()).isEqualTo(1));
        });
    }

    @Test
    void callsAShortenedTextNoDuplicate() {
        var found = find(
                article("aaaaaaaaaa", FERRY),
                article("bbbbbbbbbb", List.of(FERRY).subList(0, 4).toArray(String[]::new)));

        assertThat(found).singleElement().extracting(Relation::kind).isEqualTo(Relation.Kind.REUSE);
    }

    @Test
    void findsAPassageInsideAnotherArticle() {
        var lines = new ArrayList<>(List.of(OTHER));
        lines.add(2, FERRY[4]);

        var found = find(article("aaaaaaaaaa", FERRY), article("bbbbbbbbbb", lines.toArray(String[]::new)));

        assertThat(found).singleElement().satisfies(pair -> {
            assertThat(pair.kind()).isEqualTo(Relation.Kind.REUSE);
            assertThat(pair.passages()).hasSize(1);
        });
    }

    @Test
    void callsASharedQuotationNoCopy() {
        var quote = "“We have waited long enough for this ship, and so have the people of the islands”";
        var found = find(
                article(
                        "aaaaaaaaaa",
                        OTHER[0],
                        OTHER[1],
                        "body " + quote + ", captain Orlo told reporters on the quay."),
                article(
                        "bbbbbbbbbb",
                        FERRY[4],
                        FERRY[5],
                        "body Asked about the delay, the captain answered: " + quote + "."));

        assertThat(found).singleElement().satisfies(pair -> {
            assertThat(pair.kind()).isEqualTo(Relation.Kind.QUOTATION);
            assertThat(pair.passages()).hasSize(1);
        });
    }

    @Test
    void seesNoCopyInNoticesOfOneKind() {
        var found = find(
                article(
                        "aaaaaaaaaa",
                        "body Halden Line Corp said its board declared a regular quarterly dividend of 12 cents a share payable on April 15 to holders of record on March 31."),
                article(
                        "bbbbbbbbbb",
                        "body Orlo Steel Inc said its board declared a regular quarterly dividend of 48 cents a share payable on July 20 to holders of record on June 29."));

        assertThat(found).isEmpty();
    }

    @Test
    void ignoresWhatAnOutletPrintsUnderManyArticles() {
        var articles = new ArrayList<Article>();
        for (int i = 0; i < 9; i++) {
            var words = new Random(i)
                    .ints(60, 0, 400)
                    .mapToObj(word -> "word" + word)
                    .toList();
            articles.add(new Draft("article00" + i)
                    .outlet("Norwick Courier", Certainty.EXPLICIT)
                    .lines(
                            "body " + String.join(" ", words) + ".",
                            "body The Norwick Courier is printed on paper from certified forests and delivered to every island by the early boat, six days a week.")
                    .article());
        }

        assertThat(find(articles.toArray(Article[]::new))).isEmpty();
    }

    @Test
    void joinsACopyToAllWhoPrintedItUpToALimit() {
        var articles = new ArrayList<Article>();
        for (int i = 0; i < 30; i++) {
            articles.add(new Draft("article0" + (i + 10))
                    .outlet("Outlet " + i, Certainty.EXPLICIT)
                    .lines(FERRY)
                    .article());
        }

        var found = find(articles.toArray(Article[]::new));

        assertThat(found).hasSizeBetween(29, 60).allMatch(pair -> pair.kind() == Relation.Kind.DUPLICATE);
        assertThat(found).allMatch(pair -> pair.shareA() == 1 && pair.shareB() == 1);
    }

    @Test
    void findsTheSameInAnyOrderAndOnAnyNumberOfThreads() {
        var articles = new ArrayList<Article>();
        for (int i = 0; i < 200; i++) {
            var words = new Random(i / 2)
                    .ints(120, 0, 900)
                    .mapToObj(word -> "Word" + word)
                    .toList();
            articles.add(article("article" + (i + 100), "body " + String.join(" ", words) + "."));
        }
        var expected = find(articles.toArray(Article[]::new));
        Collections.shuffle(articles, new Random(4));

        assertThat(expected).hasSize(100);
        assertThat(Copies.among(articles, folder, 1)).isEqualTo(expected);
        assertThat(Copies.among(articles, folder, 5)).isEqualTo(expected);
    }

    @Test
    void leavesNothingBehind() throws Exception {
        find(article("aaaaaaaaaa", FERRY), article("bbbbbbbbbb", RETOLD));

        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void takesArticlesWithoutWords() {
        assertThat(find(
                        article("aaaaaaaaaa", "body …"),
                        article("bbbbbbbbbb", "body …"),
                        new Draft("cccccccccc").article()))
                .isEmpty();
    }

    private List<Relation> find(Article... articles) {
        return Copies.among(List.of(articles), folder, 2);
    }

    private static Article article(String id, String... lines) {
        return new Draft(id).lines(lines).article();
    }
}
