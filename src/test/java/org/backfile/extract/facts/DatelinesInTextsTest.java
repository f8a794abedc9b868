package org.backfile.extract.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.backfile.corpus.Label;
import org.backfile.extract.ExtractOptions;
import org.backfile.extract.Extractor;
import org.backfile.extract.page.Items;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Datelines in two hundred whole texts, made of parts by a fixed seed, with what is easily taken for one: bylines, subheads, source tags. */
class DatelinesInTextsTest {

    private static final List<String> HEADLINES = List.of(
            "Harbour council votes to keep the ferry",
            "Island School Reopens After Storm",
            "Fishermen wait for a better price",
            "Old crane moves to the museum");
    private static final List<String> SUBHEADS =
            List.of("Islanders had feared for their only link", "Roof repaired within a month - pupils return", "");
    private static final List<String> BYLINES = List.of("By Ada Lind", "By Nils Holm and Greta Sand", "");
    private static final List<String> PLACES =
            List.of("TALLINN", "PORT ASTER, Ky.", "NEW HOLM", "St. Anne, Ontario", "RIO CLARO");
    private static final List<String> DAYS = List.of(", March 3", ", Oct 20", ", 4 June");
    private static final List<String> AGENCIES = List.of("", " (AP)", " (Harbour News)");
    private static final List<String> DASHES = List.of(" - ", " -- ", "—", " — ");
    private static final List<String> TAGS = List.of("(HarbourPost.com) — ", "(Harbour Post) - ");
    private static final List<String> FIRST = List.of(
            "The council voted late on Tuesday to keep the night ferry for another year, its chairman told reporters.",
            "Some two hundred pupils walked back into their classrooms this week, a month after the storm took the roof.");
    private static final List<String> NEXT = List.of(
            "Nobody had asked the crews, who learnt of the plan from a notice on the quay.",
            "The money comes from a fund that the islands set up after the last hard winter.",
            "A second vote is due before the end of the season, the clerk of the council said.",
            "Until then the boats sail as before, twice a day and once on Sundays.");

    private final Extractor extractor = new Extractor(ExtractOptions.DEFAULT);
    private final Random random = new Random(1963);

    @Test
    void findsThemAndNothingElse() {
        for (int i = 0; i < 200; i++) {
            var place = i % 4 == 3 ? null : pick(PLACES);
            var text = text(place);

            var extraction = extractor.extract(Items.text(text));

            var dateline = extraction.metadata().dateline();
            assertThat(dateline == null ? null : dateline.value()).as(text).isEqualToIgnoringCase(place);
            if (place != null) {
                assertThat(extraction.blocks()).as(text).anySatisfy(block -> {
                    assertThat(block.label()).isEqualTo(Label.DATELINE);
                    assertThat(block.text()).startsWith(place);
                });
            }
        }
    }

    private String text(@Nullable String place) {
        var lines = new ArrayList<>(List.of(pick(HEADLINES), pick(SUBHEADS), pick(BYLINES)));
        var before = place == null
                ? (random.nextBoolean() ? pick(TAGS) : "")
                : place + pick(DAYS) + pick(AGENCIES) + pick(DASHES);
        lines.add(before + pick(FIRST));
        lines.addAll(NEXT);
        lines.removeIf(String::isEmpty);
        return String.join("\n\n", lines) + "\n";
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
