package org.backfile.render.data.relation;

import java.io.ByteArrayOutputStream;
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

    /** 16 MiB: under the 20 MiB that no file of the data may pass. */
    private static final int LIMIT = 16 << 20;

    private final String name;
    private final Consumer<SiteFile> files;
    private final List<String> paths = new ArrayList<>();
    private final ByteArrayOutputStream open = new ByteArrayOutputStream();

    /** @param name of the first file, without folder and suffix */
    LineFiles(String name, Consumer<SiteFile> files) {
        this.name = name;
        this.files = files;
    }

    void add(String json) {
        var line = (json + "\n").getBytes(StandardCharsets.UTF_8);
        if (open.size() > 0 && open.size() + line.length > LIMIT) {
            close();
        }
        open.writeBytes(line);
    }

    /** Writes the last file and gives the paths of all, from the site root; none where there was no line. */
    List<String> end() {
        if (open.size() > 0) {
            close();
        }
        return List.copyOf(paths);
    }

    private void close() {
        var path = "data/" + name + (paths.isEmpty() ? "" : "-" + (paths.size() + 1)) + ".jsonl";
        files.accept(new SiteFile(path, open.toByteArray()));
        paths.add(path);
        open.reset();
    }
}
