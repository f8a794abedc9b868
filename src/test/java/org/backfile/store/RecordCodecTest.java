package org.backfile.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.backfile.corpus.Author;
import org.backfile.corpus.Block;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Contradiction;
import org.backfile.corpus.Damage;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.DeclaredField;
import org.backfile.corpus.Evidence;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.Finding;
import org.backfile.corpus.Format;
import org.backfile.corpus.Item;
import org.backfile.corpus.Kind;
import org.backfile.corpus.Label;
import org.backfile.corpus.Layout;
import org.backfile.corpus.Metadata;
import org.backfile.corpus.Problem;
import org.backfile.corpus.Reason;
import org.backfile.corpus.Source;
import org.backfile.corpus.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordCodecTest {

    private static final String ODD = "\u0000 caf\u00e9 \u201cquoted\u201d \ud83d\udcf0 lone \ud800 end";

    private final RecordCodec<Extraction> codec = RecordCodec.of(Extraction.class);

    @Test
    void givesBackWhatWasWritten() {
        assertThat(codec.decode(codec.encode(full()))).isEqualTo(full());
        assertThat(codec.decode(codec.encode(empty()))).isEqualTo(empty());
    }

    @Test
    void writesTheSameBytesForTheSameValue() {
        assertThat(codec.encode(full())).isEqualTo(codec.encode(full()));
    }

    @Test
    void writesArraysOfNumbersAndFlags() {
        var codec = RecordCodec.of(Arrays.class);
        var arrays =
                new Arrays(new long[] {0, -1, Long.MAX_VALUE}, new int[] {7, -7}, new boolean[] {true, false}, 0.25);

        var read = codec.decode(codec.encode(arrays));

        assertThat(read).usingRecursiveComparison().isEqualTo(arrays);
    }

    @SuppressWarnings("ArrayRecordComponent") // Arrays are what is tried here.
    public record Arrays(long[] longs, int[] ints, boolean[] flags, double share) {}

    @Test
    void tellsBytesThatItDidNotWrite() {
        assertThatThrownBy(() -> codec.decode(new byte[] {1, 9, 9, 9})).isInstanceOf(DamagedCache.class);
    }

    @Test
    void refusesATypeItHasNoFormFor() {
        record Strange(Object anything) {}

        assertThatThrownBy(() -> RecordCodec.of(Strange.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.Object");
    }

    @Test
    void holdsAFewExtractionsInMemoryAndTheRestOnDiskUntilClosed(@TempDir Path folder) throws Exception {
        var place = folder.resolve("work");
        try (var store = ExtractionStore.in(place)) {
            for (int i = 0; i < ExtractionStore.HELD; i++) {
                assertThat(store.add(empty())).isEqualTo(i);
            }
            assertThat(place).doesNotExist();

            int spilled = store.add(full());
            int next = store.add(empty());

            assertThat(place).isNotEmptyDirectory();
            assertThat(store.get(next)).isEqualTo(empty());
            assertThat(store.get(spilled)).isEqualTo(full());
            assertThat(store.get(0)).isEqualTo(empty());
        }

        assertThat(place).isEmptyDirectory();
    }

    private static Extraction empty() {
        return new Extraction(item(List.of(), null), Metadata.NOTHING, List.of(), Map.of(), List.of(), List.of());
    }

    private static Extraction full() {
        var evidence = List.of(Evidence.inItem(3, new Span(4, 9), ODD));
        var metadata = new Metadata(
                new Finding<>(ODD, Certainty.EXPLICIT, evidence, "First line."),
                null,
                new Finding<>(
                        List.of(new Author("Ada Byline", null), new Author("Lens Person", "photographer")),
                        Certainty.EXPLICIT,
                        evidence,
                        "By."),
                null,
                null,
                new Finding<>(
                        new DateInterval(null, LocalDate.of(2024, 6, 5), "Before the day."),
                        Certainty.INFERRED,
                        evidence,
                        "Worked out."),
                null,
                null,
                null,
                null,
                "https://example.org/a",
                null,
                List.of(new Contradiction("outlet", List.of("One", "Two"))));
        return new Extraction(
                item(List.of(new DeclaredField("tags", List.of("a", ODD), 2, new Span(1, 2))), "<p>x</p>"),
                metadata,
                List.of(
                        new Block.Kept(1, new Span(0, 5), Label.BODY, Kind.LIST, ODD, "<ul></ul>"),
                        new Block.Dropped(9, new Span(70_000, 80_000), Label.COPYRIGHT, Reason.COPYRIGHT, "", ODD)),
                Map.of("script", 3, "style", 1),
                List.of(new Damage(4, new Span(1, 2), "reing", "remaining", "Letters lost.")),
                List.of(Problem.warning("code", "a.txt:1", "Seen.", "Do.")));
    }

    private static Item item(List<DeclaredField> declared, String html) {
        return new Item(
                new Source("a/b.txt", 0, 1, "0".repeat(64), 5_000_000_000L),
                Format.MARKDOWN,
                "UTF-8",
                Layout.MARKUP,
                ODD,
                html,
                declared,
                List.of("Decoded as UTF-8."),
                List.of());
    }
}
