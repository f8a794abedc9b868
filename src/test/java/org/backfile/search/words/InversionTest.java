package org.backfile.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InversionTest {

    private static final int TITLE_EXTRA = Inversion.TITLE_WEIGHT - 1;

    private final Inversion inversion = new Inversion();

    @AfterEach
    void close() throws IOException {
        inversion.close();
    }

    @Test
    void keepsFormsOfOneStemInAGroupUnderTheCommonest() {
        add("en", "Ferries stopped", "A ferry and ferries.");

        var group = group("ferries");

        assertThat(group.forms()).containsExactly("ferries", "ferry");
        assertThat(group.home()).isEqualTo("ferries");
        var postings = inversion.postings(group);
        assertThat(postings.articles()).containsExactly(0);
        assertThat(postings.weights()).containsExactly(3 + TITLE_EXTRA);
        assertThat(postings.positions()).containsExactly(0, 66, 68);
        assertThat(postings.forms()).containsExactly(0, 1, 0);
    }

    @Test
    void takesOfEquallyCommonFormsTheFirst() {
        add("en", "", "ferry ferries");

        assertThat(group("ferry").home()).isEqualTo("ferries");
    }

    @Test
    void walksAllSpellingsInOrderHomesFirst() {
        add("en", "", "Quays of the quay, the quay, a U.S. port and us");
        add("de", "", "Us");

        assertThat(inversion.spellings().map(Spelling::text)).isSorted().contains("quay", "quays");
        assertThat(inversion
                        .spellings()
                        .filter(spelling -> spelling.text().equals("us"))
                        .map(spelling -> spelling.group().stem()))
                .containsExactly("us", "us.");
    }

    @Test
    void keepsWordsOfNamesApart() {
        inversion.add("en", passage("Mayor speaks"), List.of(), List.of("Ida Holm"));

        assertThat(inversion.spellings().map(Spelling::text)).containsExactly("@holm", "@ida", "mayor", "speaks");
        assertThat(group("@ida").isOfNames()).isTrue();
    }

    @Test
    void spellsAWordInSmallLettersWhereAnyTextDoes() {
        add("en", "Harbour", "The harbour of Norwick");

        assertThat(inversion.spellings(
                        Set.of(group("harbour").number(), group("norwick").number())))
                .isEqualTo(Map.of(
                        group("harbour").number(), "harbour", group("norwick").number(), "Norwick"));
    }

    @Test
    void knowsWhichSpellingsItHas() {
        add("en", "", "the Harbour");

        assertThat(inversion.known(Set.of("harbour", "the", "a"))).containsExactlyInAnyOrder("harbour", "the");
    }

    private void add(String language, String title, String text) {
        inversion.add(language, passage(title), List.of(passage(text)), List.of());
    }

    private static Passage passage(String text) {
        return new Passage(text, List.of());
    }

    private Group group(String form) {
        return inversion
                .spellings()
                .filter(spelling -> spelling.text().equals(form))
                .findFirst()
                .orElseThrow()
                .group();
    }
}
