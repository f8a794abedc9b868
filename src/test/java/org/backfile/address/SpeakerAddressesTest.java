package org.backfile.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.NameType;
import org.backfile.corpus.Relations;
import org.backfile.corpus.Speaker;
import org.backfile.corpus.Voices;
import org.backfile.relate.RelateOptions;
import org.backfile.site.SitePaths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeakerAddressesTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void givesAPageToWhomTheArchiveQuotesEnough() throws Exception {
        var speakers = addressed(2, 10, said("Dora Haugen", 2), said("Ivar Lind", 1));

        assertThat(speakers.get(0).path())
                .isEqualTo(SitePaths.speaker(speakers.get(0).id(), "Dora Haugen"));
        assertThat(speakers.get(1).path()).isNull();
        assertThat(speakers.get(1).id()).matches("[a-z2-7]{10}");
    }

    @Test
    void givesNoMorePagesThanTheSettingsAllow() throws Exception {
        var speakers = addressed(1, 1, said("Dora Haugen", 2), said("Ivar Lind", 3));

        assertThat(speakers).extracting(speaker -> speaker.path() != null).containsExactly(false, true);
    }

    @Test
    void keepsAPageThatWasGivenOnce() throws Exception {
        var before = addressed(2, 10, said("Dora Haugen", 2));

        var after = addressed(2, 10, said("Dora Haugen", 1));

        assertThat(after.get(0).path()).isEqualTo(before.get(0).path());
        assertThat(folder.resolve("permalinks.tsv")).content().contains("speaker\tperson:Dora Haugen\tspeakers/");
    }

    private static Speaker said(String name, int utterances) {
        return new Speaker("", name, NameType.PERSON, utterances, utterances, null);
    }

    private List<Speaker> addressed(int utterances, int pages, Speaker... speakers) throws Exception {
        var speakerOfUtterance = new ArrayList<Integer>();
        for (int i = 0; i < speakers.length; i++) {
            for (int j = 0; j < speakers[i].utterances(); j++) {
                speakerOfUtterance.add(i);
            }
        }
        int size = speakerOfUtterance.size();
        var utteranceOfQuote = new int[size];
        Arrays.setAll(utteranceOfQuote, i -> i);
        var voices = new Voices(
                List.of(speakers),
                Map.of(),
                new int[] {0, size},
                utteranceOfQuote,
                new byte[size],
                speakerOfUtterance.stream().mapToInt(i -> i).toArray(),
                List.of(),
                List.of());
        var permalinks = Permalinks.read(folder.resolve("permalinks.tsv"));
        var corpus = Corpus.of(List.of()).with(Relations.NONE.with(voices));
        var named = new SpeakerAddresses(permalinks, new RelateOptions(2, 5000, utterances, pages, 5000)).name(corpus);
        permalinks.write();
        return named.relations().voices().speakers();
    }
}
