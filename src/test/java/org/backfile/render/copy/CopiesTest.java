package org.backfile.render.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backfile.corpus.Article;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Field;
import org.backfile.corpus.Nearer;
import org.backfile.corpus.Passage;
import org.backfile.corpus.Relation;
import org.backfile.corpus.Relations;
import org.backfile.corpus.Span;
import org.backfile.render.Draft;
import org.backfile.render.view.Value;
import org.junit.jupiter.api.Test;

class CopiesTest {

    private static final String HEADLINE = "The old swing bridge over the Tarn opens after nine years of work";

    @Test
    void callsAnArticleInTheMarginByItsOutletAndHowCloseThePassageIs() {
        var other = draft("bbbbbbbbbb", "2031-03-03").outlet("Tarn Gazette", Certainty.EXPLICIT);

        assertThat(margin(0.82, other.article())).containsExactly("Tarn Gazette: lightly edited, 82%");
        assertThat(margin(1, other.article())).containsExactly("Tarn Gazette: word for word");
    }

    @Test
    void callsAnArticleOfNoKnownOutletByTheFirstWordsOfItsHeadline() {
        assertThat(margin(1, draft("bbbbbbbbbb", "2031-03-03").article()))
                .containsExactly("The old swing bridge over the …: word for word");
    }

    @Test
    void tellsTwoArticlesOfOneOutletApartByTheirDates() {
        var one = draft("bbbbbbbbbb", "2031-03-03").outlet("Tarn Gazette", Certainty.EXPLICIT);
        var other = draft("cccccccccc", "2031-03-04").outlet("Tarn Gazette", Certainty.EXPLICIT);

        assertThat(margin(1, one.article(), other.article()))
                .containsExactly(
                        "Tarn Gazette, 3 March 2031: word for word", "Tarn Gazette, 4 March 2031: word for word");
    }

    private static Draft draft(String id, String day) {
        return new Draft(id)
                .lines("headline " + HEADLINE, "body The bridge opened.")
                .on(day);
    }

    private static List<String> margin(double closeness, Article... others) {
        var one = draft("aaaaaaaaaa", "2031-03-02").article();
        var span = new Span(0, 20);
        var passages = List.of(new Passage(Field.TEXT, span, span, closeness));
        var pairs = List.of(others).stream()
                .map(other -> new Relation(Relation.Kind.REUSE, one.id(), other.id(), 1, 1, passages, Nearer.UNKNOWN))
                .toList();
        var articles = new java.util.ArrayList<>(List.of(others));
        articles.add(one);
        var corpus = Corpus.of(articles).with(new Relations(pairs));
        return new Copies(corpus, 9)
                .elsewhere(one.id(), span).places().stream().map(Value::text).toList();
    }
}
