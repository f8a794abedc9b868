package org.backfile.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds the published data against the pages: every article has one page, every page of an article is in the data. */
final class ArticleCheck {

    private static final String ADVICE = "Build the site again.";

    private final JsonFactory json = new JsonFactory();
    private final Path site;
    private final Set<String> files;
    private final Findings findings;
    private final Map<String, String> pageById = new HashMap<>();
    private final Set<String> pages = new java.util.HashSet<>();

    ArticleCheck(Path site, Set<String> files, Findings findings) {
        this.site = site;
        this.files = files;
        this.findings = findings;
    }

    void run() throws IOException {
        for (var file : files) {
            if (file.startsWith("data/articles/") && file.endsWith(".jsonl")) {
                readPart(file);
            }
        }
        if (pageById.isEmpty()) {
            return;
        }
        files.stream()
                .filter(file -> file.startsWith("articles/") && file.endsWith(".html"))
                .filter(file -> !pages.contains(file))
                .forEach(file -> findings.add("page-without-data", file, "The published data do not have it.", ADVICE));
    }

    int count() {
        return pageById.size();
    }

    private void readPart(String file) throws IOException {
        try (var lines = Files.newBufferedReader(site.resolve(file), StandardCharsets.UTF_8)) {
            int number = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                readArticle(file + ":" + number, line);
            }
        }
    }

    private void readArticle(String where, String line) throws IOException {
        @Nullable String id = null;
        @Nullable String path = null;
        try (var parser = json.createParser(line)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var name = parser.currentName();
                parser.nextToken();
                if (name.equals("id")) {
                    id = parser.getText();
                } else if (name.equals("path")) {
                    path = parser.getText();
                } else {
                    parser.skipChildren();
                }
            }
        } catch (JsonParseException e) {
            findings.add("bad-data", where, "This is not JSON: " + e.getOriginalMessage() + ".", ADVICE);
            return;
        }
        if (id == null || path == null) {
            findings.add("bad-data", where, "The article has no id or no path.", ADVICE);
            return;
        }
        pages.add(path);
        if (pageById.put(id, path) != null) {
            findings.add("bad-data", where, "The id " + id + " is given to two articles.", ADVICE);
        }
        if (!files.contains(path)) {
            findings.add("article-without-page", where, "The page " + path + " is not there.", ADVICE);
        }
    }
}
