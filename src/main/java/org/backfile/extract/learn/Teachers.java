package org.backfile.extract.learn;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.CRC32;

/**
 * The files to learn from what recurs in them. Markdown and structured text have no frame around their articles; a handful of files has
 * no boilerplate that one could tell from a story told twice; and of very many files a sample teaches as much as all.
 */
public final class Teachers {

    private static final int MOST = 40_000;

    private static final Set<String> UNFRAMED =
            Set.of("md", "markdown", "json", "jsonl", "ndjson", "csv", "tsv", "xml", "rss", "atom");

    /** One such file may hold as many pages as a folder. */
    private static final Set<String> CONTAINERS = Set.of("warc", "wacz", "zip", "gz");

    private Teachers() {}

    /**
     * In the order of the files; none where nothing could be learnt.
     *
     * @param path of a file, by which it is chosen
     */
    public static <F> List<F> of(List<F> files, Function<F, String> path) {
        var framed = files.stream().filter(file -> isFramed(path.apply(file))).toList();
        if (framed.size() < Likeness.FEWEST_FILES
                && framed.stream().noneMatch(file -> CONTAINERS.contains(extension(path.apply(file))))) {
            return List.of();
        }
        return framed.size() <= MOST
                ? framed
                : framed.stream()
                        .filter(file -> isChosen(path.apply(file), framed.size()))
                        .toList();
    }

    /** Whether a file of this name may hold what its outlet prints around articles. */
    public static boolean isFramed(String path) {
        return !UNFRAMED.contains(extension(path));
    }

    private static String extension(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** By chance that depends on the name alone, so that a further file changes the choice of few others. */
    private static boolean isChosen(String path, int files) {
        var crc = new CRC32();
        crc.update(path.getBytes(StandardCharsets.UTF_8));
        return crc.getValue() * files < (long) MOST << 32;
    }
}
