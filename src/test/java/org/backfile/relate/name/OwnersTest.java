package org.backfile.relate.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OwnersTest {

    @Test
    void nineInTenAreNearlyAll() {
        assertThat(owner(new int[][] {{7, 5}, {3, 1}, {7, 4}})).isEqualTo(7);
        assertThat(owner(new int[][] {{7, 5}, {3, 2}, {7, 4}})).isEqualTo(-1);
        assertThat(owner(new int[][] {})).isEqualTo(-1);
    }

    @Test
    void findsTheOwnerThatCountingAllWouldFind() {
        var random = new Random(42);
        for (int round = 0; round < 500; round++) {
            var meant = random.ints(1 + random.nextInt(12))
                    .mapToObj(any -> new int[] {random.nextInt(8) == 0 ? random.nextInt(3) : 4, 1 + random.nextInt(9)})
                    .toArray(int[][]::new);

            assertThat(owner(meant)).isEqualTo(counted(meant));
        }
    }

    private static int owner(int[][] meant) {
        var owners = new Owners(1);
        for (int[] each : meant) {
            owners.favour(0, each[0], each[1]);
        }
        for (int[] each : meant) {
            owners.count(0, each[0], each[1]);
        }
        return owners.of(0);
    }

    private static int counted(int[][] meant) {
        var counts = new HashMap<Integer, Integer>();
        int sum = 0;
        for (int[] each : meant) {
            counts.merge(each[0], each[1], Integer::sum);
            sum += each[1];
        }
        for (var count : counts.entrySet()) {
            if (count.getValue() >= 0.9 * sum) {
                return count.getKey();
            }
        }
        return -1;
    }
}
