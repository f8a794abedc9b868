package org.backfile.render.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.backfile.site.SiteFile;

/**
 * Cuts the articles of an archive into files by the beginnings of their ids, as a book is cut into volumes: an archive that fits one
 * file has {@code all.jsonl}; a file that grows over the limit is replaced by one for each next letter. So an article that is added
 * changes one file, and hardly ever the cut. An article that is larger than the limit by itself has a file of its own.
 *
 * <p>Takes articles in the order of their ids and holds one file in memory at most.
 */
final class ArticleParts {

    /** 4 MiB: far under the 25 MiB that hosts allow, and 20,000 articles are some forty files, so that one change uploads little. */
    static final int LIMIT = 4 << 20;

    // An array, because lines are only counted and copied; two are never compared.
    @SuppressWarnings("ArrayRecordComponent")
    private record Line(String id, byte[] json) {}

    private final int limit;
    private final Consumer<SiteFile> files;
    private final List<String> paths = new ArrayList<>();
    private List<Line> open = new ArrayList<>();
    private long bytes;
    private String prefix = "";
    /** The longest prefix on the way to the last id that is known to hold too much for one file; absent at first, hence -1. */
    private int cutLength = -1;

    ArticleParts(int limit, Consumer<SiteFile> files) {
        this.limit = limit;
        this.files = files;
    }

    /** Takes the next article; ids rise. */
    void add(String id, String json) {
        if (!id.startsWith(prefix)) {
            close();
            cutLength = Math.min(cutLength, shared(prefix, id));
            prefix = id.substring(0, cutLength + 1);
        }
        var line = new Line(id, (json + "\n").getBytes(StandardCharsets.UTF_8));
        open.add(line);
        bytes += line.json().length;
        while (bytes > limit && prefix.length() < id.length() && open.size() > 1) {
            cut();
        }
    }

    /** Writes the last file and gives the paths of all, from the site root. */
    List<String> end() {
        close();
        return List.copyOf(paths);
    }

    /** The open file holds too much: writes out what lies under other next letters than the newest article and goes on under that. */
    private void cut() {
        var lines = open;
        cutLength = prefix.length();
        open = new ArrayList<>();
        bytes = 0;
        for (var line : lines) {
            var deeper =
                    line.id().substring(0, Math.min(cutLength + 1, line.id().length()));
            if (!deeper.equals(prefix)) {
                close();
                prefix = deeper;
            }
            open.add(line);
            bytes += line.json().length;
        }
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        var content = new byte[(int) bytes];
        int at = 0;
        for (var line : open) {
            System.arraycopy(line.json(), 0, content, at, line.json().length);
            at += line.json().length;
        }
        var path = "data/articles/" + (prefix.isEmpty() ? "all" : prefix) + ".jsonl";
        files.accept(new SiteFile(path, content));
        paths.add(path);
        open = new ArrayList<>();
        bytes = 0;
    }

    private static int shared(String a, String b) {
        int n = Math.min(a.length(), b.length());
        int i = 0;
        while (i < n && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }
}
