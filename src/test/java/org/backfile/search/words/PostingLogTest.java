package org.backfile.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PostingLogTest {

    private static final int ARTICLES = 300;

    @Test
    void givesBackWhatWasToldOfEachGroup() throws IOException {
        try (var log = filled(1 << 20)) {
            check(log);
        }
    }

    @Test
    void givesBackTheSameFromManyPieces() throws IOException {
        try (var log = filled(100)) {
            check(log);
        }
    }

    @Test
    void countsArticlesBeforeItIsAsked() throws IOException {
        try (var log = filled(100)) {
            assertThat(log.articles(0)).isEqualTo(ARTICLES);
            assertThat(log.articles(299)).isEqualTo(1);
        }
    }

    /** Group 0 stands twice in every article, and each article has a group of its own number. */
    private static PostingLog filled(int runBytes) {
        var log = new PostingLog(runBytes);
        for (int article = 0; article < ARTICLES; article++) {
            log.begin(0, article, 4, 2);
            log.position(article, 0);
            log.position(1, 1);
            if (article > 0) {
                log.begin(article, article, 1, 1);
                log.position(64, 0);
            }
            log.end();
        }
        return log;
    }

    private static void check(PostingLog log) {
        for (int group = 1; group < ARTICLES; group++) {
            var rare = Postings.parse(log.of(group), 1, 1);
            assertThat(rare.articles()).containsExactly(group);
            assertThat(rare.positions()).containsExactly(64);
        }
        var common = Postings.parse(log.of(0), ARTICLES, 2 * ARTICLES);
        assertThat(common.count()).isEqualTo(ARTICLES);
        for (int article = 0; article < ARTICLES; article++) {
            assertThat(common.articles()[article]).isEqualTo(article);
            assertThat(common.weights()[article]).isEqualTo(4);
            assertThat(common.positions()[common.from()[article] + 1]).isEqualTo(article + 1);
            assertThat(common.forms()[common.from()[article] + 1]).isEqualTo(1);
        }
    }
}
