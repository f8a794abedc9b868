package org.backfile.render.telling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.backfile.render.telling.Figure.Given;

/**
 * Which articles of a story give which figures. Two articles differ where both give a number of the same thing and no number of it alike. Sums of
 * money and shares differ in nothing: they may be of different things.
 */
final class Figures {

    private static final Set<String> OF_ANYTHING = Set.of("%", "USD", "EUR", "GBP");

    /** By unit, then amount, then article. */
    private final Map<String, Map<String, Map<Integer, Given>>> units = new LinkedHashMap<>();

    Figures(List<Member> members) {
        for (var member : members) {
            for (var count : member.counts()) {
                units.computeIfAbsent(count.unit(), unit -> new LinkedHashMap<>())
                        .computeIfAbsent(count.amount(), amount -> new TreeMap<>())
                        .putIfAbsent(member.number(), count.given());
            }
        }
    }

    List<Figure> all() {
        var figures = new ArrayList<Figure>();
        units.forEach((unit, amounts) -> {
            boolean isDiffering = !OF_ANYTHING.contains(unit) && isDiffering(amounts);
            amounts.forEach((amount, givens) ->
                    figures.add(new Figure(unit, amount, isDiffering, List.copyOf(givens.values()))));
        });
        return figures;
    }

    private static boolean isDiffering(Map<String, Map<Integer, Given>> amounts) {
        var byArticle = new TreeMap<Integer, Set<String>>();
        amounts.forEach((amount, givens) -> givens.keySet()
                .forEach(article -> byArticle
                        .computeIfAbsent(article, key -> new TreeSet<>())
                        .add(amount)));
        return byArticle.values().stream()
                .anyMatch(one -> byArticle.values().stream().anyMatch(other -> Collections.disjoint(one, other)));
    }
}
