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

    @Test
    void tellsTheHeadOfACommentFromTheHourOfARunningReport() {
        assertThat(of("Jane Marlow, 9:43 pm")).contains(Mark.COMMENT_HEAD);
        assertThat(of("9:43PM")).contains(Mark.CLOCK_ALONE).doesNotContain(Mark.COMMENT_HEAD);
    }

    @Test
    void closesCommentsAgainWhereTextGoesOnThatNobodySigned() {
        var marks = marks(PROSE, "Comments", PROSE, PROSE, PROSE, PROSE);

        assertThat(marks.get(2)).contains(Mark.COMMENTS_OPENED);
        assertThat(marks.get(5)).doesNotContain(Mark.COMMENTS_OPENED);
    }

    @Test
    void seesAThreadByTheHeadsOfItsComments() {
        var marks = marks(
                PROSE,
                "Jane Marlow says:",
                PROSE,
                "Ole Winter says:",
                PROSE,
                "Ada Moss says:",
                PROSE,
                "Tim Rook says:");

        assertThat(marks.get(0)).doesNotContain(Mark.IN_THREAD);
        assertThat(marks.get(4)).contains(Mark.IN_THREAD);
    }

    @Test
    void doesNotTakeDatesOfTitlesForAThread() {
        var marks =
                marks("Ferries work again", "2 days ago", "Bread is dear", "3 days ago", "Snow", "4 days ago", PROSE);

        assertThat(marks.get(2)).doesNotContain(Mark.IN_THREAD);
    }

    @Test
    void seesWhatTellsACaption() {
        var caption = "Mayor Ada Moss, left, speaks to the crews of the ferries at the harbour on March 12, 2020.";
        var marks = marks(caption, caption, "Photo: Jane Marlow");

        assertThat(marks.get(0))
                .contains(Mark.POSES, Mark.PLACES_IN_PICTURE, Mark.HOLDS_YEAR, Mark.BEFORE_CREDIT, Mark.SAID_NEAR);
        assertThat(marks.get(1)).contains(Mark.BEFORE_CREDIT, Mark.SAID_BEFORE);
        assertThat(of(PROSE)).doesNotContain(Mark.POSES, Mark.PLACES_IN_PICTURE, Mark.HOLDS_YEAR, Mark.BEFORE_CREDIT);
    }

    @Test
    void seesTheFirstParagraphSaidAgainThoughCutShort() {
        var marks = marks(PROSE, PROSE + " Ships sail.", "Share", PROSE.substring(0, 60) + " ...");

        assertThat(marks.get(0)).contains(Mark.SAID_AGAIN).doesNotContain(Mark.SAID_BEFORE);
        assertThat(marks.get(3)).contains(Mark.SAID_BEFORE);
    }

    @Test
    void seesWhereAReportWasFiled() {
        var rest = " Ferries went back to work on Thursday, nine days after their crews had walked out.";

        assertThat(of("HULL, England (AP) —" + rest)).contains(Mark.DATELINE);
        assertThat(of("BERLIN --" + rest)).contains(Mark.DATELINE);
        assertThat(of("(CNN)" + rest.strip())).contains(Mark.DATELINE);
        assertThat(of("The crews - all of them -" + rest)).doesNotContain(Mark.DATELINE);
    }

    @Test
    void seesWhatACompanySaysOfItself() {
        assertThat(of("Hill & Dale is a leading provider of ferries, cranes and tugs, with offices in nine countries."))
                .contains(Mark.PORTRAIT);
        assertThat(of("Hill & Dale was founded in Hull in 1911 and has sold ferries to nine countries since."))
                .contains(Mark.PORTRAIT);
        assertThat(of("The mayor is a friend of the crews, and said so at length when they met on Thursday."))
                .doesNotContain(Mark.PORTRAIT);
    }

    @Test
    void seesTheDeckBetweenHeadlineAndByline() {
        var marks =
                marks("Harbour ferries work again after nine days", PROSE, "By Jane Marlow", "12 March 2020", PROSE);

        assertThat(marks.get(1)).contains(Mark.DECK);
        assertThat(marks.get(4))
                .contains(Mark.FIRST_SINCE_DATE, Mark.FIRST_SINCE_BYLINE)
                .doesNotContain(Mark.DECK);
    }

    private static List<Mark> of(String line) {
        return marks(line).get(0);
    }

    @SuppressWarnings("EnumOrdinal") // Marks keeps them so.
    private static List<List<Mark>> marks(String... texts) {
        var lines = Stream.of(texts)
                .map(text -> new Line(text, Words.of(text), Cues.in(Words.of(text), text.length())))
                .toList();
        var marks = Dump.marks(lines);
        List<List<Mark>> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Mark> shown = new ArrayList<>();
            for (int number = 0; number < marks.count(i); number++) {
                shown.add(Mark.values()[marks.ordinal(i, number)]);
            }
            all.add(shown);
        }
        return all;
    }
}
