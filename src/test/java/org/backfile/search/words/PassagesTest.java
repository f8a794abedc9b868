package org.backfile.search.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.search.SearchFixtures.article;
import static org.backfile.search.SearchFixtures.quoting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backfile.corpus.Article;
import org.backfile.corpus.Block;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.Item;
import org.backfile.corpus.Kind;
import org.backfile.corpus.Label;
import org.backfile.corpus.Scope;
import org.backfile.corpus.Span;
import org.junit.jupiter.api.Test;

class PassagesTest {

    @Test
    void knowWhatIsQuotedInEach() {
        var article = article(
                "aaaaaaaaaa", "Stay", null, "The mayor spoke.\n\"We will stay,\" he said, \"here.\"\nNobody left.");

        assertThat(quoted(quoting(article, at(article, "\"We will stay,\""), at(article, "\"here.\""))))
                .containsExactly("\"We will stay,\"", "\"here.\"");
    }

    @Test
    void partAQuotationThatRunsOverParagraphs() {
        var article = article("aaaaaaaaaa", "Two", null, "She said \"one\n\"two\" and left.");

        assertThat(quoted(quoting(article, at(article, "\"one\n\n\"two\"")))).containsExactly("\"one", "\"two\"");
    }

    @Test
    void findItWhereBlanksBecameFewer() {
        var article = asItStands("One.\n\nThe  mayor\n said  \"we   stay\"  to all.");

        assertThat(quoted(quoting(article, at(article, "\"we   stay\"")))).containsExactly("\"we stay\"");
    }

    /** An item that is the article alone: its text stays as it is, its paragraphs do not. */
    private static Article asItStands(String text) {
        var page = article("aaaaaaaaaa", "Stay", null, "").extraction();
        var item = page.item();
        var alone = new Item(
                item.source(),
                item.format(),
                item.encoding(),
                item.layout(),
                Scope.ARTICLE,
                text,
                null,
                List.of(),
                List.of(),
                List.of(),
                null);
        var blocks = new ArrayList<Block>();
        for (int from = 0, to; from < text.length(); from = to + 2) {
            to = text.indexOf("\n\n", from) < 0 ? text.length() : text.indexOf("\n\n", from);
            var span = new Span(from, to);
            blocks.add(new Block.Kept(
                    1, span, Label.BODY, Kind.PARAGRAPH, span.of(text).replaceAll("\\s+", " "), ""));
        }
        return new Article(
                "aaaaaaaaaa",
                "articles/a.html",
                new Extraction(alone, page.metadata(), blocks, Map.of(), List.of(), List.of()));
    }

    private static Span at(Article article, String words) {
        int from = article.extraction().text().indexOf(words);
        return new Span(from, from + words.length());
    }

    private static List<String> quoted(Article article) {
        return new Passages(article)
                .text().stream()
                        .flatMap(passage -> passage.quoted().stream().map(span -> span.of(passage.text())))
                        .toList();
    }
}
