package org.backfile.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.backfile.extract.ExtractOptions;
import org.backfile.extract.Extractor;
import org.backfile.read.Clippings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {

    private static final String TEXT = "\"text\":\"The ferry sailed on Monday.\"";

    @Test
    void isTheIdThenTheAddressThenThePath() throws IOException {
        var identities = of(
                "a.jsonl",
                "{\"id\":\"../a\",\"url\":\"https://gazette.example/ferry\"," + TEXT + "}\n{\"id\":\"b\"," + TEXT
                        + "}\n");

        assertThat(identities).extracting(Identity::toString).hasSize(3);
        assertThat(identities.get(0)).hasToString("id:../a");
        assertThat(identities.get(1)).hasToString("url:https://gazette.example/ferry");
        assertThat(identities.get(2).toString()).matches("path:a\\.jsonl#[0-9a-f]{64}");
    }

    @Test
    void isThePathAloneWhereAFileSaysNothing() throws IOException {
        assertThat(of("1950/ferry.txt", "Ferry\n\nThe ferry sailed.\n"))
                .containsExactly(new Identity(Identity.Kind.PATH, "1950/ferry.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://gazette.example", "https://gazette.example/"})
    void isNotTheFrontPageOfASite(String url) throws IOException {
        assertThat(of("a.jsonl", "{\"url\":\"" + url + "\"," + TEXT + "}"))
                .extracting(Identity::kind)
                .containsExactly(Identity.Kind.PATH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://gazette.example/?p=1", "https://gazette.example/a", "https://gazette.example/a b"})
    void isAnAddressOfOnePage(String url) throws IOException {
        assertThat(of("a.jsonl", "{\"url\":\"" + url + "\"," + TEXT + "}"))
                .extracting(Identity::kind)
                .containsExactly(Identity.Kind.URL, Identity.Kind.PATH);
    }

    @Test
    void makesAnIdOfLettersAndDigitsOfWhateverItIs() {
        var hostile = new Identity(Identity.Kind.ID, "../../<script>\u0000");

        assertThat(hostile.id(10))
                .matches("[a-z2-7]{10}")
                .isEqualTo(hostile.id(16).substring(0, 10));
        assertThat(new Identity(Identity.Kind.URL, "ferry").id(10))
                .isEqualTo(new Identity(Identity.Kind.ID, "ferry").id(10));
        assertThat(Identity.Kind.URL.words()).isEqualTo("web address");
    }

    private static List<Identity> of(String path, String text) throws IOException {
        try (var clippings = new Clippings()) {
            var first = clippings.read(path, text).items().get(0);
            return Identity.of(new Extractor(ExtractOptions.DEFAULT).extract(first));
        }
    }
}
