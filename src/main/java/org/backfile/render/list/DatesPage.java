package org.backfile.render.list;

import java.util.List;

/**
 * What {@code dates.peb} sees: the calendar of all years, or of one.
 *
 * @param months the same figures as a table, a row for each year
 * @param undated how many have no date: {@code 12 articles}; empty where none
 */
public record DatesPage(String heading, String deck, Calendar calendar, List<TableRow> months, String undated) {

    /** A year of the table: twelve counts and their sum, ready to print. */
    public record TableRow(String year, List<String> counts, String sum) {

        public TableRow {
            counts = List.copyOf(counts);
        }
    }

    public DatesPage {
        months = List.copyOf(months);
    }
}
