package org.backfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backfile.corpus.Article;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.Item;
import org.backfile.corpus.Problem;
import org.backfile.enrich.Enricher;
import org.backfile.extract.Extractor;
import org.backfile.read.Reader;
import org.backfile.read.SourceFile;
import org.backfile.render.Renderer;
import org.backfile.search.SearchIndex;
import org.backfile.site.SiteFile;
import org.backfile.site.SiteFolder;
import org.backfile.site.SitePaths;

/**
 * The whole run. Files become items ({@code read}), items become extractions ({@code extract}, {@code enrich}) one by one and in parallel;
 * from there on the corpus is seen whole: it is indexed ({@code search}) and rendered ({@code render}) into files of the site.
 */
public final class Backfile {

    private final SiteConfig config;

    public Backfile(SiteConfig config) {
        this.config = config;
    }

    /** Builds the site. */
    public BuildReport build() throws IOException {
        var problems = new ArrayList<Problem>();
        var skipped = new TreeMap<String, Integer>();
        var files = list(problems, skipped);
        var extractions = extract(files, problems);
        var corpus = new Corpus(name(extractions));
        try (var folder = SiteFolder.open(config.output())) {
            new SearchIndex(config.search()).write(corpus, file -> add(folder, file));
            new Renderer(config.render()).write(corpus, file -> add(folder, file));
            return new BuildReport(corpus.size(), skipped, problems, folder.commit());
        }
    }

    private List<SourceFile> list(List<Problem> problems, Map<String, Integer> skipped) throws IOException {
        var reader = new Reader(config.read());
        var files = new ArrayList<SourceFile>();
        for (var source : config.sources()) {
            var listing = reader.list(source);
            files.addAll(listing.files());
            problems.addAll(listing.problems());
            listing.skipped().forEach((kind, count) -> skipped.merge(kind, count, Integer::sum));
        }
        return files;
    }

    private List<Extraction> extract(List<SourceFile> files, List<Problem> problems) {
        record Read(List<Extraction> extractions, List<Problem> problems) {}
        var reader = new Reader(config.read());
        var extractor = new Extractor(config.extract());
        var enricher = new Enricher();
        var read = files.parallelStream()
                .map(file -> {
                    var items = new ArrayList<Item>();
                    var trouble = new ArrayList<Problem>();
                    reader.read(file, items::add, trouble::add);
                    return new Read(
                            items.stream()
                                    .map(extractor::extract)
                                    .map(enricher::enrich)
                                    .toList(),
                            trouble);
                })
                .toList();
        read.forEach(each -> problems.addAll(each.problems()));
        return read.stream().flatMap(each -> each.extractions().stream()).toList();
    }

    private static List<Article> name(List<Extraction> extractions) {
        return Stream.iterate(0, i -> i < extractions.size(), i -> i + 1)
                .map(i -> {
                    var extraction = extractions.get(i);
                    var id = extraction
                            .item()
                            .source()
                            .sha256()
                            .replaceAll("[0189]", "a")
                            .substring(0, 10);
                    var headline = extraction.metadata().headline();
                    return new Article(id, SitePaths.article(id, headline == null ? "" : headline.value()), extraction);
                })
                .toList();
    }

    private static void add(SiteFolder folder, SiteFile file) {
        try {
            folder.add(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
