package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.backfile.corpus.Digest;
import org.junit.jupiter.api.Test;

class OriginsTest {

    @Test
    void knowsEveryFileThatWasAddedAndNoOther() {
        for (int count : new int[] {0, 1, 2, 31, 32, 33, 1_000}) {
            var files = new ArrayList<Digest>();
            for (int i = 0; i < count; i++) {
                files.add(Origins.of("page-" + i + ".html", new Digest(i % 7, -i)));
            }
            Collections.shuffle(files, new Random(count));
            var origins = new Origins();
            files.forEach(origins::add);

            var inOrder = origins.inOrder();

            assertThat(inOrder).hasSize(2 * count);
            assertThat(files).allMatch(file -> Origins.isAmong(inOrder, file));
            assertThat(List.of(Origins.of("page-0.html", new Digest(1, 0)), Origins.of("none.html", new Digest(0, 0))))
                    .noneMatch(file -> Origins.isAmong(inOrder, file));
        }
    }

    @Test
    void tellsApartWhatIsHalfTheSame() {
        var files = List.of(new Digest(Long.MIN_VALUE, 3), new Digest(5, 0), new Digest(Long.MIN_VALUE, -3));

        var inOrder = of(files.toArray(new Digest[0]));

        assertThat(files).allMatch(file -> Origins.isAmong(inOrder, file));
        assertThat(List.of(new Digest(Long.MIN_VALUE, 0), new Digest(5, 3), new Digest(Long.MAX_VALUE, 0)))
                .noneMatch(file -> Origins.isAmong(inOrder, file));
    }

    private static long[] of(Digest... files) {
        var origins = new Origins();
        List.of(files).forEach(origins::add);
        return origins.inOrder();
    }
}
