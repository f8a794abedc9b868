package org.backfile.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Header;
import org.backfile.search.field.Fields;
import org.backfile.search.words.Stemmers;
import org.backfile.site.SiteFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every search loads first does not grow with the archive. */
class ManifestSizeTest {

    private static final int A_MILLION = 1_000_000;

    /** Shards of a million articles of 350 words: at 20,000 there are 2,000, and they grow more slowly than articles. */
    private static final int SHARDS = 60_000;

    @ParameterizedTest
    @CsvSource({"1, 1850", "60, 1960", "170, 1850"})
    void staysWithinTenKilobytesForAMillionArticles(int years, int first) {
        var files = new ArrayList<SiteFile>();
        var segments = new Segments(headers(years, first)).all();
        var manifest = new SearchManifest(segments, Fields.of(Corpus.of(List.of())), starts(), smallWords(), true);

        manifest.writePages(page -> {});
        var whole = manifest.of("0123456789ab");
        whole.to(files::add, whole.origin());

        var bytes = files.get(0).bytes().length;
        assertThat(segments).hasSizeLessThanOrEqualTo(Segments.MOST);
        assertThat(bytes).isLessThanOrEqualTo(10_000);
    }

    /** As many on every day; those of a day are one and the same, for the memory's sake. */
    private static List<Header> headers(int years, int first) {
        var start = LocalDate.of(first, 1, 1);
        int days = (int) (start.plusYears(years).toEpochDay() - start.toEpochDay());
        var headers = new ArrayList<Header>();
        for (int i = 0; i < days; i++) {
            var day = start.plusDays(i).toString();
            var header = SearchFixtures.header("a" + i, SearchFixtures.interval(day, day));
            headers.addAll(
                    Collections.nCopies((int) (A_MILLION * (i + 1L) / days - A_MILLION * (long) i / days), header));
        }
        return headers;
    }

    /** Of an archive in six languages. */
    private static List<String> smallWords() {
        var small = new TreeSet<String>();
        List.of("en", "de", "fr", "es", "it", "ru").forEach(language -> small.addAll(Stemmers.smallWords(language)));
        return List.copyOf(small);
    }

    private static List<String> starts() {
        var random = new Random(10);
        var starts = new TreeSet<String>();
        starts.add("");
        while (starts.size() < SHARDS) {
            starts.add(Long.toString(random.nextLong() >>> 1, 36).substring(0, 6));
        }
        return List.copyOf(starts);
    }
}
