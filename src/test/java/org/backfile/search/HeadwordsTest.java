package org.backfile.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.search.SearchFixtures.article;

import java.util.List;
import org.backfile.corpus.Article;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Header;
import org.backfile.corpus.Headword;
import org.junit.jupiter.api.Test;

class HeadwordsTest {

    private static final List<Article> ARTICLES = List.of(
            article("aaaaaaaaaa", "Strike ban in Évora stays", "2024-07-11", "The strikes go on. The mayor said so."),
            article("bbbbbbbbbb", "Strikes in Évora", "2024-07-12", "Strike, strike, strike. The mayor said no."),
            article("cccccccccc", "Ban lifted", "2024-07-13", "The mayor said the strike is over."),
            article("dddddddddd", "Weather", "2024-07-14", "The mayor said it rains."));

    @Test
    void areWordsOfHeadlinesThatSeveralArticlesHave() {
        assertThat(chosen()).extracting(Headword::word).containsExactly("strike", "ban", "Évora");
    }

    @Test
    void leadToTheArticlesThatSayMostOfThem() {
        var strike = chosen().get(0);

        assertThat(strike.articles()).isEqualTo(3);
        assertThat(strike.best())
                .extracting(Header::id)
                .startsWith("bbbbbbbbbb")
                .hasSize(3);
    }

    private static List<Headword> chosen() {
        return new SearchIndex(SearchOptions.DEFAULT).write(Corpus.of(ARTICLES), file -> {});
    }
}
