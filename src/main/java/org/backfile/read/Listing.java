package org.backfile.read;

import java.util.List;
import java.util.Map;
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
        skipped = Map.copyOf(skipped);
        problems = List.copyOf(problems);
    }
}
