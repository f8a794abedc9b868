package org.backfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Problem;
import org.backfile.site.Manifest;
import org.backfile.store.last.Outcome;

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

    static BuildReport of(Outcome outcome, Manifest manifest, Memory memory) {
        return new BuildReport(
                outcome.articles(),
                outcome.dated(),
                outcome.outlets(),
                outcome.skipped(),
                outcome.problems(),
                outcome.problemKinds(),
                manifest,
                memory.worked(),
                memory.notes());
    }

    /** What a build that finds nothing to make tells: what the last one told. */
    static BuildReport again(Outcome last, Memory memory) {
        var notes = new ArrayList<>(memory.notes());
        notes.add(
                "Nothing that the site is made from has changed since the last build, nor has the site: it was left as it is.");
        return new BuildReport(
                last.articles(),
                last.dated(),
                last.outlets(),
                last.skipped(),
                last.problems(),
                last.problemKinds(),
                new Manifest(0, 0, last.files(), 0, 0),
                OptionalInt.of(0),
                notes);
    }

    static Outcome outcome(Corpus corpus, Map<String, Integer> skipped, ProblemList problems, Manifest manifest) {
        var headers = corpus.headers();
        long dated =
                headers.stream().filter(header -> header.published() != null).count();
        long outlets = headers.stream()
                .map(header -> header.outlet())
                .filter(Objects::nonNull)
                .map(outlet -> outlet.value())
                .distinct()
                .count();
        return new Outcome(
                corpus.size(),
                (int) dated,
                (int) outlets,
                skipped,
                problems.problems(),
                problems.counts(),
                manifest.written() + manifest.unchanged());
    }

    /** Whether an item is missing from the archive. */
    public boolean lostSomething() {
        return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.LOST);
    }
}
