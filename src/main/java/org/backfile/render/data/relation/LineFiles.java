package org.backfile.render.data.relation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.backfile.site.SiteFile;

/**
 * A table of the data folder, a line at a time: {@code data/quotes.jsonl}, and what does not fit in {@code data/quotes-2.jsonl} and so on. Holds
 * one file in memory at most.
 */
final class LineFiles {

    /** 4 MiB, as parts of articles have: far under the 20 MiB that no file of the data may pass, and little to hold. */
    private static final int LIMIT = 4 << 20;

    private final String name;
    private final Consumer<SiteFile> files;
    private final List<String> paths = new ArrayList<>();
    private List<byte[]> lines = new ArrayList<>();
    private int bytes;

    /** @param name of the first file, without folder and suffix */
    LineFiles(String name, Consumer<SiteFile> files) {
        this.name = name;
        this.files = files;
    }

    void add(String json) {
        var line = (json + "\n").getBytes(StandardCharsets.UTF_8);
        if (bytes > 0 && bytes + line.length > LIMIT) {
            close();
        }
        lines.add(line);
        bytes += line.length;
    }

    /** Writes the last file and gives the paths of all, from the site root; none where there was no line. */
    List<String> end() {
        if (bytes > 0) {
            close();
        }
        return List.copyOf(paths);
    }

    private void close() {
        var content = ByteBuffer.allocate(bytes);
        lines.forEach(content::put);
        lines = new ArrayList<>();
        bytes = 0;
        var path = "data/" + name + (paths.isEmpty() ? "" : "-" + (paths.size() + 1)) + ".jsonl";
        files.accept(new SiteFile(path, content.array()));
        paths.add(path);
    }
}
