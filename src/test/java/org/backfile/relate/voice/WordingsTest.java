package org.backfile.relate.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordingsTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void givesEachQuotationOfAnArticleAsItWasPut() {
        var plain = Wording.of("We will open the bridge in May.");
        var cut = Wording.of("The fog ... took the bridge [of Ostby] with it ... and the ferry.");
        var empty = Wording.of("...");
        try (var wordings = new Wordings(folder, 2)) {
            wordings.put(1, List.of(cut, empty, plain));
            wordings.put(0, List.of());

            assertThat(wordings.get(1, 0).words()).containsExactly(cut.words());
            assertThat(wordings.get(1, 0).cuts()).isEqualTo(cut.cuts()).hasSize(3);
            assertThat(wordings.get(1, 1).words()).isEmpty();
            assertThat(wordings.get(1, 2).words()).containsExactly(plain.words());
            assertThat(wordings.get(1, 2).cuts()).isEmpty();
        }
    }
}
