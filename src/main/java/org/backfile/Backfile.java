package org.backfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.backfile.address.Addresses;
import org.backfile.address.Permalinks;
import org.backfile.address.RelatedAddresses;
import org.backfile.corpus.Article;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Digest;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.NameEdit;
import org.backfile.corpus.Problem;
import org.backfile.corrections.Corrections;
import org.backfile.extract.survey.Surveyed;
import org.backfile.inspect.Inspected;
import org.backfile.inspect.Inspection;
import org.backfile.inspect.Inspector;
import org.backfile.read.Listing;
import org.backfile.relate.Relater;
import org.backfile.render.Renderer;
import org.backfile.render.theme.TemplateTrouble;
import org.backfile.search.SearchIndex;
import org.backfile.settings.SetupException;
import org.backfile.settings.SiteConfig;
import org.backfile.site.FolderInUse;
import org.backfile.site.FolderLock;
import org.backfile.site.SiteFile;
import org.backfile.site.SiteFiles;
import org.backfile.site.SiteFolder;
import org.backfile.site.SitePaths;
import org.backfile.store.DamagedCache;
import org.backfile.store.Extractions;
import org.backfile.store.last.Outcome;
import org.backfile.threads.AtOnce;
import org.backfile.threads.InOrder;

/**
 * The whole run. Files become items ({@code read}), items become extractions ({@code extract}, {@code enrich}) one by one and in parallel;
 * from there on the corpus is seen whole: its articles are related ({@code relate}), indexed ({@code search}) and rendered ({@code render})
 * into files of the site.
 */
public final class Backfile {

    private final SiteConfig config;
    private final Progress progress;
    private final SmallFiles beside;
    private final Intake intake;
    private final int threads;
    private final AtOnce atOnce;
    private final Memory.Caching caching;

    public Backfile(SiteConfig config) {
        this(config, Progress.NONE, Runtime.getRuntime().availableProcessors());
    }

    /**
     * @param threads how many read and extract, and whether the site is indexed and rendered at once; the result is the same for any number
     */
    public Backfile(SiteConfig config, Progress progress, int threads) {
        this(config, progress, threads, Memory.Caching.USUAL);
    }

    Backfile(SiteConfig config, Progress progress, int threads, Memory.Caching caching) {
        this.config = config;
        this.caching = caching;
        this.progress = progress;
        this.threads = threads;
        this.atOnce = new AtOnce(threads);
        this.beside = new SmallFiles(config);
        this.intake = new Intake(config, progress, threads);
    }

    /** Builds the site and keeps the files that stay the same. */
    public BuildReport build() throws IOException, SetupException {
        return build(SiteFolder.Start.UPDATE);
    }

    /**
     * Builds the site.
     *
     * @param start whether files that stay the same are kept or written anew
     * @throws SetupException if the settings, a source, a template or the output folder cannot be used; the site is as it was then
     * @throws FolderInUse if another build of the archive, or into the same folder, is at work
     */
    public BuildReport build(SiteFolder.Start start) throws IOException, SetupException {
        try {
            return build(start, listing -> Memory.of(config, listing, start, caching));
        } catch (DamagedCache e) {
            // Its index held and a value did not. Without the value, the build is one without a cache.
            return build(start, listing -> Memory.anew(config, listing, e, caching));
        } catch (TemplateTrouble e) {
            throw new SetupException(String.valueOf(e.getMessage()));
        }
    }

    /** Opens what earlier builds left, once nobody else can. */
    private interface Remembering {
        Memory of(Listing listing) throws IOException;
    }

    /**
     * Pages of articles that are edited after a build by this program, until the next one is done.
     *
     * @throws SetupException if what lies beside the settings cannot be used
     */
    public Proofs proofs() throws IOException, SetupException {
        return new Proofs(config, beside, intake);
    }

    @SuppressWarnings("try") // the lock of the archive is only held, never called
    private BuildReport build(SiteFolder.Start start, Remembering remembering) throws IOException, SetupException {
        var problems = new ProblemList(config.allowedProblems());
        progress.step("Scanning", 0);
        var told = beside.digest(); // before anything of them is read
        var listing = intake.list();
        problems.addAll(listing.problems());
        var corrections = beside.corrections();
        var nameEdits = beside.nameEdits();
        var renderer = new Renderer(config.render(), config.theme(), beside.about());
        try (var folder = OutputFolder.open(config, start);
                var archive = FolderLock.of(config.base().resolve(Memory.WORK), config.base());
                var memory = remembering.of(listing);
                var store = memory.extractions()) {
            var permalinks = beside.permalinks();
            var last = memory.lastSite();
            var standing = last.isPresent() ? last.get().outcome(told, permalinks, folder) : Optional.<Outcome>empty();
            if (standing.isPresent()) {
                return BuildReport.again(standing.get(), memory);
            }
            var skipped = new TreeMap<>(listing.skipped());
            var pictures = intake.pictures(listing);
            var articles = named(
                    intake.drafts(listing, pictures, memory, store, problems, skipped),
                    store,
                    permalinks,
                    corrections,
                    problems,
                    skipped);
            progress.step("Relating", 0);
            var corpus = related(articles, nameEdits, permalinks, problems);
            progress.step("Building", corpus.size());
            var search = new SearchIndex(config.search());
            var files = new Growing(folder, progress);
            var indexed = new FutureTask<>(() -> search.write(corpus, files));
            atOnce.run(() -> renderer.write(corpus, pictures, () -> InOrder.result(indexed), files), indexed);
            progress.step("Switching", 0);
            folder.complete();
            // Before any reader sees them: an address that was seen is kept, whatever happens between these two lines.
            permalinks.write();
            if (last.isPresent()) {
                last.get().complete();
            }
            var manifest = folder.commit();
            var outcome = BuildReport.outcome(corpus, skipped, problems, manifest);
            if (last.isPresent()
                    && !pictures.lookedBesideASource()
                    && intake.list().equals(listing)) {
                last.get().note(beside.digest(), permalinks, folder, outcome);
            }
            memory.save();
            return BuildReport.of(outcome, manifest, memory);
        }
    }

    /**
     * The articles under their addresses, as their editor corrected them. This step and the next are methods of their own, so that what only
     * they need is gone after them: of a large archive it would take a third of memory.
     */
    private Corpus named(
            List<Addresses.Draft> drafts,
            Extractions store,
            Permalinks permalinks,
            Corrections corrections,
            ProblemList problems,
            Map<String, Integer> skipped) {
        var named = new Addresses(permalinks).name(drafts, problems::add);
        Desk.count(Map.of("earlier capture", Addresses.earlierCaptures(named)), skipped);
        return NamedArticles.corpus(named, store, corrections, problems);
    }

    /** The same with what the articles have to do with each other, all of it under addresses. */
    private Corpus related(Corpus articles, List<NameEdit> nameEdits, Permalinks permalinks, ProblemList problems) {
        var work = config.base().resolve(Memory.WORK);
        var related = new Relater(work, threads, nameEdits).relate(articles, problems::add);
        return new RelatedAddresses(permalinks, config.relate()).name(related);
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
        var listing = intake.list(paths);
        var permalinks = beside.permalinks();
        var corrections = beside.corrections();
        listing.problems().forEach(problems);
        intake.each(listing, intake.desk(listing)::extract, read -> {
            read.problems().forEach(problems);
            read.items().forEach(extraction -> articles.accept(named(extraction, permalinks, corrections)));
        });
    }

    /**
     * Reads and extracts files and counts what a build would find.
     *
     * @param paths files or folders
     * @throws SetupException if a path does not exist
     */
    public Inspection inspect(List<Path> paths) throws IOException, SetupException {
        var problems = new ProblemList(config.allowedProblems());
        var listing = intake.list(paths);
        var permalinks = beside.permalinks();
        var corrections = beside.corrections();
        problems.addAll(listing.problems());
        var inspector = new Inspector(where -> onDisk(paths, where));
        var skipped = new TreeMap<>(listing.skipped());
        var desk = intake.desk(listing);
        intake.each(listing, raw -> desk.survey(raw).map(each -> inspected(each, permalinks, corrections)), read -> {
            problems.addAll(read.problems());
            Desk.count(read.skipped(), skipped);
            read.items().forEach(inspector::add);
        });
        if (paths.equals(config.sources())) {
            intake.idleRules().forEach(problems::add);
        }
        return inspector.inspection(skipped, problems.problems());
    }

    /** The file of an article, for somebody who stands where the program does; as the source knows it where it lies in a packed file. */
    private static String onDisk(List<Path> roots, String where) {
        var path = where.replaceFirst("(?::\\d+|, record \\d+)$", "");
        return roots.stream()
                .map(root -> Files.isDirectory(root) ? root.resolve(path) : root)
                .filter(Files::isRegularFile)
                .map(Path::toString)
                .findFirst()
                .orElse(path);
    }

    private static Inspected inspected(Surveyed surveyed, Permalinks permalinks, Corrections corrections) {
        synchronized (permalinks) {
            return Inspected.of(named(surveyed.extraction(), permalinks, corrections), surveyed.survey());
        }
    }

    /** An article on its own, under the address it has or would be given if no other met it. */
    static Article named(Extraction extraction, Permalinks permalinks, Corrections corrections) {
        var alone = new Addresses(permalinks).name(List.of(Addresses.Draft.of(extraction, 0)), problem -> {});
        var header = alone.get(0).header();
        return new Article(header.id(), header.path(), corrections.apply(header.id(), extraction));
    }

    /** The site that this build fills. */
    private record Growing(SiteFolder folder, Progress progress) implements SiteFiles {

        @Override
        public boolean has(String path, Digest origin) {
            boolean stands = folder.has(path, origin);
            if (stands) {
                advance(path);
            }
            return stands;
        }

        @Override
        public void accept(SiteFile file) {
            try {
                folder.add(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            advance(file.path());
        }

        private void advance(String path) {
            if (SitePaths.isArticle(path)) {
                progress.advance(1);
            }
        }
    }
}
