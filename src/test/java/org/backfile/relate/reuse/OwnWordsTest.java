package org.backfile.relate.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.backfile.corpus.Span;
import org.backfile.relate.words.QuotedSpans;
import org.backfile.relate.words.WordSequence;
import org.junit.jupiter.api.Test;

class OwnWordsTest {

    @Test
    void countsTheLongestRunOnce() {
        var one = own("On Monday the ferry Alba left Norwick harbour at noon, and the islands rejoiced.");
        var other = own("It rained. The ferry Alba left Norwick harbour at noon, late again.");

        assertThat(one.longestRun(other)).isEqualTo(8);
        assertThat(other.longestRun(one)).isEqualTo(8);
    }

    @Test
    void letsARunGoOnThroughAQuotationWhoseWordsDoNotCount() {
        var text = "The captain of the Alba said “we have waited long enough” before the ropes were cast off.";

        assertThat(own(text).longestRun(own(text))).isEqualTo(12);
    }

    @Test
    void leavesOutWhatManyArticlesHave() {
        var text = "Reporting by the newsroom in Norwick, the ferry Alba left the old harbour at noon";
        var common = CommonStrings.of(10);
        var words = WordSequence.of(text, List.of());
        common.add(Shingles.ownAt(words, 0));

        var own = new OwnWords(words, common);

        assertThat(own.size()).isEqualTo(words.size() - WordSequence.SHINGLE_WORDS);
        assertThat(own.longestRun(own)).isEqualTo(own.size());
    }

    @Test
    void handsOnEachMeetingOfAStringThatStandsTwice() {
        var twice = own("the ferry Alba left Norwick and the ferry Alba left Norwick");
        var once = own("the ferry Alba left Norwick");
        var meetings = new ArrayList<Span>();

        once.eachShared(twice, 2, (word, other) -> meetings.add(new Span(word, other)));

        assertThat(meetings).containsExactly(new Span(0, 0), new Span(0, 6));
        once.eachShared(twice, 1, (word, other) -> meetings.add(new Span(word, other)));
        assertThat(meetings).hasSize(3);
    }

    @Test
    void sharesShortStringsWithTheArticleThatHasFewer() {
        var one = own("the ferry Alba left Norwick harbour on Tuesday");
        var other = own("on Tuesday the ferry Alba left her berth");

        assertThat(one.sharedShortStrings(other)).isEqualTo(2 / 6.0);
        assertThat(own("Alba").sharedShortStrings(other)).isZero();
    }

    private static OwnWords own(String text) {
        return new OwnWords(WordSequence.of(text, QuotedSpans.of(text)), CommonStrings.NONE);
    }
}
