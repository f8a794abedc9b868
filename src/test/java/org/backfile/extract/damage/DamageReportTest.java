package org.backfile.extract.damage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.backfile.corpus.Damage;
import org.backfile.corpus.Evidence;
import org.backfile.corpus.Label;
import org.backfile.extract.date.LabelledText;
import org.junit.jupiter.api.Test;

class DamageReportTest {

    private static final String TEXT =
            "The board of the harbour and the council of the town have agreed to dredge the channel, and the head of"
                    + " the board said that the cost of the work is the matter of the day.";

    @Test
    void proposesLettersThatTwoWordsHaveLost() {
        var found = DamageReport.of(
                body(TEXT + " It raised the imance of the port to all.", "The resibility lies with the sup staff."));

        assertThat(found).extracting(Damage::seen).containsExactlyInAnyOrder("imance", "sup");
        assertThat(found).extracting(Damage::likely).containsExactlyInAnyOrder("importance", "support");
        assertThat(found.get(0).evidence()).contains("\"port\"");
    }

    @Test
    void oneOddWordIsNoEvidence() {
        assertThat(DamageReport.of(body(TEXT + " It raised the imance of the harbour to all.")))
                .isEmpty();
    }

    @Test
    void soundTextIsNotDamaged() {
        assertThat(DamageReport.of(
                        body(TEXT, "A biosecurity officer of the Zwolle region retweeted the oblast's map.")))
                .isEmpty();
    }

    @Test
    void readsMojibakeBack() {
        var found = DamageReport.of(body("The board donâ€™t agree, says JosÃ©."));

        assertThat(found).extracting(Damage::seen).containsExactly("â€™", "Ã©");
        assertThat(found).extracting(Damage::likely).containsExactly("’", "é");
    }

    @Test
    void leavesForeignLettersAlone() {
        assertThat(DamageReport.of(body("Das naïve Café in Århus, Größe “XL”, São Paulo — “là”.")))
                .isEmpty();
    }

    @Test
    void seesWhereAPleaToSubscribeCutsTheTextOff() {
        var passages = new ArrayList<>(body(TEXT, "The chair said that the next step would be to"));
        passages.add(passage(Label.BOILERPLATE, 3, "Subscribe now to continue reading this article"));

        assertThat(DamageReport.of(passages)).singleElement().satisfies(damage -> {
            assertThat(damage.line()).isEqualTo(2);
            assertThat(damage.seen()).isEqualTo("to");
            assertThat(damage.likely()).isEmpty();
        });
    }

    @Test
    void aWholeTextBeforeAPleaIsNotCutOff() {
        var passages = new ArrayList<>(body(TEXT));
        passages.add(passage(Label.BOILERPLATE, 2, "Subscribe now to continue reading this article"));

        assertThat(DamageReport.of(passages)).isEmpty();
    }

    private static List<LabelledText> body(String... paragraphs) {
        var passages = new ArrayList<LabelledText>();
        for (var paragraph : paragraphs) {
            passages.add(passage(Label.BODY, passages.size() + 1, paragraph));
        }
        return passages;
    }

    private static LabelledText passage(Label label, int line, String text) {
        return new LabelledText(label, text, (words, all) -> Evidence.inItem(line, words, words.of(all)));
    }
}
