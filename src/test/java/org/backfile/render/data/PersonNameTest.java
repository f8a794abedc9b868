package org.backfile.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "John Jefferson | Jefferson, John",
                "Mary Ann O’Neill | O’Neill, Mary Ann",
                "Ludwig van der Rohe | van der Rohe, Ludwig",
                "José de la Cruz | de la Cruz, José",
                "J. R. R. Hill | Hill, J. R. R.",
                "Otto  Groß-Müller | Groß-Müller, Otto",
                "Sam King Jr. | King Jr., Sam",
                "Hu | Hu",
                "山田太郎 | 山田太郎",
                "山田 太郎 | 山田 太郎",
                "Associated Press | Associated Press",
                "Ada Quay and Jo Pier | Ada Quay and Jo Pier",
                "Quay, Ada | Quay, Ada",
                "Agent 99 | Agent 99",
                "The Quite Long Name Of A Desk | The Quite Long Name Of A Desk"
            })
    void partsOnlyTheNamesThatPartSafely(String name, String inverted) {
        assertThat(PersonName.of(name).inverted()).isEqualTo(inverted);
    }
}
