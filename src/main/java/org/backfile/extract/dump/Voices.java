package org.backfile.extract.dump;

import org.backfile.extract.cue.Tables;

/** How loudly each mark speaks, in log-odds: for the line being article or insert, and for the article to turn there. The table {@code marks.tsv}. */
@SuppressWarnings("EnumOrdinal") // Weights and sums lie in arrays, in memory only.
final class Voices {

    /** What a mark may speak for, in the order of the table's columns. */
    enum Column {
        /** The line is article. */
        ARTICLE,
        /** The line is an insert. */
        INSERT,
        /** It is the article's first line. */
        OPENS,
        /** It is the first line of an insert. */
        LEAVES,
        /** It is the first line of article after an insert. */
        RESUMES,
        /** It is the first line after the article. */
        CLOSES
    }

    static final int COLUMNS = Column.values().length;

    private static final Voices TABLE = new Voices();

    private final double[][] weights = new double[Mark.values().length][COLUMNS];
    private final double[] always = new double[COLUMNS];

    private Voices() {
        for (var line : Tables.lines(Voices.class, "marks.tsv")) {
            var fields = line.split("\t", -1);
            var row = fields[0].equals("ALWAYS")
                    ? always
                    : weights[Mark.valueOf(fields[0]).ordinal()];
            for (int column = 0; column < COLUMNS; column++) {
                row[column] = Double.parseDouble(fields[column + 1]);
            }
        }
    }

    /** The sums for a line, one a column. */
    static double[] of(Marks marks, int line) {
        var sums = TABLE.always.clone();
        for (int i = 0; i < marks.count(line); i++) {
            var row = TABLE.weights[marks.ordinal(line, i)];
            for (int column = 0; column < COLUMNS; column++) {
                sums[column] += row[column];
            }
        }
        return sums;
    }
}
