package org.backfile.relate.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.backfile.corpus.Span;
import org.backfile.relate.words.WordSequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShortStringsTest {

    private static final WordSequence FERRY = words("the ferry Alba left Norwick harbour on Tuesday");

    private static final WordSequence RETOLD = words("on Tuesday the ferry Alba left her berth");

    @TempDir
    Path folder;

    @Test
    void countsWhatBothHaveAgainstTheArticleWithFewer() {
        try (var strings = new ShortStrings(folder, 2)) {
            strings.add(0, FERRY);
            strings.add(1, RETOLD);

            assertThat(strings.of(0)).hasSize(6).isSorted();
            assertThat(Shingles.share(strings.of(0), strings.of(1))).isEqualTo(2 / 6.0);
            assertThat(Shingles.share(strings.of(0), strings.of(0))).isEqualTo(1);
        }
    }

    @Test
    void leavesOutEveryStringThatTouchesAQuotation() {
        var text = "the ferry “sails at last” said Orlo of the Alba";
        var quoted = WordSequence.of(text, List.of(new Span(text.indexOf('“'), text.indexOf('”') + 1)));

        try (var strings = new ShortStrings(folder, 1)) {
            strings.add(0, quoted);

            assertThat(strings.of(0)).hasSize(3);
        }
    }

    private static WordSequence words(String text) {
        return WordSequence.of(text, List.of());
    }
}
