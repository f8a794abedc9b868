package org.backfile.extract.learn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.backfile.corpus.Format;
import org.backfile.corpus.Item;
import org.backfile.corpus.Knowledge;
import org.backfile.corpus.Recurrence;
import org.backfile.corpus.Scope;
import org.backfile.extract.outlet.OutletRules;
import org.backfile.extract.page.Page;

/**
 * Learns from a sample of each group: the items whose ranks, hashes of their places, are lowest (bottom-k sampling; Cohen and Kaplan,
 * "Summarizing data using bottom-k sketches", 2007). So memory and time are bounded however large the corpus is, and neither the order of
 * items nor the number of threads changes what is learnt. Once a group's sample is full, most items are passed over unread.
 */
public final class Learner {

    /** Of one host: enough to see what stands in one page of fifty. A folder may hold many outlets and has ten times as many. */
    private static final int HOST_SAMPLE = 300;

    private static final int FOLDER_SAMPLE = 3000;

    /** Of all groups together; about 30 MB. */
    private static final int SAMPLE = 20_000;

    private final Map<String, NavigableMap<Long, Sketch>> groups = new HashMap<>();
    private final NavigableMap<Long, Sketch> all = new TreeMap<>();

    /** The highest rank that may still enter; read by other threads, for which an older, higher one is only more work. */
    private final Map<String, Long> ceilings = new ConcurrentHashMap<>();

    private volatile long ceiling = Long.MAX_VALUE;
    private final OutletRules rules;

    public Learner() {
        this(OutletRules.NONE);
    }

    /** @param rules by which the pages of an outlet are known to be a group */
    public Learner(OutletRules rules) {
        this.rules = rules;
    }

    /**
     * What to remember of items: nothing of those whose text is trusted, nor where the sample has no room. Pure and safe to share between
     * threads.
     */
    public List<Sketch> sketch(List<Item> items) {
        return items.stream().flatMap(item -> sketch(item).stream()).toList();
    }

    private Optional<Sketch> sketch(Item item) {
        if (item.scope() != Scope.PAGE || (item.format() != Format.TEXT && item.format() != Format.HTML)) {
            return Optional.empty();
        }
        var group = Group.of(item, rules);
        long rank = Sketch.rank(item);
        return rank > ceiling || rank > ceilings.getOrDefault(group, Long.MAX_VALUE)
                ? Optional.empty()
                : Optional.of(Sketch.of(group, item, Page.of(item).blocks()));
    }

    /** Takes a sketch into the sample. For one thread; any order gives the same sample. */
    public void add(Sketch sketch) {
        var group = groups.computeIfAbsent(sketch.group(), key -> new TreeMap<>());
        var earlier = group.put(sketch.rank(), sketch);
        if (earlier != null) {
            all.remove(earlier.rank());
        }
        all.put(sketch.rank(), sketch);
        int room = Group.isFolder(sketch.group()) ? FOLDER_SAMPLE : HOST_SAMPLE;
        if (group.size() > room) {
            all.remove(group.pollLastEntry().getKey());
            ceilings.put(sketch.group(), group.lastKey());
        }
        if (all.size() > SAMPLE) {
            var last = all.pollLastEntry().getValue();
            groups.getOrDefault(last.group(), new TreeMap<>()).remove(last.rank());
            ceiling = all.lastKey();
        }
    }

    /** What recurs in the sample. */
    public Knowledge learn() {
        var learnt = new TreeMap<String, Map<Long, Recurrence>>();
        groups.forEach((group, sketches) ->
                learnt.put(group, Frames.of(List.copyOf(sketches.values()), Group.isFolder(group))));
        return Knowledge.of(learnt);
    }
}
