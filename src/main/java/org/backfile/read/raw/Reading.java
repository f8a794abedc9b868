package org.backfile.read.raw;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.backfile.corpus.Item;
import org.backfile.corpus.Problem;

/**
 * What reading gave.
 *
 * @param items in their order; several where a small file of records was left whole
 * @param problems what was lost; what goes wrong without losing an item stands in {@link Item#problems}
 * @param skipped what is surely no article, counted by kind
 */
public record Reading(List<Item> items, List<Problem> problems, Map<String, Integer> skipped) {

    public Reading {
        items = List.copyOf(items);
        problems = List.copyOf(problems);
        skipped = Collections.unmodifiableMap(new TreeMap<>(skipped));
    }

    public static Reading of(Item item) {
        return new Reading(List.of(item), List.of(), Map.of());
    }

    /** Several as one, in their order. */
    public static Reading of(List<Reading> parts) {
        var items = new ArrayList<Item>();
        var problems = new ArrayList<Problem>();
        var skipped = new TreeMap<String, Integer>();
        for (var part : parts) {
            items.addAll(part.items());
            problems.addAll(part.problems());
            part.skipped().forEach((kind, count) -> skipped.merge(kind, count, Integer::sum));
        }
        return new Reading(items, problems, skipped);
    }

    /** The same with every item changed. */
    public Reading map(UnaryOperator<Item> change) {
        return new Reading(items.stream().map(change).toList(), problems, skipped);
    }

    /** What is surely no article; {@code kind} is a word of the build's report. */
    public static Reading skipped(String kind) {
        return new Reading(List.of(), List.of(), Map.of(kind, 1));
    }

    public static Reading lost(Problem problem) {
        return new Reading(List.of(), List.of(problem), Map.of());
    }
}
