package org.backfile.enrich.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backfile.corpus.Mention;
import org.backfile.corpus.Words;
import org.backfile.enrich.word.Texts;
import org.backfile.enrich.word.Vocabulary;
import org.junit.jupiter.api.Test;

class MentionsTest {

    private final Mentions mentions = new Mentions();

    @Test
    void joinsTheFormsOfAPerson() {
        var found = in(
                "Finance Minister Ingeborg Tammsaar spoke in Tallinn. Mrs. Tammsaar said no. Later Tammsaar's aides agreed.");

        assertThat(named(found, "Ingeborg Tammsaar")).isEqualTo("person: Ingeborg Tammsaar, Tammsaar, Tammsaar");
        assertThat(named(found, "Tallinn")).isEqualTo("place: Tallinn");
    }

    @Test
    void keepsTwoOfOneFamilyApart() {
        var found = in("Greta Holm met Nils Holm in Bergen. Then Holm left.");

        assertThat(lines(found))
                .containsExactly("person: Greta Holm", "person: Nils Holm", "place: Bergen", "person: Holm");
    }

    @Test
    void bearsATextInWhichEveryWordHasACapital() {
        assertThat(in("By July ".repeat(20_000))).isNotNull();
        assertThat(in("Mrs Minister ".repeat(20_000))).isNotNull();
    }

    @Test
    void takesTheFirstWordOfASentenceForAWord() {
        var found = in("Ferries stopped. Several islanders waited. Meanwhile nobody paid.");

        assertThat(found).isEmpty();
    }

    @Test
    void takesAPersonInAnAdministrationForNoPerson() {
        var found = in("The Halvorsen administration agreed.");

        assertThat(lines(found)).containsExactly("organisation: Halvorsen administration");
    }

    @Test
    void tellsARegionFromItsCity() {
        var found = in("Shells fell on Kharkiv. In the Kharkiv oblast roads closed; the Kharkiv region waits.");

        assertThat(lines(found)).containsExactly("place: Kharkiv", "place: Kharkiv oblast, Kharkiv region");
    }

    @Test
    void joinsAnAcronymWithItsWords() {
        var found = in("The Island Ferry Council (IFC) met. The IFC will vote.");

        assertThat(lines(found)).containsExactly("organisation: Island Ferry Council, IFC, IFC");
    }

    @Test
    void readsAHeadlineInCapitalsByWhatTheTextNames() {
        var words =
                new Words("Ada Lind of the Harbour Union spoke on Monday.", "Lind Warns Union Over Ferry Cuts", "", "");

        assertThat(lines(mentions.in(new Texts(words, new Vocabulary()), "en"), words))
                .containsExactly("person: Ada Lind, Lind", "organisation: Harbour Union");
    }

    @Test
    void takesWhatSomebodyIsOffTheName() {
        var found = in(
                "They heard Tower Engineer Frank Sommerfeld and then asked County Coroner Emma Lindqvist what she knew.");

        assertThat(lines(found)).containsExactly("person: Frank Sommerfeld", "person: Emma Lindqvist");
    }

    @Test
    void leavesPeoplesDaysAndEventsOut() {
        var found = in("The Norwegian team came on Monday for the Baltic Cup.");

        assertThat(found).isEmpty();
    }

    @Test
    void givesGermanNounsNoName() {
        var text = "Der Minister sprach am Montag mit der Zeitung über die Reform der Steuern und die Lage in Berlin."
                + " Bundeskanzlerin Petra Zander sagte, die Regierung werde handeln. Zander fliegt nach Paris.";
        var words = new Words(text, "", "", "");

        assertThat(lines(mentions.in(new Texts(words, new Vocabulary()), "de"), words))
                .containsExactly("place: Berlin", "person: Petra Zander, Zander", "place: Paris");
    }

    private String text = "";

    private List<Mention> in(String article) {
        text = article;
        return mentions.in(new Texts(new Words(article, "", "", ""), new Vocabulary()), "en");
    }

    private List<String> lines(List<Mention> found) {
        return lines(found, new Words(text, "", "", ""));
    }

    private static List<String> lines(List<Mention> found, Words words) {
        return found.stream()
                .map(mention -> mention.type().code() + ": "
                        + String.join(
                                ", ", mention.places().stream().map(words::at).toList()))
                .toList();
    }

    private String named(List<Mention> found, String name) {
        return lines(found.stream().filter(each -> each.name().equals(name)).toList())
                .get(0);
    }
}
