package org.backfile.render.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.backfile.corpus.Article;
import org.backfile.corpus.Field;
import org.backfile.corpus.Header;
import org.backfile.corpus.Nearer;
import org.backfile.corpus.Passage;
import org.backfile.corpus.Relation;
import org.backfile.corpus.Relations;
import org.backfile.corpus.Span;
import org.backfile.render.Draft;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnderSourceTest {

    private final List<Header> headers = new ArrayList<>(List.of(
            header("aaaaaaaaaa", "2031-03-01"),
            header("bbbbbbbbbb", "2031-03-02"),
            header("cccccccccc", "2031-03-03"),
            header("dddddddddd", "2031-03-04")));

    @Test
    void keepsTheOrderWhereNothingIsCopied() {
        assertThat(order()).containsExactly("a", "b", "c", "d");
    }

    @Test
    void putsACopyUnderItsSourceAndSaysHowMuchOfItStandsThere() {
        assertThat(order(pair("aaaaaaaaaa", "dddddddddd", 0.9, "aaaaaaaaaa"))).containsExactly("a", ">d", "b", "c");
        assertThat(UnderSource.of(headers, new Relations(List.of(pair("aaaaaaaaaa", "dddddddddd", 0.9, "aaaaaaaaaa"))))
                        .get(1)
                        .note())
                .startsWith("Likely a copy: 90% of it");
    }

    @Test
    void putsTheEarlierUnderTheLaterWhereThatStandsNearerTheSource() {
        assertThat(order(pair("aaaaaaaaaa", "cccccccccc", 0.9, "cccccccccc"))).containsExactly("b", "c", ">a", "d");
    }

    @Test
    void callsNoneACopyWhereNothingTellsWhichWasFirst() {
        var pair = pair("aaaaaaaaaa", "bbbbbbbbbb", 0.8, null);

        assertThat(UnderSource.of(headers, new Relations(List.of(pair))).get(1).note())
                .isEqualTo("80% of it stands in the text above; nothing tells which was first.");
    }

    @Test
    void leavesWhatSharesLittleAtItsDate() {
        assertThat(order(pair("aaaaaaaaaa", "dddddddddd", 0.3, "aaaaaaaaaa"))).containsExactly("a", "b", "c", "d");
    }

    @Test
    void standsOneStepDeepUnderTheTextThatACopyHasMostInCommonWith() {
        assertThat(order(
                        pair("aaaaaaaaaa", "cccccccccc", 0.9, "aaaaaaaaaa"),
                        pair("aaaaaaaaaa", "dddddddddd", 0.7, "aaaaaaaaaa"),
                        pair("cccccccccc", "dddddddddd", 0.6, "cccccccccc")))
                .containsExactly("a", ">c", ">d", "b");
    }

    @Test
    void leavesACopyAtItsDateWhereItsSourceIsNotInTheList() {
        assertThat(order(pair("aaaaaaaaaa", "eeeeeeeeee", 0.9, "eeeeeeeeee"))).containsExactly("a", "b", "c", "d");
    }

    private List<String> order(Relation... pairs) {
        return UnderSource.of(headers, new Relations(List.of(pairs))).stream()
                .map(line ->
                        (line.note().isEmpty() ? "" : ">") + line.header().id().charAt(0))
                .toList();
    }

    private static Relation pair(String a, String b, double share, @Nullable String nearer) {
        var passage = new Passage(Field.TEXT, new Span(0, 9), new Span(0, 9), 1);
        return new Relation(
                Relation.Kind.REUSE,
                a,
                b,
                share,
                share,
                List.of(passage),
                new Nearer(nearer, null, List.of(), List.of()));
    }

    private static Header header(String id, String day) {
        Article article = new Draft(id).lines("headline Report " + id).on(day).article();
        return article.header();
    }
}
