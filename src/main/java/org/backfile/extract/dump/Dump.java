package org.backfile.extract.dump;

import java.util.BitSet;
import java.util.List;

/** Tells the article from everything else in a dump of plain text. */
public final class Dump {

    private Dump() {}

    /** What is known of a line beside what it shows: changes how loudly it speaks for being article, in log-odds. */
    @FunctionalInterface
    public interface Leaning {
        double of(int line, double voice);
    }

    /** The lines that are article; at least one if there are any. */
    public static BitSet article(List<Line> lines, Leaning leaning) {
        return Walk.through(marks(lines), lines.size(), leaning);
    }

    /** The marks that the lines show. */
    static Marks marks(List<Line> lines) {
        var marks = new Marks(lines.size());
        boolean known = knowsLanguage(lines);
        var form = new Form(marks, known);
        for (int i = 0; i < lines.size(); i++) {
            form.mark(i, lines.get(i));
        }
        var ground = new Ground(lines, known);
        new Company(ground, marks).mark();
        new Echoes(ground, marks).mark();
        new Openings(ground, marks).mark();
        new HeadlinePlace(ground, marks).mark();
        return marks;
    }

    private static boolean knowsLanguage(List<Line> lines) {
        int known = 0;
        int all = 0;
        for (var line : lines) {
            if (line.length() >= 80) {
                all++;
                known += line.grammarShare() >= 0.2 ? 1 : 0;
            }
        }
        return all == 0 || known * 4 >= all;
    }
}
