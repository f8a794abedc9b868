package org.backfile.store.last;

import java.util.List;
import java.util.Map;
import org.backfile.corpus.Problem;

/**
 * What a build told its owner, but for what it wrote.
 *
 * @param dated articles whose day or interval of publication is known
 * @param outlets different outlets named
 * @param skipped files passed over, by kind
 * @param files that the site has
 */
public record Outcome(
        int articles,
        int dated,
        int outlets,
        Map<String, Integer> skipped,
        List<Problem> problems,
        Map<String, Integer> problemKinds,
        int files) {

    public Outcome {
        skipped = Map.copyOf(skipped);
        problems = List.copyOf(problems);
        problemKinds = Map.copyOf(problemKinds);
    }
}
