package org.backfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backfile.corpus.Problem;
import org.junit.jupiter.api.Test;

class ProblemListTest {

    @Test
    void tellsTwoHundredAlikeFromOneFileAndCountsTheRest() {
        var list = new ProblemList(List.of());

        for (int line = 1; line <= 5_000; line++) {
            list.add(Problem.lost("no-text", "feed.jsonl:" + line, "There is no text.", "Name it."));
        }
        list.add(Problem.lost("no-text", "other.jsonl:1", "There is no text.", "Name it."));

        assertThat(list.problems()).hasSize(202);
        assertThat(list.problems().get(201).message())
                .isEqualTo("feed.jsonl: The same was seen 4800 times more, the last time at feed.jsonl:5000. Name it.");
    }

    @Test
    void leavesOutWhatTheSettingsAllow() {
        var list = new ProblemList(List.of("no-text feed.jsonl"));

        list.add(Problem.lost("no-text", "feed.jsonl:7", "There is no text.", "Name it."));

        assertThat(list.problems()).isEmpty();
    }
}
