package org.backfile.inspect;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts things by name. Of more than a few thousand names those that come later are counted together. */
final class Counts {

    static final String OTHERS = "(others)";

    private static final int NAMES = 4000;

    private final Map<String, Integer> counts = new TreeMap<>();
    private int all;

    void add(String name) {
        boolean hasRoom = counts.size() < NAMES || counts.containsKey(name);
        counts.merge(hasRoom ? name : OTHERS, 1, Integer::sum);
        all++;
    }

    int all() {
        return all;
    }

    /** In the order of the names. */
    Map<String, Integer> byName() {
        return counts;
    }

    /** The most frequent first; the rest together at the end. */
    Map<String, Integer> most(int names) {
        var most = new LinkedHashMap<String, Integer>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry ->
                        most.merge(most.size() < names ? entry.getKey() : OTHERS, entry.getValue(), Integer::sum));
        return most;
    }

    /** The most frequent name if its share is at least so large; else empty. */
    String majority(double share) {
        var first = most(1).entrySet().stream().findFirst();
        return first.filter(entry -> entry.getValue() >= share * all)
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
