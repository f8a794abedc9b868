package org.backfile.render.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.backfile.corpus.Gone;
import org.backfile.corpus.Relations;
import org.backfile.render.view.MovedPage;
import org.backfile.render.view.Sheet;
import org.junit.jupiter.api.Test;

class GonePagesTest {

    @Test
    void leadsToThePageOfANameThatTookAnotherIn() {
        var sheet = sheet(new Gone(Gone.Kind.NAME, "names/a-lind-b.html", "Ada Lind", "names/ada-lind-a.html"));

        assertThat(sheet.path()).isEqualTo("names/a-lind-b.html");
        assertThat(((MovedPage) sheet.view()).to()).satisfies(to -> {
            assertThat(to.text()).isEqualTo("Ada Lind");
            assertThat(to.path()).isEqualTo("names/ada-lind-a.html");
        });
    }

    @Test
    void leadsToAllQuotationsWhereNobodyQuotesASpeakerAnyMore() {
        var page = (MovedPage) sheet(new Gone(Gone.Kind.SPEAKER, "speakers/a-lind-b.html", null, null))
                .view();

        assertThat(page.to().path()).isEqualTo("quotes/index.html");
        assertThat(page.sentence()).doesNotContain("Lind");
    }

    private static Sheet sheet(Gone gone) {
        var sheets = new ArrayList<Sheet>();
        new GonePages(Relations.NONE.with(List.of(gone))).write(sheets::add);
        return sheets.get(0);
    }
}
