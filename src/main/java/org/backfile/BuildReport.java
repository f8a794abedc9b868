package org.backfile;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Problem;
import org.backfile.site.Manifest;

/**
 * What a build did.
 *
 * @param dated articles whose day or interval of publication is known
 * @param outlets different outlets named
 * @param skipped hidden, system and media files passed over, by kind
 * @param problems in the order of the sources, without those that the settings allow
 * @param problemKinds how often each code was seen, also where {@code problems} tells many alike in one
 * @param worked items that no earlier build had worked on as they are now; absent where none is remembered
 * @param notes what the person should know and what changes nothing of the site, in sentences
 */
public record BuildReport(
        int articles,
        int dated,
        int outlets,
        Map<String, Integer> skipped,
        List<Problem> problems,
        Map<String, Integer> problemKinds,
        Manifest manifest,
        OptionalInt worked,
        List<String> notes) {

    public BuildReport {
        skipped = java.util.Collections.unmodifiableMap(new TreeMap<>(skipped));
        problems = List.copyOf(problems);
        problemKinds = java.util.Collections.unmodifiableMap(new TreeMap<>(problemKinds));
        notes = List.copyOf(notes);
    }

    static BuildReport of(
            Corpus corpus, Map<String, Integer> skipped, ProblemList problems, Manifest manifest, Memory memory) {
        var headers = corpus.headers();
        long dated =
                headers.stream().filter(header -> header.published() != null).count();
        long outlets = headers.stream()
                .map(header -> header.outlet())
                .filter(Objects::nonNull)
                .map(outlet -> outlet.value())
                .distinct()
                .count();
        return new BuildReport(
                corpus.size(),
                (int) dated,
                (int) outlets,
                skipped,
                problems.problems(),
                problems.counts(),
                manifest,
                memory.worked(),
                memory.notes());
    }

    /** Whether an item is missing from the archive. */
    public boolean lostSomething() {
        return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.LOST);
    }
}
