package org.backfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.backfile.address.Addresses;
import org.backfile.address.Identity;
import org.backfile.corpus.Digest;
import org.backfile.corpus.Header;
import org.backfile.corpus.Item;
import org.backfile.corpus.Knowledge;
import org.backfile.extract.Traced;
import org.backfile.extract.outlet.RuleLine;
import org.backfile.read.raw.RawItem;
import org.backfile.read.raw.Reading;
import org.backfile.read.raw.WholeFile;
import org.backfile.settings.SiteConfig;
import org.backfile.store.Cache;
import org.backfile.store.KeptExtractions;
import org.backfile.store.KeptReading;
import org.backfile.store.KeptReading.Kept;
import org.backfile.store.RecordCodec;
import org.jspecify.annotations.Nullable;

/**
 * Left of the wall with a memory: what an earlier build made of the same bytes, under the same options, holds if what it was told of the rest
 * of the corpus is what it would be told now. A file that was not touched is not even opened. Safe to share between threads. See
 * {@code docs/incremental.md}.
 */
final class ArticleCache {

    private static final RecordCodec<KeptReading> READINGS = RecordCodec.of(KeptReading.class);
    private static final RecordCodec<Item> ITEMS = RecordCodec.of(Item.class);

    private final Cache cache;
    private final KeptExtractions extractions;
    private final KnownFiles files;
    private final List<RuleLine> rules;
    private final Desk desk;
    private final Knowledge knowledge;
    private final Consumer<RuleLine> used;
    private final AtomicInteger worked;

    /**
     * @param extractions takes every extraction of this build
     * @param desk where what is not known is worked out
     * @param knowledge that the desk has
     * @param used is told each line of the settings that had something to say on an item
     * @param worked counts the items that had to be worked on
     */
    ArticleCache(
            Cache cache,
            KeptExtractions extractions,
            KnownFiles files,
            SiteConfig config,
            Desk desk,
            Knowledge knowledge,
            Consumer<RuleLine> used,
            AtomicInteger worked) {
        this.cache = cache;
        this.extractions = extractions;
        this.files = files;
        this.rules = config.extract().outlets().lines();
        this.desk = desk;
        this.knowledge = knowledge;
        this.used = used;
        this.worked = worked;
    }

    /** The articles of a raw item, whose extractions have gone to where this build keeps them. */
    Desk.Read<Addresses.Draft> drafts(RawItem raw) {
        var file = raw.whole();
        return file == null ? records(raw.read()) : file(file, raw);
    }

    private Desk.Read<Addresses.Draft> file(WholeFile file, RawItem raw) {
        var kept = files.of("file", file, this::recall, (bytes, key) -> work(key, file.read(bytes)));
        return kept == null ? records(raw.read()) : drafts(kept);
    }

    /** Records are read in any case: what holds them may be large, and how they are cut depends on more than their bytes. */
    private Desk.Read<Addresses.Draft> records(Reading reading) {
        if (reading.items().isEmpty()) {
            return new Desk.Read<>(List.of(), reading.problems(), reading.skipped());
        }
        var sum = files.key("records");
        reading.items().forEach(item -> sum.add(ITEMS.encode(item)));
        var key = sum.end();
        var kept = recall(key);
        if (kept == null) {
            kept = work(key, new Reading(reading.items(), List.of(), Map.of()));
        }
        var drafts = drafts(kept);
        var problems = new ArrayList<>(reading.problems());
        problems.addAll(drafts.problems());
        var skipped = new TreeMap<>(reading.skipped());
        Desk.count(drafts.skipped(), skipped);
        return new Desk.Read<>(drafts.items(), problems, skipped);
    }

    /** What is known under a key, if it still holds. */
    private @Nullable KeptReading recall(Digest key) {
        var bytes = cache.get(key);
        if (bytes == null) {
            return null;
        }
        var kept = READINGS.decode(bytes);
        boolean holds = kept.questions().stream().allMatch(knowledge::stillSays)
                && kept.articles().stream().allMatch(each -> cache.holds(each.extraction()));
        return holds ? kept : null;
    }

    /** Works on what is not known, and keeps it; what a fault of the program kept from being whole is tried again by the next build. */
    private KeptReading work(Digest key, Reading reading) {
        var traces = new ArrayList<Traced>();
        var read = Desk.read(
                reading,
                item -> {
                    var traced = desk.trace(item);
                    traces.add(traced);
                    return traced;
                },
                Traced::extraction,
                extraction -> Map.of());
        var kept = new KeptReading(
                read.items().stream().map(this::keep).toList(),
                read.problems(),
                read.skipped(),
                traces.stream().map(Traced::questions).toList(),
                traces.stream()
                        .flatMap(traced -> traced.rules().stream())
                        .distinct()
                        .map(rules::indexOf)
                        .filter(number -> number >= 0)
                        .toList());
        worked.addAndGet(reading.items().size());
        if (traces.size() == reading.items().size()) {
            cache.put(key, READINGS.encode(kept));
        }
        return kept;
    }

    private Kept keep(Traced traced) {
        var extraction = traced.extraction();
        return new Kept(
                extractions.keep(extraction),
                Header.of("", "", extraction),
                extraction.metadata().sourceId(),
                extraction.metadata().url(),
                !extraction.pictures().isEmpty());
    }

    private Desk.Read<Addresses.Draft> drafts(KeptReading kept) {
        kept.rules().forEach(rule -> used.accept(rules.get(rule)));
        var skipped = new TreeMap<>(kept.skipped());
        var drafts = kept.articles().stream().map(each -> draft(each, skipped)).toList();
        return new Desk.Read<>(drafts, kept.problems(), skipped);
    }

    /** Pictures lie in files of their own, which may have changed: they are looked for each time. */
    private Addresses.Draft draft(Kept kept, Map<String, Integer> skipped) {
        var digest = kept.extraction();
        if (kept.hasPictures()) {
            var looked = desk.pictures().look(extractions.of(digest));
            Desk.count(SourcePictures.notShown(looked), skipped);
            digest = extractions.keep(looked);
        }
        var identities = Identity.of(kept.sourceId(), kept.url(), kept.header().source());
        return new Addresses.Draft(identities, kept.header(), extractions.add(digest));
    }
}
