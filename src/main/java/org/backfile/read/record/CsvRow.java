package org.backfile.read.record;

import java.util.ArrayList;
import java.util.List;

/** One row of a table of separated values. */
final class CsvRow {

    private static final String SEPARATORS = ",;\t|";

    private CsvRow() {}

    /** What parts the cells: of the usual marks the one that the first line holds most, outside quotes. */
    static char separator(byte[] head) {
        var counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (byte b : head) {
            if (b == '\n' && !quoted) {
                break;
            }
            quoted ^= b == '"';
            int mark = SEPARATORS.indexOf(b);
            if (mark >= 0 && !quoted) {
                counts[mark]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return SEPARATORS.charAt(best);
    }

    /** The cells of a row, quotes taken off. A quote in the middle of a cell is a character like any other. */
    static List<String> cells(String row, char separator) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        boolean atStart = true;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '"' && quoted && i + 1 < row.length() && row.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"' && (quoted || atStart)) {
                quoted = !quoted;
                atStart = false;
            } else if (c == separator && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
                atStart = true;
            } else {
                cell.append(c);
                atStart = false;
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
