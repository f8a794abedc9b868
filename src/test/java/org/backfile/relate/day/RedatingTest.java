package org.backfile.relate.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.backfile.corpus.Article;
import org.backfile.corpus.Block;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.Evidence;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.Field;
import org.backfile.corpus.Finding;
import org.backfile.corpus.Format;
import org.backfile.corpus.Item;
import org.backfile.corpus.Kind;
import org.backfile.corpus.Label;
import org.backfile.corpus.Layout;
import org.backfile.corpus.Metadata;
import org.backfile.corpus.Nearer;
import org.backfile.corpus.Passage;
import org.backfile.corpus.Relation;
import org.backfile.corpus.Source;
import org.backfile.corpus.Span;
import org.junit.jupiter.api.Test;

/** 14 March 2024 was a Thursday. */
class RedatingTest {

    private static final String SHARED = "The crane fell into the dock on Tuesday night and blocked two ferries.";

    private static final Finding<DateInterval> THURSDAY =
            new Finding<>(DateInterval.parse("2024-03-14", ""), Certainty.EXPLICIT, List.of(), "");

    @Test
    void anEventThatBothTellBoundsTheUndatedOne() {
        assertThat(narrowed(SHARED, null)).isEqualTo("2024-03-12/..");
    }

    @Test
    void thisWeekEndsOnItsSunday() {
        assertThat(narrowed(SHARED + " The harbour board meets this week.", null))
                .isEqualTo("2024-03-12/2024-03-17");
    }

    @Test
    void aDayInTheSentenceOfThisWeekLiesInIt() {
        assertThat(narrowed(SHARED + " U.K. divers, new as of this week, went down on Wednesday.", null))
                .isEqualTo("2024-03-13/2024-03-17");
    }

    @Test
    void whatIsQuotedMayLookAhead() {
        assertThat(narrowed(SHARED + " New here this week, she said on Wednesday: \u201cWe will lift it.\u201d", null))
                .isEqualTo("2024-03-13/2024-03-17");
    }

    @Test
    void aDayToComeBoundsNothing() {
        assertThat(narrowed(SHARED.replace("fell", "will fall"), null)).isEmpty();
    }

    @Test
    void lastTuesdayIsAnotherTuesday() {
        assertThat(narrowed(SHARED.replace("on Tuesday", "last Tuesday"), null)).isEmpty();
    }

    @Test
    void aDateThatTheTextForbidsIsNotTaken() {
        assertThat(narrowed(SHARED, new Finding<>(DateInterval.parse("2023", ""), Certainty.INFERRED, List.of(), "")))
                .isEmpty();
    }

    @Test
    void aStatedDayIsNotTouched() {
        assertThat(narrowed(
                        SHARED, new Finding<>(DateInterval.parse("2024-03-20", ""), Certainty.EXPLICIT, List.of(), "")))
                .isEmpty();
    }

    @Test
    void theEvidenceStandsInTheItem() {
        var text = SHARED + " The harbour board meets this week.";
        var found = Redating.of(corpus(text, null), List.of(copy(text))).get("b");

        assertThat(found.evidence()).extracting(Evidence::text).containsExactly("Tuesday", "this week");
        assertThat(found.evidence())
                .allSatisfy(each -> assertThat(each.span().of(text)).isEqualTo(each.text()));
        assertThat(found.value().why()).contains("An article of 2024-03-14").contains("its Tuesday is 2024-03-12");
    }

    private static String narrowed(String text, Finding<DateInterval> before) {
        var found = Redating.of(corpus(text, before), List.of(copy(text))).get("b");
        return found == null ? "" : found.value().edtf();
    }

    private static Corpus corpus(String text, Finding<DateInterval> before) {
        return Corpus.of(List.of(article("a", SHARED, THURSDAY), article("b", text, before)));
    }

    private static Relation copy(String text) {
        int end = Math.min(SHARED.length(), text.length());
        return new Relation(
                Relation.Kind.REUSE,
                "a",
                "b",
                1,
                1,
                List.of(new Passage(Field.TEXT, new Span(0, SHARED.length()), new Span(0, end), 1)),
                Nearer.UNKNOWN);
    }

    private static Article article(String id, String text, Finding<DateInterval> published) {
        var source = new Source(id + ".txt", 0, 1, "0".repeat(64), text.length());
        var item = new Item(
                source, Format.TEXT, "UTF-8", Layout.LINE_PER_PARAGRAPH, text, null, List.of(), List.of(), List.of());
        var metadata =
                new Metadata(null, null, null, null, null, published, null, null, null, null, null, null, List.of());
        var block = new Block.Kept(1, new Span(0, text.length()), Label.BODY, Kind.PARAGRAPH, text, "");
        return new Article(id, "", new Extraction(item, metadata, List.of(block), Map.of(), List.of(), List.of()));
    }
}
