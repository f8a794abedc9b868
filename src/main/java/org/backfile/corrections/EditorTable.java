package org.backfile.corrections;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A table that the editor of an archive keeps beside the settings. Its first line names its columns, in any order; what cannot be used is
 * collected with its line.
 */
final class EditorTable {

    private final String file;
    private final List<String> columns;
    private final int required;
    private final String optional;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> mistakes = new ArrayList<>();

    /**
     * A table that is not read yet.
     *
     * @param columns every column it may have
     * @param required how many of them, counted from the first, it must have
     * @param optional which it need not have, in words for messages: {@code note may be left out}
     */
    EditorTable(String file, List<String> columns, int required, String optional) {
        this.file = file;
        this.columns = List.copyOf(columns);
        this.required = required;
        this.optional = optional;
    }

    /**
     * Hands on every row below the head whose cells can be told apart.
     *
     * @throws CorrectionTrouble with every mistake, those that whoever takes the rows finds among them
     */
    void read(String text, Consumer<CsvText.Row> take) throws CorrectionTrouble {
        var rows = CsvText.rows(text.startsWith("\uFEFF") ? text.substring(1) : text);
        if (!rows.isEmpty()) {
            head(rows.get(0));
            if (mistakes.isEmpty()) {
                rows.stream().skip(1).filter(this::isWhole).forEach(take);
            }
        }
        if (!mistakes.isEmpty()) {
            throw new CorrectionTrouble(mistakes);
        }
    }

    private void head(CsvText.Row row) {
        var all = String.join(",", columns) + " (" + optional + ")";
        for (int i = 0; i < row.cells().size(); i++) {
            var name = row.cell(i).value().toLowerCase(Locale.ROOT);
            if (!columns.contains(name)) {
                mistake(row, "there is no column \"" + name + "\". The first line names them: " + all + ".");
            } else if (places.putIfAbsent(name, i) != null) {
                mistake(row, "the column \"" + name + "\" is named twice. Remove one.");
            }
        }
        if (mistakes.isEmpty() && !places.keySet().containsAll(columns.subList(0, required))) {
            mistake(row, "a column is missing. The first line names them: " + all + ".");
        }
    }

    private boolean isWhole(CsvText.Row row) {
        if (row.cells().stream().anyMatch(CsvText.Cell::broken)) {
            mistake(row, "a quote is not closed, or words follow it. Double each quote within a cell in quotes.");
            return false;
        }
        if (row.cells().size() > places.size()) {
            mistake(
                    row,
                    "there are " + row.cells().size() + " cells for " + places.size()
                            + " columns. Put a value that holds the mark between cells in quotes.");
            return false;
        }
        return true;
    }

    /** The cell of a row under a column; empty where there is none. */
    CsvText.Cell cell(CsvText.Row row, String column) {
        return row.cell(places.getOrDefault(column, -1));
    }

    void mistake(CsvText.Row row, String what) {
        mistakes.add(file + ":" + row.line() + ": " + what);
    }
}
