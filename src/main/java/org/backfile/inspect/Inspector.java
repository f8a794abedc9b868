package org.backfile.inspect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.backfile.corpus.Problem;
import org.backfile.corpus.Reason;

/** Takes articles one by one, in the order of the sources, and counts. Not for several threads. */
public final class Inspector {

    private static final int WORST = 15;
    private static final int OUTLETS = 25;
    private static final int GROUPS = 25;
    private static final int FAMILIES = 25;
    private static final int PROPOSALS = 20;

    private static final Comparator<Inspection.LeftOut> LEAST_FIRST = Comparator.comparingDouble(
                    Inspection.LeftOut::share)
            .thenComparing(Inspection.LeftOut::where, Comparator.reverseOrder());

    private final Counts formats = new Counts();
    private final Counts outlets = new Counts();
    private final Counts languages = new Counts();
    private final Counts months = new Counts();
    private final Map<Matter, Sample> matters = new EnumMap<>(Matter.class);
    private final Map<Reason, Long> reasons = new EnumMap<>(Reason.class);
    private final Map<String, GroupTally> groups = new TreeMap<>();
    private final TreeSet<Inspection.LeftOut> worst = new TreeSet<>(LEAST_FIRST);
    private final Lengths lengths = new Lengths();
    private final UnaryOperator<String> file;
    private long kept;

    /** @param file where an article that is known by its place in a source lies, as one would name it to a command */
    public Inspector(UnaryOperator<String> file) {
        this.file = file;
    }

    public void add(Inspected article) {
        formats.add(article.format());
        count(article.outlet(), outlets);
        count(article.language().replaceFirst("[-_].*", ""), languages);
        count(article.month(), months);
        article.matters()
                .forEach(matter ->
                        matters.computeIfAbsent(matter, key -> new Sample()).add(article));
        article.dropped().forEach((reason, chars) -> reasons.merge(reason, (long) chars, Long::sum));
        kept += article.kept();
        groups.computeIfAbsent(article.survey().group(), GroupTally::new).add(article);
        lengths.add(article);
        worst.add(new Inspection.LeftOut(article.where(), article.droppedShare()));
        if (worst.size() > WORST) {
            worst.pollFirst();
        }
    }

    private static void count(String name, Counts counts) {
        if (!name.isEmpty()) {
            counts.add(name);
        }
    }

    /**
     * What was seen.
     *
     * @param skipped files passed over, by kind
     * @param problems in the order of the sources
     */
    public Inspection inspection(Map<String, Integer> skipped, List<Problem> problems) {
        matters.put(Matter.SHORT, lengths.unusuallyShort());
        matters.put(Matter.LONG, lengths.unusuallyLong());
        var remarks = new ArrayList<Remark>();
        matters.forEach((matter, sample) -> {
            if (sample.count() > 0) {
                remarks.add(sample.remark(matter, file));
            }
        });
        var families = new ArrayList<Family>();
        groups.values().forEach(group -> families.addAll(group.families(FAMILIES)));
        var figures = groups.values().stream()
                .map(GroupTally::figures)
                .sorted(Comparator.comparingInt(GroupFigures::articles)
                        .reversed()
                        .thenComparing(GroupFigures::group))
                .limit(GROUPS)
                .toList();
        return new Inspection(
                formats.all(),
                formats.most(WORST),
                outlets.byName().size(),
                outlets.most(OUTLETS),
                months.byName(),
                languages.most(OUTLETS),
                lengths.median(),
                lengths.octaves(),
                remarks,
                kept,
                byWeight(reasons),
                List.copyOf(worst.descendingSet()),
                groups.size(),
                figures,
                families.stream().sorted(Family.LARGEST_FIRST).limit(FAMILIES).toList(),
                Proposals.of(groups.values()).stream().limit(PROPOSALS).toList(),
                skipped,
                problems);
    }

    private static Map<Reason, Long> byWeight(Map<Reason, Long> reasons) {
        var sorted = new LinkedHashMap<Reason, Long>();
        reasons.entrySet().stream()
                .sorted(Map.Entry.<Reason, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
