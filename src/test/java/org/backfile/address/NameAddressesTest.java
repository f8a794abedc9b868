package org.backfile.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Gone;
import org.backfile.corpus.Name;
import org.backfile.corpus.NameType;
import org.backfile.corpus.Names;
import org.backfile.corpus.Relations;
import org.backfile.relate.RelateOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameAddressesTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void givesAPageToWhomEnoughArticlesName() throws Exception {
        var names = addressed(2, 10, person("Dora Haugen", 2), person("Ivar Lind", 1))
                .all();

        assertThat(names.get(0).path())
                .isEqualTo("names/" + names.get(0).id().substring(0, 2) + "/dora-haugen-"
                        + names.get(0).id() + ".html");
        assertThat(names.get(1).path()).isNull();
        assertThat(names.get(1).id()).matches("[a-z2-7]{10}");
    }

    @Test
    void makesTheIdFromTypeAndName() throws Exception {
        var place = new Name("", NameType.PLACE, "Haugen", List.of(), 2, 2, null);
        var names = addressed(2, 10, person("Haugen", 2), place).all();

        // printf %s person:Haugen | sha256sum | cut -c1-64 | xxd -r -p | base32 | cut -c1-10
        assertThat(names).extracting(Name::id).containsExactly("7hyfniudir", "jepepxwum2");
    }

    @Test
    void givesNoMorePagesThanTheSettingsAllow() throws Exception {
        var names = addressed(1, 1, person("Dora Haugen", 2), person("Ivar Lind", 3))
                .all();

        assertThat(names).extracting(name -> name.path() != null).containsExactly(false, true);
    }

    @Test
    void keepsAPageUnderEveryFormOfTheName() throws Exception {
        var before = addressed(1, 10, person("D. Haugen", 2)).all().get(0);

        var after = addressed(1, 10, person("Dora Haugen", 3, "Dora Haugen", "D. Haugen"))
                .all()
                .get(0);

        assertThat(after.path()).isEqualTo(before.path());
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(folder.resolve("permalinks.tsv"))
                .content()
                .contains("name\tperson:D. Haugen\t" + before.path(), "name\tperson:Dora Haugen\t" + before.path());
    }

    @Test
    void leadsOnFromThePageOfANameThatIsNoMore() throws Exception {
        var alone = addressed(1, 10, person("D. Haugen", 2), person("Dora Haugen", 3))
                .all();

        var corpus = corpus(1, 10, person("Dora Haugen", 5, "Dora Haugen", "D. Haugen"));

        assertThat(corpus.relations().gone())
                .containsExactly(new Gone(
                        Gone.Kind.NAME,
                        String.valueOf(alone.get(0).path()),
                        "Dora Haugen",
                        alone.get(1).path()));
    }

    private static Name person(String name, int articles, String... forms) {
        return new Name("", NameType.PERSON, name, List.of(forms), articles, articles, null);
    }

    private Names addressed(int articles, int pages, Name... names) throws Exception {
        return corpus(articles, pages, names).relations().names();
    }

    private Corpus corpus(int articles, int pages, Name... names) throws Exception {
        var permalinks = Permalinks.read(folder.resolve("permalinks.tsv"));
        var all = new Names(List.of(names), Map.of(), new int[1], new int[0]);
        var corpus = Corpus.of(List.of()).with(Relations.NONE.with(all));
        var named = new RelatedAddresses(permalinks, new RelateOptions(articles, pages, 2, 5000, 5000)).name(corpus);
        permalinks.write();
        return named;
    }
}
