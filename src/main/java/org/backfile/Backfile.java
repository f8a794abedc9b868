package org.backfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.backfile.corpus.Article;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.Header;
import org.backfile.corpus.Item;
import org.backfile.corpus.Problem;
import org.backfile.enrich.Enricher;
import org.backfile.extract.Extractor;
import org.backfile.read.Listing;
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
    private final Progress progress;
    private final InOrder inOrder;
    private final Reader reader;
    private final Extractor extractor;
    private final Enricher enricher = new Enricher();

    public Backfile(SiteConfig config) {
        this(config, Progress.NONE, Runtime.getRuntime().availableProcessors());
    }

    /**
     * @param threads how many read and extract; the result is the same for any number
     */
    public Backfile(SiteConfig config, Progress progress, int threads) {
        this.config = config;
        this.progress = progress;
        this.inOrder = new InOrder(threads);
        this.reader = new Reader(config.read());
        this.extractor = new Extractor(config.extract());
    }

    /**
     * Builds the site.
     *
     * @throws SetupException if a source is missing or the output folder holds files of somebody else; nothing is written then
     */
    public BuildReport build() throws IOException, SetupException {
        var problems = new ProblemList(config.allowedProblems());
        var listing = list(config.sources());
        problems.addAll(listing.problems());
        try (var folder = open(config.output());
                var store = ExtractionStore.open(config.base().resolve(".backfile"))) {
            var corpus = name(extractAll(listing.files(), store, problems), store);
            progress.step("Building", 0);
            new SearchIndex(config.search()).write(corpus, file -> add(folder, file));
            new Renderer(config.render(), config.theme(), null).write(corpus, file -> add(folder, file));
            return BuildReport.of(corpus, listing.skipped(), problems.problems(), folder.commit());
        }
    }

    /**
     * Reads and extracts files without building anything.
     *
     * @param paths files or folders
     * @param articles takes each article, in the order of the paths and in a folder by name
     * @throws SetupException if a path does not exist
     */
    public void extract(List<Path> paths, Consumer<Article> articles, Consumer<Problem> problems)
            throws IOException, SetupException {
        var listing = list(paths);
        listing.problems().forEach(problems);
        inOrder.run(listing.files(), this::extract, read -> {
            read.problems().forEach(problems);
            read.extractions().stream().map(Backfile::name).forEach(articles);
        });
    }

    private Listing list(List<Path> sources) throws IOException, SetupException {
        var missing = sources.stream()
                .filter(source -> !Files.exists(source))
                .map(source -> "There is no file or folder " + source + ". Create it or correct the path.");
        var messages = missing.toList();
        if (!messages.isEmpty()) {
            throw new SetupException(messages);
        }
        var listings = new ArrayList<Listing>();
        for (var source : sources) {
            listings.add(reader.list(source));
        }
        return Listing.of(listings);
    }

    private static SiteFolder open(Path output) throws IOException, SetupException {
        try {
            return SiteFolder.open(output);
        } catch (FileAlreadyExistsException e) {
            throw new SetupException(
                    output + ": this folder holds files that Backfile did not make, so nothing in it was touched."
                            + " Choose another folder with -o, or empty this one yourself.");
        }
    }

    /** An extraction in the store, with what its address is made from. */
    private record Draft(int number, Header header) {}

    private List<Draft> extractAll(List<SourceFile> files, ExtractionStore store, ProblemList problems) {
        record Stored(List<Draft> drafts, List<Problem> problems) {}
        var drafts = new ArrayList<Draft>();
        progress.step("Reading", files.size());
        inOrder.run(
                files,
                file -> {
                    var read = extract(file);
                    return new Stored(
                            read.extractions().stream()
                                    .map(each -> new Draft(store.add(each), Header.of("", "", each)))
                                    .toList(),
                            read.problems());
                },
                stored -> {
                    problems.addAll(stored.problems());
                    drafts.addAll(stored.drafts());
                    progress.advance();
                });
        return drafts;
    }

    /** What became of one file. */
    private record Read(List<Extraction> extractions, List<Problem> problems) {}

    private Read extract(SourceFile file) {
        var items = new ArrayList<Item>();
        var problems = new ArrayList<Problem>();
        reader.read(file, items::add, problems::add);
        var extractions =
                items.stream().map(extractor::extract).map(enricher::enrich).toList();
        items.forEach(item -> problems.addAll(item.problems()));
        extractions.forEach(extraction -> problems.addAll(extraction.problems()));
        return new Read(extractions, problems);
    }

    private static Corpus name(List<Draft> drafts, ExtractionStore store) {
        var numbers = new HashMap<String, Integer>();
        var headers = new ArrayList<Header>();
        for (var draft : drafts) {
            var header = name(draft.header());
            headers.add(header);
            numbers.put(header.id(), draft.number());
        }
        return new Corpus(
                headers,
                header -> new Article(
                        header.id(), header.path(), store.get(Objects.requireNonNull(numbers.get(header.id())))));
    }

    private static Article name(Extraction extraction) {
        var header = name(Header.of("", "", extraction));
        return new Article(header.id(), header.path(), extraction);
    }

    private static Header name(Header header) {
        var id = header.source().sha256().replaceAll("[0189]", "a").substring(0, 10);
        return header.at(id, SitePaths.article(id, header.headline() == null ? "" : header.headline()));
    }

    private static void add(SiteFolder folder, SiteFile file) {
        try {
            folder.add(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
