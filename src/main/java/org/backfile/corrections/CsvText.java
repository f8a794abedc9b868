package org.backfile.corrections;

import java.util.ArrayList;
import java.util.List;
import org.backfile.corpus.Span;

/**
 * A text of comma-separated values (RFC 4180) taken apart: rows of cells that know where they stand. A cell in quotes may hold the mark,
 * line ends and, doubled, quotes. Empty lines are passed over.
 */
final class CsvText {

    private final String text;
    private final char mark;
    private final List<Row> rows = new ArrayList<>();
    private int at;
    private int line = 1;

    private CsvText(String text, char mark) {
        this.text = text;
        this.mark = mark;
    }

    /**
     * A line of cells.
     *
     * @param line where it begins, from 1
     */
    record Row(int line, List<Cell> cells) {

        Row {
            cells = List.copyOf(cells);
        }

        /** The cell of a column; empty where the row is shorter. */
        Cell cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : new Cell("", new Span(0, 0), false);
        }
    }

    /**
     * A cell.
     *
     * @param value without its quotes and the blanks around it
     * @param span of the value in the text
     * @param broken whether a quote opens it that is not closed, or words follow the one that closes it
     */
    record Cell(String value, Span span, boolean broken) {}

    /** The rows of a text whose cells are parted by the mark that its first line uses: comma, semicolon or tab. */
    static List<Row> rows(String text) {
        int end = text.indexOf('\n');
        var first = end < 0 ? text : text.substring(0, end);
        char mark = ',';
        for (char other : new char[] {';', '\t'}) {
            if (first.indexOf(mark) < 0 && first.indexOf(other) >= 0) {
                mark = other;
            }
        }
        var csv = new CsvText(text, mark);
        while (csv.at < text.length()) {
            csv.row();
        }
        return csv.rows;
    }

    private void row() {
        int start = line;
        var cells = new ArrayList<Cell>();
        cells.add(cell());
        while (at < text.length() && text.charAt(at) == mark) {
            at++;
            cells.add(cell());
        }
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
        if (cells.size() > 1 || !cells.get(0).value().isEmpty()) {
            rows.add(new Row(start, cells));
        }
    }

    private Cell cell() {
        skipBlanks();
        return at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
    }

    private Cell plain() {
        int start = at;
        while (at < text.length() && !endsCell(text.charAt(at))) {
            at++;
        }
        int end = at;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Cell(text.substring(start, end), new Span(start, end), false);
    }

    private Cell quoted() {
        int start = ++at;
        var value = new StringBuilder();
        boolean closed = false;
        while (at < text.length() && !closed) {
            char c = text.charAt(at++);
            if (c != '"') {
                value.append(c);
                line += c == '\n' ? 1 : 0;
            } else if (at < text.length() && text.charAt(at) == '"') {
                value.append(c);
                at++;
            } else {
                closed = true;
            }
        }
        var span = new Span(start, closed ? at - 1 : at);
        skipBlanks();
        boolean more = at < text.length() && !endsCell(text.charAt(at));
        if (more) {
            plain();
        }
        return new Cell(value.toString().strip(), span, !closed || more);
    }

    private void skipBlanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private boolean endsCell(char c) {
        return c == mark || c == '\n' || c == '\r';
    }
}
