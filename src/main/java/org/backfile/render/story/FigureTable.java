package org.backfile.render.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.backfile.render.story.Member.Spot;
import org.backfile.render.view.Numbers;
import org.backfile.render.view.Value;
import org.jspecify.annotations.Nullable;

/**
 * Which article of a story gives which figure. Figures of one unit that differ stand together: two articles differ where both give a number of
 * the same thing and no number of it alike. Sums of money and shares differ in nothing: they may be of different things.
 */
final class FigureTable {

    private static final int ROWS = 24;

    private static final Set<String> OF_ANYTHING = Set.of("%", "USD", "EUR", "GBP");

    private static final class Row {

        final String unit;
        final String amount;
        final String words;
        final Map<Member, Spot> spots = new LinkedHashMap<>();

        Row(String unit, String amount, String words) {
            this.unit = unit;
            this.amount = amount;
            this.words = words;
        }
    }

    private final List<Member> members;
    private final Columns columns;
    private final Map<String, Map<String, Row>> units = new LinkedHashMap<>();

    FigureTable(List<Member> members, Columns columns) {
        this.members = members;
        this.columns = columns;
        for (var member : members) {
            for (var figure : member.figures()) {
                units.computeIfAbsent(figure.quantity().unit(), unit -> new LinkedHashMap<>())
                        .computeIfAbsent(
                                figure.quantity().amount(),
                                amount -> new Row(figure.quantity().unit(), amount, figure.words()))
                        .spots
                        .putIfAbsent(member, figure.spot());
            }
        }
    }

    StoryPage.@Nullable Matrix matrix() {
        var differing = units.keySet().stream().filter(this::differs).collect(Collectors.toSet());
        var rows = new ArrayList<Row>();
        units.values().forEach(unit -> rows.addAll(unit.values()));
        rows.sort(Comparator.comparing((Row row) -> !differing.contains(row.unit))
                .thenComparing(row -> differing.contains(row.unit) ? row.unit : "")
                .thenComparing(row -> -row.spots.size()));
        if (rows.isEmpty()) {
            return null;
        }
        int more = Math.max(0, rows.size() - ROWS);
        return new StoryPage.Matrix(
                columns.heads(),
                rows.stream()
                        .limit(ROWS)
                        .map(row -> row(row, differing.contains(row.unit)))
                        .toList(),
                List.of(),
                more == 0 ? "" : "and " + Numbers.count(more, "figure", "figures") + " more");
    }

    private StoryPage.Row row(Row row, boolean isDiffering) {
        var first = row.spots.values().iterator().next();
        return new StoryPage.Row(
                Value.source(row.words).linked(columns.heads().isEmpty() ? first.path() : null),
                isDiffering ? others(row) : "",
                columns.cells(row.spots),
                columns.count(row.spots.size()));
    }

    /** {@code B gives 14}. */
    private String others(Row row) {
        var others = new ArrayList<String>();
        units.getOrDefault(row.unit, Map.of()).values().forEach(other -> {
            var letters = other.spots.keySet().stream()
                    .filter(member -> !row.spots.containsKey(member))
                    .map(Member::letter)
                    .toList();
            if (!other.amount.equals(row.amount) && !letters.isEmpty()) {
                others.add(String.join(", ", letters.subList(0, Math.min(3, letters.size())))
                        + (letters.size() == 1 ? " gives " : " give ")
                        + other.amount);
            }
        });
        return String.join("; ", others.subList(0, Math.min(3, others.size())));
    }

    /** Whether two articles both give numbers of a unit and none alike. */
    private boolean differs(String unit) {
        if (OF_ANYTHING.contains(unit)) {
            return false;
        }
        var amounts = new ArrayList<Set<String>>();
        for (var member : members) {
            var own = new LinkedHashSet<String>();
            units.getOrDefault(unit, Map.of()).values().stream()
                    .filter(row -> row.spots.containsKey(member))
                    .forEach(row -> own.add(row.amount));
            if (!own.isEmpty()) {
                amounts.add(own);
            }
        }
        return amounts.stream().anyMatch(one -> amounts.stream().anyMatch(other -> Collections.disjoint(one, other)));
    }
}
