package org.backfile.enrich.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {

    private final Text text = new Text("Gov. Lind’s ferry", new Vocabulary());

    @Test
    void givesTheSameWordToWhoeverCutsTheSame() {
        assertThat(text.word(5, 9)).isSameAs(text.word(5, 9));
        assertThat(text.word(5, 9).text()).isEqualTo("Lind");
    }

    @Test
    void givesWhoeverCutsOtherwiseAnotherWord() {
        assertThat(text.word(0, 3).text()).isEqualTo("Gov");
        assertThat(text.word(0, 4).text()).isEqualTo("Gov.");
        assertThat(text.word(0, 3).text()).isEqualTo("Gov");
    }

    @Test
    void knowsTheEmptyWordAtItsEnd() {
        assertThat(text.word(17, 17).text()).isEmpty();
    }
}
