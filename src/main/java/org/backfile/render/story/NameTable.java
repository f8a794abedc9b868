package org.backfile.render.story;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backfile.corpus.Name;
import org.backfile.corpus.Names;
import org.backfile.corpus.Relations;
import org.backfile.render.telling.Telling;
import org.backfile.render.telling.Telling.At;
import org.backfile.render.telling.Telling.Named;
import org.backfile.render.view.Entry;
import org.backfile.render.view.Numbers;
import org.backfile.render.view.Value;
import org.jspecify.annotations.Nullable;

/** Who names whom and quotes what: what articles of a story have in common, and what only one has. */
final class NameTable {

    private static final int ROWS = 30;

    private static final int ALONE = 12;

    private final Names names;
    private final Telling telling;
    private final Columns columns;
    private final Guide guide;
    private final QuoteRows quotes;

    NameTable(Relations relations, Telling telling, Columns columns, Guide guide) {
        this.names = relations.names();
        this.telling = telling;
        this.columns = columns;
        this.guide = guide;
        this.quotes = new QuoteRows(relations.voices(), telling, columns, guide);
    }

    StoryPage.@Nullable Matrix matrix() {
        var common = telling.names().stream()
                .filter(named -> named.places().size() > 1)
                .toList();
        var quoted = quotes.common();
        if (common.isEmpty() && quoted.isEmpty()) {
            return null;
        }
        int more = Math.max(0, common.size() - ROWS);
        return new StoryPage.Matrix(
                columns.heads(),
                common.stream().limit(ROWS).map(this::row).toList(),
                quoted,
                columns.areCounted() ? List.of() : alone(),
                more == 0 ? "" : "and " + Numbers.count(more, "name", "names") + " more",
                quotes.more());
    }

    private StoryPage.Row row(Named named) {
        return new StoryPage.Row(
                value(named),
                null,
                null,
                "",
                columns.cells(named.places().stream().collect(Collectors.toMap(At::article, At::place))),
                columns.count(named.places().size()));
    }

    private List<StoryPage.Alone> alone() {
        return IntStream.range(0, telling.articles().size())
                .mapToObj(this::alone)
                .filter(alone -> !alone.names().isEmpty() || !alone.said().isEmpty())
                .toList();
    }

    private StoryPage.Alone alone(int article) {
        var only = telling.names().stream()
                .filter(named ->
                        named.places().size() == 1 && named.places().get(0).article() == article)
                .sorted(Comparator.comparing(named -> -name(named).places()))
                .toList();
        return new StoryPage.Alone(
                guide.letter(article),
                Entry.of(telling.articles().get(article)),
                only.stream().limit(ALONE).map(this::value).toList(),
                only.size() <= ALONE ? "" : "and " + Numbers.grouped(only.size() - ALONE) + " more",
                quotes.alone(article),
                quotes.moreAlone(article));
    }

    private Value value(Named named) {
        return Value.source(name(named).name()).linked(name(named).path());
    }

    private Name name(Named named) {
        return names.all().get(named.number());
    }
}
