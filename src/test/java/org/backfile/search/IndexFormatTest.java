package org.backfile.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexFormatTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    words/wstrike,      words/ke/wstrike
                    words/wa,           words/wa/wa
                    words/w,            words/w/w
                    words/wpeter-27,    words/er/wpeter-27
                    words/w-d0-b1,      words/b1/w-d0-b1
                    places/17.p,        places/p/17.p
                    places/0.p-40ada,   places/da/0.p-40ada
                    texts/undated.7,    texts/7/undated.7
                    texts/1987-03.1042, texts/42/1987-03.1042
                    columns/days.48,    columns/48/days.48
                    manifest,           manifest
                    """)
    void placesAFileByTheEndOfItsName(String name, String path) {
        assertThat(IndexFormat.path(name)).isEqualTo(path);
    }

    @Test
    void partsTheTextsOfFourHundredThousandArticlesIntoFoldersOfAThousand() {
        var files = IntStream.range(0, 400_000 / IndexFormat.TEXTS)
                .mapToObj(number -> IndexFormat.path("texts/undated." + number))
                .collect(Collectors.groupingBy(
                        path -> Arrays.asList(path.split("/", -1)).get(1), Collectors.counting()));

        assertThat(files.values()).allMatch(count -> count <= 1000);
    }
}
