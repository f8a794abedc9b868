package org.backfile.extract.dump;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.backfile.extract.cue.Cues;
import org.backfile.extract.cue.Tables;
import org.backfile.extract.cue.Words;
import org.junit.jupiter.api.Test;

class DumpTest {

    private static final String ANY = "ab 1:2.,\n\n\"@©é—\u3000?!#$()A";

    private static final String MENU = """
            Home
            News
            Weather
            Sport
            Business
            Sign in
            """;
    private static final String HEAD = """
            Ferry crews end their strike after nine days
            By Jane Marlow
            12 March 2020
            """;
    private static final String ARTICLE = """
            The crews of the harbour ferries went back to work on Thursday, nine days after they had walked out over pay and hours.
            Under the deal, which both sides called fair, the crews will be paid four per cent more from the first of next month.
            "We are glad to be back on the water," said Sam Roe, who has steered the ferry to the island for thirty years.
            The harbour company said that tickets bought during the strike would be paid back within the next two weeks.
            """;
    private static final String MORE = """
            Passengers on the first boat clapped when the engines started, although half of the seats in the cabin were empty.
            The union said its members would vote on the rest of the deal, which covers night shifts, before the end of April.
            """;

    @Test
    void findsTheArticleBetweenMenusAndTitles() {
        var kept = article(MENU + HEAD + ARTICLE + """
                Jane Marlow is a reporter who covers transport for the Harbour Times.
                Related stories
                Council puts off its decision on the new bridge
                Bakery on Quay Street to close after ninety years
                Storm brings down trees along the coast road
                © 2020 The Harbour Times. All rights reserved.
                """);

        assertThat(kept).containsExactlyElementsOf(ARTICLE.lines().toList());
    }

    @Test
    void leavesOutWhatReadersWroteBelow() {
        var kept = article(MENU + HEAD + ARTICLE + """
                3 comments
                Rivergirl
                2 days ago at 10:12 am
                I took the bus round the bay every day and it cost me an hour each way, so I am more than happy that it is over now.
                Reply
                old_salt
                2 days ago at 11:40 am
                Nobody asks what the people on the island think of it, and we were the ones who had no bread in the shop for a week.
                Reply
                Rivergirl
                1 day ago at 9:05 am
                That is true, and I hope that the company has learnt from it, but I would not bet a single ticket on that at all.
                Reply
                """);

        assertThat(kept).containsExactlyElementsOf(ARTICLE.lines().toList());
    }

    @Test
    void takesTheArticleUpAgainBehindAnInsert() {
        var kept = article(MENU + HEAD + ARTICLE + """
                Advertisement
                Related stories
                Council puts off its decision on the new bridge
                """ + MORE + """
                Share this article
                """);

        assertThat(kept).containsExactlyElementsOf((ARTICLE + MORE).lines().toList());
    }

    @Test
    void findsAnArticleInGerman() {
        var text = """
                Die Besatzungen der Hafenfähren sind am Donnerstag zur Arbeit zurückgekehrt, neun Tage nach dem Beginn ihres Streiks.
                Nach der Einigung, die beide Seiten gerecht nannten, erhalten sie vom nächsten Monat an vier Prozent mehr Lohn.
                „Wir sind froh, wieder auf dem Wasser zu sein“, sagte Sam Roe, der die Fähre zur Insel seit dreißig Jahren steuert.
                """;

        var kept = article("""
                Startseite
                Politik
                Wirtschaft
                Anmelden
                Fähren fahren nach neun Tagen Streik wieder
                Von Jana Merlow
                12. März 2020
                """ + text + """
                Teilen
                Mehr zum Thema
                Rat vertagt Entscheidung über die neue Brücke
                Impressum
                """);

        assertThat(kept).containsExactlyElementsOf(text.lines().toList());
    }

    @Test
    void findsNothingInNothing() {
        assertThat(Dump.article(List.of(), (line, voice) -> voice).isEmpty()).isTrue();
    }

    @Test
    void takesTheOnlyLineThereIs() {
        assertThat(article("The bridge is open.\n")).containsExactly("The bridge is open.");
    }

    @Test
    void bearsAnyLines() {
        var random = new Random(20200312);
        for (int round = 0; round < 300; round++) {
            var text = new StringBuilder();
            int length = random.nextInt(400);
            for (int i = 0; i < length; i++) {
                text.append(ANY.charAt(random.nextInt(ANY.length())));
            }
            article(text.toString());
        }
    }

    @Test
    void hasAVoiceForEveryMarkAndNoOther() {
        var named = Tables.lines(Voices.class, "marks.tsv").stream()
                .map(line -> line.substring(0, line.indexOf('\t')))
                .toList();

        assertThat(named)
                .doesNotHaveDuplicates()
                .hasSize(Mark.values().length + 1)
                .contains("ALWAYS")
                .containsAll(Arrays.stream(Mark.values()).map(Mark::name).toList());
    }

    private static List<String> article(String text) {
        var lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(DumpTest::line)
                .toList();
        return Dump.article(lines, (line, voice) -> voice).stream()
                .mapToObj(i -> lines.get(i).toString())
                .toList();
    }

    private static Line line(String text) {
        var words = Words.of(text);
        return new Line(text, words, Cues.in(words, text.length()));
    }
}
