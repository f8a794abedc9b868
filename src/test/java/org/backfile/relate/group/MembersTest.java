package org.backfile.relate.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MembersTest {

    @Test
    void givesEachGroupFromItsSmallestNumberOn() {
        var groups = new Groups(6);
        groups.join(5, 2);
        groups.join(3, 5);
        groups.join(4, 0);

        var members = new Members(groups, 6);

        assertThat(members.of(2)).containsExactly(2, 3, 5);
        assertThat(members.of(0)).containsExactly(0, 4);
        assertThat(members.of(1)).containsExactly(1);
        assertThat(members.isFirst(2)).isTrue();
        assertThat(members.isFirst(3)).isFalse();
    }
}
