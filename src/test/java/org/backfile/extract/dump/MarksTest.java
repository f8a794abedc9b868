package org.backfile.extract.dump;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.backfile.extract.cue.Cues;
import org.backfile.extract.cue.Words;
import org.junit.jupiter.api.Test;

class MarksTest {

    private static final String PROSE =
            "The crews of the harbour ferries went back to work on Thursday, nine days after they had walked out over pay.";

    @Test
    void seesTheHeadOfAComment() {
        assertThat(of("Jane Marlow says:")).contains(Mark.COMMENT_HEAD);
        assertThat(of("2 days ago")).contains(Mark.COMMENT_HEAD, Mark.AGE);
        assertThat(of("vor 3 Stunden")).contains(Mark.AGE);
        assertThat(of("The mayor said it was time to go.")).doesNotContain(Mark.COMMENT_HEAD, Mark.AGE);
    }

    @Test
    void seesWordsThatLostTheirBlank() {
        assertThat(of("Thieves leave without paying in LisbonA party of six")).contains(Mark.GLUED);
        assertThat(of("Thieves leave without paying in Lisbon")).doesNotContain(Mark.GLUED);
    }

    @Test
    void seesATitleSaidTwice() {
        assertThat(of("Storm brings down trees Storm brings down trees")).contains(Mark.DOUBLED);
    }

    @Test
    void seesLinesSaidAgainButForTheirFigures() {
        var marks = marks("Rating: 3 votes", PROSE, "Rating: 12 votes", PROSE, "Rating: 7 votes");

        assertThat(marks.get(0)).contains(Mark.ECHOED_THRICE);
        assertThat(marks.get(1)).contains(Mark.ECHO_JUST_BEFORE, Mark.ECHO_JUST_AFTER);
    }

    @Test
    void looksForTheArticleBelowTheLastOfItsHeadlines() {
        var headline = "Harbour ferries work again after nine days";
        var marks = marks("Weather", headline, "Share", headline, "12 March 2020", PROSE, PROSE);

        assertThat(marks.get(1)).contains(Mark.HEADLINE, Mark.HEADLINE_TO_COME);
        assertThat(marks.get(3)).contains(Mark.HEADLINE).doesNotContain(Mark.HEADLINE_TO_COME);
        assertThat(marks.get(5)).contains(Mark.HEADLINE_NEAR, Mark.KIN_TO_HEADLINE, Mark.AFTER_DATE);
    }

    @Test
    void knowsWhetherTheNextParagraphGoesOnWithTheSubject() {
        var other =
                "A recipe for bread needs flour, salt, water and yeast, and somebody who is not afraid of sticky hands.";

        assertThat(marks(PROSE, "More", PROSE).get(1)).contains(Mark.COHERENT_AHEAD);
        assertThat(marks(PROSE, "More", other).get(1)).contains(Mark.INCOHERENT_AHEAD);
        assertThat(marks(PROSE, "More").get(1)).contains(Mark.NOTHING_AHEAD);
    }

    private static List<Mark> of(String line) {
        return marks(line).get(0);
    }

    private static List<List<Mark>> marks(String... texts) {
        var lines = Stream.of(texts)
                .map(text -> new Line(text, Words.of(text), Cues.in(Words.of(text), text.length())))
                .toList();
        var marks = Dump.marks(lines);
        List<List<Mark>> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Mark> shown = new ArrayList<>();
            for (int number = 0; number < marks.count(i); number++) {
                shown.add(marks.at(i, number));
            }
            all.add(shown);
        }
        return all;
    }
}
