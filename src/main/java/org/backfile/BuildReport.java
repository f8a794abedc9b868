package org.backfile;

import java.util.List;
import java.util.Map;
import org.backfile.corpus.Problem;
import org.backfile.site.Manifest;

/** What a build did. */
public record BuildReport(int articles, Map<String, Integer> skipped, List<Problem> problems, Manifest manifest) {

    public BuildReport {
        skipped = Map.copyOf(skipped);
        problems = List.copyOf(problems);
    }
}
