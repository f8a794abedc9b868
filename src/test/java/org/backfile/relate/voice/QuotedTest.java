package org.backfile.relate.voice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedTest {

    @Test
    void findsForEachQuotationTheLastBeforeItWithTheSameWords() {
        var quoted = new Quoted();
        for (var words :
                new String[] {"as long as it takes", "no comment", "as long as it takes", "As long, as it takes!"}) {
            quoted.add(quoted.size(), 0, Wording.of(words));
        }

        assertThat(quoted.before()).containsExactly(-1, -1, 0, 2);
    }

    @Test
    void hasNothingBeforeWhereThereIsNothing() {
        assertThat(new Quoted().before()).isEmpty();
    }
}
