package org.backfile.fuzz;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.backfile.corpus.Corpus;
import org.backfile.search.MadeArticles;
import org.backfile.search.SearchIndex;
import org.backfile.search.SearchOptions;
import org.backfile.search.find.IndexCheck;
import org.backfile.search.find.IndexSearch;
import org.backfile.search.find.SearchTrouble;

/** The bytes are a query to a sound index, or a file of the index that somebody has damaged. */
final class SearchTrials {

    private static final List<String> QUERIES = List.of(
            "harbour", "ha*", "\"the harbour\"", "the AND of", "after:1950 outlet:post", "harbuor", "title:the");

    private SearchTrials() {}

    static Trial queries() throws IOException {
        var search = open(index());
        return bytes -> search.search(new String(bytes, StandardCharsets.UTF_8), 10);
    }

    /** The first byte chooses the file, the second whether the rest is its script, or the bytes that its script carries. */
    static Trial shards() throws IOException {
        var site = index();
        List<Path> files;
        try (var walk = Files.walk(site)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        return bytes -> {
            if (bytes.length > 2) {
                var file = files.get((bytes[0] & 0xFF) % files.size());
                var sound = Files.readAllBytes(file);
                var rest = Arrays.copyOfRange(bytes, 2, bytes.length);
                Files.write(file, bytes[1] % 2 == 0 ? rest : script(site, file, rest));
                try {
                    use(site);
                } finally {
                    Files.write(file, sound);
                }
            }
        };
    }

    private static byte[] script(Path site, Path file, byte[] bytes) {
        var name = site.resolve("search").relativize(file).toString().replaceAll("\\.js$", "");
        return ("backfile.shard(\"" + name + "\",\"" + Base64.getEncoder().encodeToString(bytes) + "\");\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void use(Path site) {
        new IndexCheck(site).run();
        try {
            var search = IndexSearch.of(site);
            for (var query : QUERIES) {
                search.search(query, 10);
            }
        } catch (SearchTrouble e) {
            Promises.check(!String.valueOf(e.getMessage()).isBlank(), "trouble is told", site);
        }
    }

    static Path index() throws IOException {
        var site = Jimfs.newFileSystem(Configuration.unix()).getPath("/site");
        new SearchIndex(SearchOptions.DEFAULT)
                .write(Corpus.of(MadeArticles.of(40)), file -> write(site.resolve(file.path()), file.bytes()));
        return site;
    }

    private static IndexSearch open(Path site) {
        try {
            return IndexSearch.of(site);
        } catch (SearchTrouble e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
