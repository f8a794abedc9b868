package org.backfile.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.backfile.corpus.Capture;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.DeclaredField;
import org.backfile.corpus.Evidence;
import org.backfile.corpus.Finding;
import org.backfile.corpus.Format;
import org.backfile.corpus.Item;
import org.backfile.corpus.Label;
import org.backfile.corpus.Layout;
import org.backfile.corpus.Source;
import org.backfile.corpus.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SavedDaysTest {

    /** Saved on Friday, 10 May 2024, at noon in Greenwich: a page's clock stood between midnight and two the next morning. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 hours ago                       | 2024-05-09/2024-05-10
            an hour ago                       | 2024-05-09/2024-05-11
            Jane Doe, 45 minutes ago          | 2024-05-09/2024-05-11
            Posted 3 days ago                 | 2024-05-06/2024-05-08
            vor 3 Stunden                     | 2024-05-09/2024-05-10
            vor einem Tag                     | 2024-05-08/2024-05-10
            il y a 2 jours                    | 2024-05-07/2024-05-09
            Publicado hace 2 días             | 2024-05-07/2024-05-09
            2 giorni fa                       | 2024-05-07/2024-05-09
            há 2 dias                         | 2024-05-07/2024-05-09
            2 dagen geleden                   | 2024-05-07/2024-05-09
            2 weeks ago                       | 2024-04-19/2024-04-30
            Yesterday 8:55 am                 | 2024-05-09/2024-05-10
            Gestern, 10:42 Uhr                | 2024-05-09/2024-05-10
            Published today                   | 2024-05-10/2024-05-11
            """)
    void reckonsFromTheMomentThatThePageWasSaved(String line, String edtf) {
        var days = SavedDays.of(saved("2024-05-10T12:00:00Z"), List.of(line(line)), null, null);

        assertThat(days.published().value().edtf()).isEqualTo(edtf);
        assertThat(days.published().certainty()).isEqualTo(Certainty.INFERRED);
        assertThat(days.published().evidence()).extracting(Evidence::field).containsExactly("item", "captured");
        assertThat(days.published().value().why()).contains("it was saved from the web on 2024-05-10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor said two days ago that the ferry would be late, and nobody on the quay believed a word of it then.",
                "5 min read",
                "Yesterday's papers",
                "Today in the harbour",
                "3 comments ago",
            })
    void otherWordsTellNothing(String line) {
        var days = SavedDays.of(saved("2024-05-10T12:00:00Z"), List.of(line(line)), null, null);

        assertThat(days.published().value().edtf()).isEqualTo("../2024-05-10");
    }

    @Test
    void anUpdateBeforeTheMomentIsNoPublication() {
        var days = SavedDays.of(saved("2024-05-10T12:00:00Z"), List.of(line("Updated 3 hours ago")), null, null);

        assertThat(days.updated().value().edtf()).isEqualTo("2024-05-09/2024-05-10");
        assertThat(days.published().value().edtf()).isEqualTo("../2024-05-10");
    }

    @Test
    void withoutThatMomentNothingIsReckoned() {
        var days = SavedDays.of(item(null), List.of(line("3 hours ago")), null, null);

        assertThat(days.published()).isNull();
        assertThat(days.updated()).isNull();
    }

    @Test
    void anOpenIntervalEndsThere() {
        var found = finding(
                new DateInterval(LocalDate.of(2024, 3, 1), null, "The text speaks of March."), Certainty.INFERRED);

        var days = SavedDays.of(saved("2024-05-10T12:00:00Z"), List.of(), found, null);

        assertThat(days.published().value().edtf()).isEqualTo("2024-03-01/2024-05-10");
        assertThat(days.published().value().why())
                .isEqualTo("The text speaks of March. And it was saved from the web on 2024-05-10.");
    }

    @Test
    void aDayBeyondThatMomentIsListedAndNotSure() {
        var found = finding(DateInterval.day(LocalDate.of(2025, 1, 1), "Given."), Certainty.EXPLICIT);

        var days = SavedDays.of(saved("2024-05-10T12:00:00Z"), List.of(), found, null);

        assertThat(days.published().certainty()).isEqualTo(Certainty.INFERRED);
        assertThat(days.contradiction().values()).containsExactly("2025-01-01", "../2024-05-10");
    }

    @Test
    void theNextDayMayHaveBegunElsewhere() {
        var found = finding(DateInterval.day(LocalDate.of(2024, 5, 11), "Given."), Certainty.EXPLICIT);

        var days = SavedDays.of(saved("2024-05-10T23:30:00Z"), List.of(), found, null);

        assertThat(days.published()).isEqualTo(found);
        assertThat(days.contradiction()).isNull();
    }

    @Test
    void theTimeOfAFileBoundsItWhereItIsTold() {
        var time = "2023-11-02T08:00:00Z";
        var told = item(null)
                .declaring(new DeclaredField("file-time", List.of(time), 0, new Span(0, time.length()), "file-time"));

        var days = SavedDays.of(told, List.of(), null, null);

        assertThat(days.published().value().edtf()).isEqualTo("../2023-11-02");
        assertThat(days.published().evidence()).extracting(Evidence::field).containsExactly("file-time");
    }

    private static Finding<DateInterval> finding(DateInterval interval, Certainty certainty) {
        return new Finding<>(interval, certainty, List.of(Evidence.inItem(1, new Span(0, 3), "May")), "Found.");
    }

    private static LabelledText line(String text) {
        return new LabelledText(Label.BOILERPLATE, text, (words, all) -> Evidence.inItem(1, words, words.of(all)));
    }

    private static Item saved(String time) {
        return item(new Capture("https://harbor.example/ferry", time, "the WARC record"));
    }

    private static Item item(@Nullable Capture capture) {
        var source = new Source("ferry.html", 0, 1, "0".repeat(64), 9, capture);
        return new Item(
                source, Format.HTML, "UTF-8", Layout.MARKUP, "The ferry", null, List.of(), List.of(), List.of());
    }
}
