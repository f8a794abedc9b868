package org.backfile.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.backfile.corpus.Corpus;
import org.backfile.search.field.Fields;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    private static final Corpus CORPUS = Corpus.of(IntStream.range(0, 40)
            .mapToObj(i -> SearchFixtures.article(
                    "a%09d".formatted(i), "Strike ban", "2024-07-%02d".formatted(1 + i % 28), "The ban stays."))
            .toList());

    @Test
    void areCutByNumberAndNotByDate() {
        var headers = CORPUS.headers();
        var segments = List.of(
                new Segment("2024-05", 0, headers.subList(0, 10)),
                new Segment("2024-06", 8192 - 256, headers.subList(10, 20)),
                new Segment("2024-07", 8192 - 5, headers.subList(20, 40)));

        assertThat(names(segments))
                .containsExactly(
                        "columns/days.0",
                        "columns/language.0",
                        "columns/days.1",
                        "columns/language.1",
                        "fields/language");
    }

    @Test
    void leaveOutBlocksWithoutArticles() {
        var segments = List.of(new Segment("2024-05", 3 * 8192, CORPUS.headers()));

        assertThat(names(segments)).startsWith("columns/days.3").hasSize(3);
    }

    private static List<String> names(List<Segment> segments) {
        var names = new ArrayList<String>();
        new Columns(segments, Fields.of(CORPUS)).write(file -> names.add(file.name()));
        return names;
    }
}
