package org.backfile.render.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.backfile.render.telling.Figure;
import org.backfile.render.telling.Telling;
import org.backfile.render.view.Numbers;
import org.backfile.render.view.Value;
import org.jspecify.annotations.Nullable;

/** Which article of a story gives which figure; figures that differ stand together. */
final class FigureTable {

    private static final int ROWS = 24;

    private static final int OTHERS = 3;

    private final List<Figure> figures;
    private final Columns columns;
    private final Guide guide;

    FigureTable(Telling telling, Columns columns, Guide guide) {
        this.figures = telling.figures();
        this.columns = columns;
        this.guide = guide;
    }

    StoryPage.@Nullable Matrix matrix() {
        if (figures.isEmpty()) {
            return null;
        }
        int more = Math.max(0, figures.size() - ROWS);
        return new StoryPage.Matrix(
                columns.heads(),
                figures.stream()
                        .sorted(Comparator.comparing((Figure figure) -> !figure.isDiffering())
                                .thenComparing(figure -> figure.isDiffering() ? figure.unit() : "")
                                .thenComparing(figure -> -figure.places().size()))
                        .limit(ROWS)
                        .map(this::row)
                        .toList(),
                List.of(),
                List.of(),
                more == 0 ? "" : "and " + Numbers.count(more, "figure", "figures") + " more",
                "");
    }

    private StoryPage.Row row(Figure figure) {
        var first = figure.places().get(0);
        return new StoryPage.Row(
                Value.source(first.words())
                        .linked(
                                columns.areCounted()
                                        ? guide.spot(first.article(), first.place())
                                                .path()
                                        : null),
                null,
                null,
                figure.isDiffering() ? others(figure) : "",
                columns.cells(
                        figure.places().stream().collect(Collectors.toMap(Figure.Given::article, Figure.Given::place))),
                columns.count(figure.places().size()));
    }

    /** {@code B gives 14}. */
    private String others(Figure figure) {
        var own = figure.places().stream().map(Figure.Given::article).toList();
        var others = new ArrayList<String>();
        for (var other : figures) {
            if (other.unit().equals(figure.unit()) && !other.amount().equals(figure.amount())) {
                var letters = other.places().stream()
                        .map(Figure.Given::article)
                        .filter(article -> !own.contains(article))
                        .map(guide::letter)
                        .toList();
                if (!letters.isEmpty()) {
                    others.add(String.join(", ", letters.subList(0, Math.min(OTHERS, letters.size())))
                            + (letters.size() == 1 ? " gives " : " give ")
                            + other.amount());
                }
            }
        }
        return String.join("; ", others.subList(0, Math.min(OTHERS, others.size())));
    }
}
