package org.backfile.search.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backfile.corpus.Name;
import org.backfile.corpus.NameType;
import org.junit.jupiter.api.Test;

class SpellingsTest {

    @Test
    void leaveOutFormsThatAreWordsOfAnother() {
        assertThat(of("Ada Kern", "Kern", "Ada Kern", "Ada")).containsExactly("Ada Kern");
    }

    @Test
    void keepWhatIsWrittenOtherwise() {
        assertThat(of("Ulm Water Board", "UWB", "Water Board of Ulm"))
                .containsExactly("Ulm Water Board", "UWB", "Water Board of Ulm");
    }

    @Test
    void takeTheLongerForTheShorter() {
        assertThat(of("Kern", "Ada Kern")).containsExactly("Ada Kern");
    }

    @Test
    void takeNoPartOfAWordForTheWord() {
        assertThat(of("Ulmen", "Ulm")).containsExactly("Ulmen", "Ulm");
    }

    private static List<String> of(String name, String... forms) {
        return Spellings.of(new Name("x", NameType.PERSON, name, List.of(forms), 1, 1, null));
    }
}
