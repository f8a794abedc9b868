package org.backfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.backfile.corpus.Article;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Header;
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
        try (var store = ExtractionStore.open(config.base().resolve(".backfile"))) {
            var corpus = name(extract(files, store, problems), store);
            try (var folder = SiteFolder.open(config.output())) {
                new SearchIndex(config.search()).write(corpus, file -> add(folder, file));
                new Renderer(config.render()).write(corpus, file -> add(folder, file));
                return new BuildReport(corpus.size(), skipped, problems, folder.commit());
            }
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

    /** An extraction in the store, with what its address is made from. */
    private record Draft(int number, Header header) {}

    private List<Draft> extract(List<SourceFile> files, ExtractionStore store, List<Problem> problems) {
        record Read(List<Draft> drafts, List<Problem> problems) {}
        var reader = new Reader(config.read());
        var extractor = new Extractor(config.extract());
        var enricher = new Enricher();
        var read = files.parallelStream()
                .map(file -> {
                    var drafts = new ArrayList<Draft>();
                    var trouble = new ArrayList<Problem>();
                    reader.read(
                            file,
                            item -> {
                                var extraction = enricher.enrich(extractor.extract(item));
                                drafts.add(new Draft(store.add(extraction), Header.of("", "", extraction)));
                            },
                            trouble::add);
                    return new Read(drafts, trouble);
                })
                .toList();
        read.forEach(each -> problems.addAll(each.problems()));
        return read.stream().flatMap(each -> each.drafts().stream()).toList();
    }

    private static Corpus name(List<Draft> drafts, ExtractionStore store) {
        var numbers = new HashMap<String, Integer>();
        var headers = new ArrayList<Header>();
        for (var draft : drafts) {
            var id = draft.header().source().sha256().replaceAll("[0189]", "a").substring(0, 10);
            var headline = draft.header().headline();
            headers.add(draft.header().at(id, SitePaths.article(id, headline == null ? "" : headline)));
            numbers.put(id, draft.number());
        }
        return new Corpus(
                headers,
                header -> new Article(
                        header.id(), header.path(), store.get(Objects.requireNonNull(numbers.get(header.id())))));
    }

    private static void add(SiteFolder folder, SiteFile file) {
        try {
            folder.add(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
