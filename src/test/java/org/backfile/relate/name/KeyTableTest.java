package org.backfile.relate.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyTableTest {

    @Test
    void knowsEveryKeyHoweverManyThereAre() {
        var table = new KeyTable();
        for (int i = 0; i < 3000; i++) {
            assertThat(table.put(KeyTable.key(0, "name " + i), i)).isEqualTo(-1);
        }

        assertThat(table.size()).isEqualTo(3000);
        assertThat(table.get(KeyTable.key(0, "name 2718"))).isEqualTo(2718);
        assertThat(table.get(KeyTable.key(0, "name 3000"))).isEqualTo(-1);
    }

    @Test
    void tellsTextsOfTwoKindsApart() {
        assertThat(KeyTable.key(0, "Alba")).isNotEqualTo(KeyTable.key(1, "Alba"));
        // They differ in the bits in which the kinds do.
        assertThat(KeyTable.key(1, "balba")).isNotEqualTo(KeyTable.key(2, "calba"));
    }

    @Test
    void keepsTheFirstNumberOrTakesTheLast() {
        var table = new KeyTable();

        assertThat(table.putIfAbsent(5, 1)).isEqualTo(-1);
        assertThat(table.putIfAbsent(5, 2)).isEqualTo(1);
        assertThat(table.put(5, 3)).isEqualTo(1);
        assertThat(table.get(5)).isEqualTo(3);
    }
}
