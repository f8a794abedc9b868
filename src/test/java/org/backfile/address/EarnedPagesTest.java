package org.backfile.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.backfile.address.EarnedPages.Holder;
import org.backfile.corpus.Gone;
import org.backfile.site.SitePaths;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarnedPagesTest {

    private static final Holder LIND = new Holder("Ada Lind", List.of("person:Ada Lind"), 3);
    private static final Holder HAUGEN = new Holder("Dora Haugen", List.of("person:Dora Haugen"), 2);

    @TempDir
    Path folder;

    private Permalinks permalinks;

    @BeforeEach
    void noAddressIsGivenYet() throws Exception {
        permalinks = Permalinks.read(folder.resolve(Permalinks.NAME));
    }

    @Test
    void givesPagesToThoseOfMostUse() {
        var pages = pages(2, 1, HAUGEN, LIND);

        assertThat(pages.address(0)).isNull();
        assertThat(pages.address(1)).isEqualTo(SitePaths.name(pages.id(1), "Ada Lind"));
    }

    @Test
    void givesNoPageForTooLittleUse() {
        assertThat(pages(3, 9, HAUGEN).address(0)).isNull();
    }

    @Test
    void keepsAPageWhateverItsHolderIsWorthNow() {
        var before = pages(2, 9, HAUGEN).address(0);

        assertThat(pages(9, 0, HAUGEN).address(0)).isEqualTo(before).isNotNull();
    }

    @Test
    void keepsAnAddressOfAnotherFormThanItGivesNow() {
        permalinks.pin("name", "person:Ada Lind", "names/ada-lind-abcdefghij.html");

        var pages = pages(2, 9, LIND, HAUGEN);

        assertThat(pages.address(0)).isEqualTo("names/ada-lind-abcdefghij.html");
        assertThat(pages.address(1)).isEqualTo(SitePaths.name(pages.id(1), "Dora Haugen"));
    }

    @Test
    void keepsThePageOfAHolderThatGoesByAnotherForm() {
        var before = pages(2, 9, LIND).address(0);

        var pages = pages(2, 9, new Holder("Ada M. Lind", List.of("person:Ada M. Lind", "person:Ada Lind"), 3));

        assertThat(pages.address(0)).isEqualTo(before);
        assertThat(pages.gone()).isEmpty();
    }

    @Test
    void leadsFromThePageOfAFormToTheHolderThatTookItIn() {
        var before = pages(2, 9, LIND, new Holder("A. Lind", List.of("person:A. Lind"), 2));

        var after = pages(2, 9, new Holder("Ada Lind", List.of("person:Ada Lind", "person:A. Lind"), 5));

        assertThat(after.gone())
                .containsExactly(
                        new Gone(Gone.Kind.NAME, String.valueOf(before.address(1)), "Ada Lind", before.address(0)));
    }

    @Test
    void saysNoNameWhereNobodyHoldsAnAddressAnyMore() {
        var before = pages(2, 9, LIND, HAUGEN);

        assertThat(pages(2, 9, LIND).gone())
                .containsExactly(new Gone(Gone.Kind.NAME, String.valueOf(before.address(1)), null, null));
    }

    private EarnedPages pages(int least, int most, Holder... holders) {
        var rule = new EarnedPages.Rule(Gone.Kind.NAME, least, most, SitePaths::name);
        return EarnedPages.of(rule, permalinks, holders.length, number -> holders[number]);
    }
}
