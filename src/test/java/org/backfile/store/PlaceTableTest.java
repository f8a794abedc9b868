package org.backfile.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.backfile.corpus.Digest;
import org.junit.jupiter.api.Test;

class PlaceTableTest {

    private final PlaceTable table = new PlaceTable();

    @Test
    void findsEveryPlaceAmongManyWhoseKeysClash() {
        for (int i = 0; i < 10_000; i++) {
            table.put(key(i), place(i), false);
        }

        assertThat(table.size()).isEqualTo(10_000);
        for (int i = 0; i < 10_000; i++) {
            assertThat(table.find(key(i))).isEqualTo(place(i));
        }
        assertThat(table.find(key(10_000))).isNull();
    }

    @Test
    void replacesThePlaceOfAKey() {
        table.put(key(1), place(1), true);
        table.put(key(1), place(2), true);

        assertThat(table.size()).isEqualTo(1);
        assertThat(table.find(key(1))).isEqualTo(place(2));
    }

    @Test
    void handsOnEntriesAsTheyCameAndTellsWhichWereAskedFor() {
        table.put(key(3), place(3), false);
        table.put(key(1), place(1), false);
        table.put(key(2), place(2), true);
        table.find(key(1));

        var seen = new ArrayList<String>();
        table.each((key, place, isUsed) -> seen.add(place.start() + " " + isUsed));
        assertThat(seen).containsExactly("30 false", "10 true", "20 true");
    }

    /** Only 64 different lower halves. */
    private static Digest key(int i) {
        return new Digest(i, i % 64);
    }

    private static Place place(int i) {
        return new Place(10L * i, i, -i);
    }
}
