package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.backfile.site.Checksums.Sum;
import org.junit.jupiter.api.Test;

class FileColumnsTest {

    private final FileColumns files = new FileColumns();

    @Test
    void givesBackWhatItWasGiven() {
        for (int i = 0; i < 5_000; i++) {
            files.add(path(i), new Sum(i, -i, 1, Long.MIN_VALUE));
            if (i % 2 == 0) {
                files.written(i);
            }
        }

        assertThat(files.size()).isEqualTo(5_000);
        assertThat(IntStream.range(0, 5_000))
                .allMatch(i -> files.path(i).equals(path(i))
                        && files.sum(i).equals(new Sum(i, -i, 1, Long.MIN_VALUE))
                        && files.writtenBytes(i) == (i % 2 == 0 ? i : FileColumns.NOT_WRITTEN));
    }

    @Test
    void knowsWhichSumsAreToBeToldLater() {
        files.add("a.html", FileColumns.OPEN);
        files.add("b.html", new Sum(0, 0, 0, 0));

        assertThat(files.isOpen(0)).isTrue();
        assertThat(files.isOpen(1)).isFalse();

        files.set(0, new Sum(1, 2, 3, 4));

        assertThat(files.isOpen(0)).isFalse();
        assertThat(files.sum(0)).isEqualTo(new Sum(1, 2, 3, 4));
    }

    @Test
    void findsPathsThatDifferInCapitalsAlone() {
        IntStream.range(0, 5_000).forEach(i -> files.add(path(i), new Sum(0, 0, 0, 0)));

        assertThat(files.alike("articles/ÉT/page-4711.html")).isEqualTo(path(4711));
        assertThat(files.alike("articles/ÉT/page-7.html")).isEqualTo(path(7));
        assertThat(files.alike("articles/ét/page-5000.html")).isNull();
    }

    @Test
    void takesAPathThatIsLongerThanAllBefore() {
        var longer = "articles/" + "k".repeat(10_000) + ".html";

        files.add("a.html", new Sum(0, 0, 0, 0));
        files.add(longer, new Sum(0, 0, 0, 0));

        assertThat(files.path(0)).isEqualTo("a.html");
        assertThat(files.path(1)).isEqualTo(longer);
    }

    private static String path(int number) {
        return "articles/Ét/page-" + number + ".html";
    }
}
