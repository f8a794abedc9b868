package org.backfile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.backfile.address.Addresses;
import org.backfile.corpus.Knowledge;
import org.backfile.extract.learn.Learner;
import org.backfile.extract.learn.Sketch;
import org.backfile.extract.outlet.RuleLine;
import org.backfile.read.Listing;
import org.backfile.read.SourceFile;
import org.backfile.read.raw.RawItem;
import org.backfile.settings.SiteConfig;
import org.backfile.site.SiteFolder;
import org.backfile.store.Cache;
import org.backfile.store.DamagedCache;
import org.backfile.store.ExtractionStore;
import org.backfile.store.Extractions;
import org.backfile.store.KeptExtractions;
import org.backfile.store.Program;
import org.backfile.store.RecordCodec;
import org.backfile.store.Stamps;
import org.jspecify.annotations.Nullable;

/**
 * What a build knows from earlier ones. A small archive is built faster than its cache would be read: it has none.
 */
final class Memory implements AutoCloseable {

    /** The folder for what does not fit in memory and what is kept from build to build. */
    static final String WORK = ".backfile";

    /**
     * When a build remembers.
     *
     * @param fromFiles an archive of fewer files, with less in them than so many usual ones, is built faster than its cache would be read
     * @param settled how long ago a file must have been changed for its looks to be trusted: within one tick of the clock it could be changed
     *     again and look the same
     */
    record Caching(int fromFiles, Duration settled) {

        /** FAT notes times to two seconds. */
        static final Caching USUAL = new Caching(256, Duration.ofSeconds(2));

        private static final long BYTES_A_FILE = 16L << 10;

        boolean pays(int files, long bytes) {
            return files >= fromFiles || bytes >= BYTES_A_FILE * fromFiles;
        }
    }

    private final SiteConfig config;
    private final @Nullable Cache cache;
    private final @Nullable KnownFiles files;
    private final @Nullable LastSite lastSite;
    private final List<String> notes;
    private @Nullable AtomicInteger worked;

    private Memory(SiteConfig config, List<String> notes) {
        this.config = config;
        this.cache = null;
        this.files = null;
        this.lastSite = null;
        this.notes = notes;
    }

    private Memory(SiteConfig config, Cache cache, Stamps stamps, Caching caching, List<String> notes) {
        this.config = config;
        this.cache = cache;
        this.files = new KnownFiles(cache, stamps, config);
        this.lastSite = new LastSite(config, cache, stamps, () -> Stamps.from(folder(config), caching.settled()));
        this.notes = notes;
    }

    /**
     * Opens what there is.
     *
     * @param start that is clean begins with nothing
     */
    static Memory of(SiteConfig config, Listing listing, SiteFolder.Start start, Caching caching) throws IOException {
        return open(config, listing, start == SiteFolder.Start.CLEAN, caching, List.of());
    }

    /** Begins with nothing, because what there was turned out to be damaged. */
    static Memory anew(SiteConfig config, Listing listing, DamagedCache seen, Caching caching) throws IOException {
        return open(config, listing, true, caching, List.of(Cache.note(folder(config), seen)));
    }

    private static Memory open(SiteConfig config, Listing listing, boolean empty, Caching caching, List<String> known)
            throws IOException {
        var notes = Collections.synchronizedList(new ArrayList<>(known));
        long bytes = listing.files().stream().mapToLong(SourceFile::bytes).sum();
        if (!caching.pays(listing.files().size(), bytes)) {
            return new Memory(config, notes);
        }
        var folder = folder(config);
        var program = Program.digest();
        var cache = empty ? Cache.empty(folder, program, notes::add) : Cache.open(folder, program, notes::add);
        return new Memory(config, cache, Stamps.from(folder, caching.settled()), caching, notes);
    }

    private static Path folder(SiteConfig config) {
        return config.base().resolve(WORK).resolve("cache");
    }

    /** The site that the last build left; absent where nothing is remembered. */
    Optional<LastSite> lastSite() {
        return Optional.ofNullable(lastSite);
    }

    /** Set up when first needed. */
    private static final class Sketches {
        static final RecordCodec<Sketch> CODEC = RecordCodec.of(Sketch.class);
    }

    /** Where the extractions of this build go; empty. */
    Extractions extractions() {
        return cache == null ? ExtractionStore.in(config.base().resolve(WORK)) : new KeptExtractions(cache);
    }

    /**
     * What to do with each raw item.
     *
     * @param store from {@link #extractions}
     * @param desk works on what is not known
     * @param knowledge that the desk has
     * @param used is told each line of the settings that had something to say on an item
     */
    Function<RawItem, Desk.Read<Addresses.Draft>> work(
            Extractions store, Desk desk, Knowledge knowledge, Consumer<RuleLine> used) {
        if (cache != null && files != null && store instanceof KeptExtractions kept) {
            // The number alone is asked for to the end: the desk knows many words, and goes once all is read.
            var count = new AtomicInteger();
            worked = count;
            return new ArticleCache(cache, kept, files, config, desk, knowledge, used, count)::drafts;
        }
        return raw -> desk.extract(raw).map(extraction -> Addresses.Draft.of(extraction, store.add(extraction)));
    }

    /**
     * What learning remembers of a raw item, as {@link Learner#sketch} gives it. Kept is the sketch of a file that is one item: of several some
     * may have been passed over, which is right for the sample at hand and for no other.
     */
    List<Sketch> sketches(Learner learner, RawItem raw) {
        var file = raw.whole();
        if (cache == null || files == null || file == null) {
            return sketchesOf(learner, raw);
        }
        var values = cache;
        var known = files.<List<Sketch>>of(
                "sketch",
                file,
                key -> {
                    var bytes = values.get(key);
                    return bytes == null ? null : List.of(Sketches.CODEC.decode(bytes));
                },
                (bytes, key) -> {
                    var items = file.read(bytes).items();
                    var sketches = learner.sketch(items);
                    if (items.size() == 1 && sketches.size() == 1) {
                        values.put(key, Sketches.CODEC.encode(sketches.get(0)));
                    }
                    return sketches;
                });
        return known == null ? List.of() : known;
    }

    /** The same where nothing is remembered. */
    static List<Sketch> sketchesOf(Learner learner, RawItem raw) {
        return learner.sketch(raw.read().items());
    }

    /** Keeps what this build found out, once its site stands. */
    void save() throws IOException {
        if (cache != null) {
            cache.save();
        }
    }

    /** How many items were worked on because they were not known; absent where nothing is remembered. */
    OptionalInt worked() {
        return worked == null ? OptionalInt.empty() : OptionalInt.of(worked.get());
    }

    /** What was wrong with it, in sentences. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    @Override
    public void close() throws IOException {
        if (cache != null) {
            cache.close();
        }
    }
}
