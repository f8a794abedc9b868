package org.backfile.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backfile.corpus.Problem;

/**
 * What a source folder holds.
 *
 * @param files to be read, sorted by path
 * @param skipped hidden, system and media files passed over, counted by kind
 * @param problems entries that cannot be read
 */
public record Listing(List<SourceFile> files, Map<String, Integer> skipped, List<Problem> problems) {

    public Listing {
        files = List.copyOf(files);
        skipped = Collections.unmodifiableMap(new TreeMap<>(skipped));
        problems = List.copyOf(problems);
    }

    /** Several sources as one, in their order. */
    public static Listing of(List<Listing> listings) {
        var files = new ArrayList<SourceFile>();
        var skipped = new TreeMap<String, Integer>();
        var problems = new ArrayList<Problem>();
        for (var listing : listings) {
            files.addAll(listing.files());
            listing.skipped().forEach((kind, count) -> skipped.merge(kind, count, Integer::sum));
            problems.addAll(listing.problems());
        }
        return new Listing(files, skipped, problems);
    }
}
