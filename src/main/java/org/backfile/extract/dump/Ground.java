package org.backfile.extract.dump;

import java.util.List;

/** What kind each line of a dump is, seen once for all that asks about its neighbours. */
final class Ground {

    final List<Line> lines;
    final int size;
    final boolean[] prose;
    final boolean[] title;
    final boolean[] brief;
    final boolean[] opener;
    final boolean[] date;
    final boolean[] byline;
    /** How many lines of running text stand before a line. */
    final int[] proseCount;

    final Subjects subjects;

    Ground(List<Line> lines, boolean knownLanguage) {
        this.lines = lines;
        this.size = lines.size();
        this.prose = new boolean[size];
        this.title = new boolean[size];
        this.brief = new boolean[size];
        this.opener = new boolean[size];
        this.date = new boolean[size];
        this.byline = new boolean[size];
        this.proseCount = new int[size + 1];
        for (int i = 0; i < size; i++) {
            var line = lines.get(i);
            prose[i] = line.isProse(knownLanguage);
            title[i] = line.isTitle();
            brief[i] = line.isShort();
            opener[i] = line.isOpener();
            date[i] = line.look().date();
            byline[i] = line.look().byline() || line.look().name();
            proseCount[i + 1] = proseCount[i] + (prose[i] ? 1 : 0);
        }
        this.subjects = new Subjects(lines, prose);
    }

    /** Whether the line is such; no line outside the dump is. */
    static boolean at(boolean[] which, int i) {
        return i >= 0 && i < which.length && which[i];
    }

    /** Lines of running text within {@code reach} before a line. */
    int before(int i, int reach) {
        return proseCount[i] - proseCount[Math.max(0, i - reach)];
    }

    int after(int i, int reach) {
        return proseCount[Math.min(size, i + 1 + reach)] - proseCount[i + 1];
    }

    /** A sentence, however short to be running text. */
    boolean isSentence(int i) {
        return lines.get(i).length() >= 40 && lines.get(i).endsSentence();
    }
}
