package org.backfile.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Header;
import org.junit.jupiter.api.Test;

class SegmentsTest {

    @Test
    void putsUndatedArticlesFirstAndPartsTheOthersByDecade() {
        var headers = List.of(dated("b", "1987-03-02"), dated("a", "1999-12-31"), SearchFixtures.header("c", null));

        var segments = segments(headers);

        assertThat(segments.all()).extracting(Segment::label).containsExactly("undated", "1980s", "1990s");
        assertThat(segments.numbers()).containsExactly(0, 256, 512);
        assertThat(segments.headers()).extracting(Header::id).containsExactly("c", "b", "a");
    }

    @Test
    void partsAFullDecadeByYear() {
        var headers = new ArrayList<Header>();
        IntStream.range(0, Segments.MOST_ARTICLES).forEach(i -> headers.add(dated("a" + i, "1987-03-02")));
        headers.add(dated("z", "1988-01-01"));

        assertThat(segments(headers).all()).extracting(Segment::label).containsExactly("1987", "1988");
    }

    @Test
    void leavesOtherNumbersWhenOneArticleIsAdded() {
        var before = List.of(dated("b", "1987-03-02"), dated("a", "1999-12-31"));
        var after = List.of(dated("b", "1987-03-02"), dated("new", "1987-03-03"), dated("a", "1999-12-31"));

        assertThat(segments(before).numbers()).containsExactly(0, 256);
        assertThat(segments(after).numbers()).containsExactly(0, 1, 256);
    }

    @Test
    void boundsTheDaysOfASegment() {
        var open = SearchFixtures.header("o", SearchFixtures.interval(null, "1987-06-05"));
        var segment = segments(List.of(dated("b", "1987-03-02"), open)).all().get(0);

        assertThat(segment.minEarliest()).isNull();
        assertThat(segment.maxEarliest()).isEqualTo(LocalDate.parse("1987-03-02"));
        assertThat(segment.minLatest()).isEqualTo(LocalDate.parse("1987-03-02"));
        assertThat(segment.maxLatest()).isEqualTo(LocalDate.parse("1987-06-05"));
    }

    private static Segments segments(List<Header> headers) {
        return new Segments(headers.stream().sorted(Corpus.ORDER).toList());
    }

    private static Header dated(String id, String day) {
        return SearchFixtures.header(id, SearchFixtures.interval(day, day));
    }
}
