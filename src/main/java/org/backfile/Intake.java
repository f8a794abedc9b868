package org.backfile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.backfile.address.Addresses;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.Knowledge;
import org.backfile.corpus.Problem;
import org.backfile.corpus.RecurringValues;
import org.backfile.extract.Extractor;
import org.backfile.extract.learn.Learner;
import org.backfile.extract.learn.Sketch;
import org.backfile.extract.learn.Teachers;
import org.backfile.extract.outlet.RuleLine;
import org.backfile.read.Listing;
import org.backfile.read.PictureFiles;
import org.backfile.read.Reader;
import org.backfile.read.SourceFile;
import org.backfile.read.raw.RawItem;
import org.backfile.settings.SetupException;
import org.backfile.settings.SiteConfig;
import org.backfile.store.DamagedCache;
import org.backfile.store.Extractions;
import org.backfile.threads.InOrder;
import org.jspecify.annotations.Nullable;

/** Takes in the sources, left of the wall: lists their files, learns what recurs in them, and has the items worked on by all threads. */
final class Intake {

    /** 1 MiB: no page is larger, so a file that is holds many articles. */
    private static final long LARGE = 1L << 20;

    private final SiteConfig config;
    private final Progress progress;
    private final InOrder inOrder;
    private final Reader reader;
    private final PictureFiles pictureFiles;
    private final Sources sources;

    /** The lines of the settings that had something to say on an item. */
    private final Set<RuleLine> rulesUsed = ConcurrentHashMap.newKeySet();

    /** What recurs in the files; absent while nobody had to know. */
    private @Nullable Knowledge learnt;

    Intake(SiteConfig config, Progress progress, int threads) {
        this.config = config;
        this.progress = progress;
        this.inOrder = new InOrder(threads);
        this.reader = new Reader(config.read());
        this.pictureFiles = new PictureFiles(config.read());
        this.sources = new Sources(config.sources(), reader);
    }

    /** The files of all sources; see {@link Sources#list()}. */
    Listing list() throws IOException, SetupException {
        return sources.list();
    }

    /** The files of some paths; see {@link Sources#list(List)}. */
    Listing list(List<Path> paths) throws IOException, SetupException {
        return sources.list(paths);
    }

    /**
     * All articles of a listing, whose extractions have gone to the store, in order.
     *
     * @param skipped takes what was no article, by kind
     */
    List<Addresses.Draft> drafts(
            Listing listing,
            SourcePictures pictures,
            Memory memory,
            Extractions store,
            ProblemList problems,
            Map<String, Integer> skipped) {
        var drafts = new ArrayList<Addresses.Draft>();
        var recurring = new RecurringValues();
        var knowledge = learn(listing, memory::sketches);
        learnt = knowledge;
        each(listing, memory.work(store, desk(pictures, knowledge), knowledge, rulesUsed::add), read -> {
            problems.addAll(read.problems());
            Desk.count(read.skipped(), skipped);
            read.items().forEach(draft -> drafts.add(draft.with(recurring.in(draft.header()))));
        });
        idleRules().forEach(problems::add);
        return drafts;
    }

    SourcePictures pictures(Listing listing) {
        return new SourcePictures(config.sources(), listing, pictureFiles);
    }

    /** Where the items of a listing are worked on, once it is known what recurs in them. */
    Desk desk(Listing listing) {
        return desk(pictures(listing), learn(listing, Memory::sketchesOf));
    }

    private Desk desk(SourcePictures pictures, Knowledge knowledge) {
        return new Desk(new Extractor(config.extract(), knowledge, rulesUsed::add), pictures);
    }

    /**
     * The articles of a few files, without a look at the others: with what {@link #drafts} learnt from those. Where it has not run, files of which
     * it would have to learn are passed over, and so are files too large for one article.
     */
    List<Extraction> alone(List<Path> files) throws IOException, SetupException {
        var known = learnt;
        var listing = list(files);
        var desk = desk(pictures(listing), known == null ? Knowledge.NONE : known);
        var articles = new ArrayList<Extraction>();
        for (var file : listing.files()) {
            if (file.bytes() <= LARGE && (known != null || !Teachers.isFramed(file.path()))) {
                reader.cut(file, raw -> articles.addAll(desk.extract(raw).items()));
            }
        }
        return articles;
    }

    /** The lines of the settings that had nothing to say on any item so far. */
    List<Problem> idleRules() {
        return config.extract().outlets().lines().stream()
                .filter(line -> !rulesUsed.contains(line))
                .map(line -> Problem.warning(
                        "idle-rule",
                        line.where(),
                        "Nothing in the sources fits \"" + line.key() + ": " + line.value() + "\".",
                        "Correct this line of outlets, or take it out."))
                .toList();
    }

    /** What recurs in the files, where that can help. */
    private Knowledge learn(Listing listing, BiFunction<Learner, RawItem, List<Sketch>> sketch) {
        var teachers = Teachers.of(listing.files(), SourceFile::path);
        if (teachers.isEmpty()) {
            return Knowledge.NONE;
        }
        var learner = new Learner(config.extract().outlets());
        inOrder.<RawItem, List<Sketch>>run(
                items -> cut("Learning", teachers, items),
                RawItem::bytes,
                raw -> sketches(learner, raw, sketch),
                sketches -> sketches.forEach(learner::add));
        return learner.learn();
    }

    private static List<Sketch> sketches(
            Learner learner, RawItem raw, BiFunction<Learner, RawItem, List<Sketch>> sketch) {
        try {
            return sketch.apply(learner, raw);
        } catch (DamagedCache e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            return List.of(); // Extraction stumbles over the same and says so.
        }
    }

    /** Walks all items of a listing, in order: cut here, worked on by all threads, handed on here. */
    <B> void each(Listing listing, Function<RawItem, B> work, Consumer<B> take) {
        inOrder.<RawItem, B>run(items -> cut("Reading", listing.files(), items), RawItem::bytes, work, take);
    }

    /** Counts files, unless one of them is a large part of the work. */
    private void cut(String step, List<SourceFile> files, Consumer<RawItem> items) {
        if (files.stream().anyMatch(file -> file.bytes() > LARGE)) {
            progress.step(step, files.stream().mapToLong(SourceFile::bytes).sum(), Progress.Unit.BYTES);
            files.forEach(file -> reader.cut(file, items, progress::advance));
        } else {
            progress.step(step, files.size());
            for (var file : files) {
                reader.cut(file, items);
                progress.advance(1);
            }
        }
    }
}
