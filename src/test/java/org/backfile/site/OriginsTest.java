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
    void knowsEveryFileThatStandsAndNoOther() {
        for (int count : new int[] {0, 1, 2, 31, 32, 33, 1_000}) {
            var numbers = new ArrayList<Integer>();
            for (int i = 0; i < count; i++) {
                numbers.add(i);
            }
            Collections.shuffle(numbers, new Random(count));
            var before = new Origins();
            assertThat(numbers).noneMatch(number -> add(before, number));
            var now = new Origins();
            now.know(before.inOrder());

            assertThat(before.inOrder()).hasSize(2 * count);
            assertThat(numbers).allMatch(number -> add(now, number));
            assertThat(add(now, count)).isFalse();
            assertThat(now.add("page-0.html", new Digest(1, 0))).isFalse();
            assertThat(now.inOrder()).hasSize(2 * count + 4);
        }
    }

    @Test
    void tellsApartWhatIsHalfTheSame() {
        var files = List.of(new Digest(Long.MIN_VALUE, 3), new Digest(5, 0), new Digest(Long.MIN_VALUE, -3));
        var origins = new Origins();
        files.forEach(origins::add);

        var inOrder = origins.inOrder();

        assertThat(files).allMatch(file -> Origins.isAmong(inOrder, file));
        assertThat(List.of(new Digest(Long.MIN_VALUE, 0), new Digest(5, 3), new Digest(Long.MAX_VALUE, 0)))
                .noneMatch(file -> Origins.isAmong(inOrder, file));
    }

    private static boolean add(Origins origins, int number) {
        return origins.add("page-" + number + ".html", new Digest(number % 7, -number));
    }
}
