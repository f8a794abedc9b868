package org.backfile.extract.dump;

import java.util.List;

/** What a line shows among its neighbours, and how running text lies around it. */
final class Company {

    private static final int COHERENCE_REACH = 25;
    private static final double COHERENT = 0.2;

    private final Ground ground;
    private final List<Line> lines;
    private final int size;
    private final Marks marks;

    Company(Ground ground, Marks marks) {
        this.ground = ground;
        this.lines = ground.lines;
        this.size = ground.size;
        this.marks = marks;
    }

    void mark() {
        for (int i = 0; i < size; i++) {
            neighbours(i);
            density(i);
            kin(i);
        }
        coherence();
        rows();
        longestRun();
    }

    private void neighbours(int i) {
        marks.add(i, Mark.FIRST_LINE, i == 0);
        marks.add(i, Mark.LAST_LINE, i == size - 1);
        marks.add(i, Mark.AFTER_PROSE, Ground.at(ground.prose, i - 1));
        marks.add(i, Mark.AFTER_SENTENCE, i > 0 && ground.isSentence(i - 1));
        marks.add(i, Mark.BEFORE_SENTENCE, i + 1 < size && ground.isSentence(i + 1));
        marks.add(i, Mark.AFTER_TITLE, Ground.at(ground.title, i - 1));
        marks.add(i, Mark.AFTER_SHORT, Ground.at(ground.brief, i - 1));
        marks.add(i, Mark.AFTER_OPENER, Ground.at(ground.opener, i - 1));
        marks.add(i, Mark.AFTER_DATE, Ground.at(ground.date, i - 1));
        marks.add(i, Mark.AFTER_BYLINE, Ground.at(ground.byline, i - 1));
        marks.add(i, Mark.AFTER_COLON, i > 0 && lines.get(i - 1).text().endsWith(":"));
        marks.add(i, Mark.BEFORE_PROSE, Ground.at(ground.prose, i + 1));
        marks.add(i, Mark.BEFORE_TITLE, Ground.at(ground.title, i + 1));
        marks.add(i, Mark.BEFORE_SHORT, Ground.at(ground.brief, i + 1));
        marks.add(i, Mark.BEFORE_OPENER, Ground.at(ground.opener, i + 1));
        marks.add(i, Mark.BEFORE_DATE, Ground.at(ground.date, i + 1));
        marks.add(i, Mark.BEFORE_BYLINE, Ground.at(ground.byline, i + 1));
        marks.add(
                i,
                Mark.BEFORE_CREDIT,
                i + 1 < size
                        && (lines.get(i + 1).look().creditAlone()
                                || (i + 2 < size
                                        && lines.get(i + 1)
                                                .text()
                                                .equals(lines.get(i).text())
                                        && lines.get(i + 2).look().creditAlone())));
        marks.add(
                i,
                Mark.BEFORE_POST_SIGNED,
                i + 1 < size && lines.get(i + 1).look().postSigned());
        marks.add(i, Mark.AFTER_CLOCK, i > 0 && lines.get(i - 1).look().clockAlone());
        marks.add(i, Mark.AFTER_RULE, i > 0 && lines.get(i - 1).look().rule());
        marks.add(
                i,
                Mark.GLUED_ROW,
                lines.get(i).isGlued()
                        && ((i > 0 && lines.get(i - 1).isGlued())
                                || (i + 1 < size && lines.get(i + 1).isGlued())));
        marks.add(i, Mark.BETWEEN_PROSE, ground.before(i, 2) > 0 && ground.after(i, 2) > 0);
        marks.add(
                i,
                Mark.BETWEEN_TITLES,
                ground.prose[i] && Ground.at(ground.title, i - 1) && Ground.at(ground.title, i + 1));
        marks.add(i, Mark.OPENER_NEAR, Ground.at(ground.opener, i - 2) || Ground.at(ground.opener, i - 3));
    }

    private void density(int i) {
        marks.add(i, Mark.PROSE_BEFORE_NEAR, ground.before(i, 3) > 0);
        marks.add(i, Mark.PROSE_AFTER_NEAR, ground.after(i, 3) > 0);
        marks.add(i, Mark.PROSE_BEFORE_DENSE, ground.before(i, 8) >= 4);
        marks.add(i, Mark.PROSE_AFTER_DENSE, ground.after(i, 8) >= 4);
        marks.add(i, Mark.PROSE_NOWHERE_NEAR, ground.before(i, 8) + ground.after(i, 8) == 0);
        int gone = ground.proseCount[i];
        int left = ground.proseCount[size] - ground.proseCount[i + 1];
        marks.add(i, Mark.PROSE_NONE_YET, gone == 0);
        marks.add(i, Mark.PROSE_FEW_YET, gone == 1 || gone == 2);
        marks.add(i, Mark.PROSE_NONE_LEFT, left == 0);
        marks.add(i, Mark.PROSE_FEW_LEFT, left == 1 || left == 2);
    }

    private void kin(int i) {
        if (lines.get(i).length() >= 40) {
            double kinship = ground.subjects.kinship(i);
            marks.add(i, Mark.KIN_CLOSE, kinship >= 0.5);
            marks.add(i, Mark.KIN_FAR, kinship < 0.2);
        }
    }

    /** Whether running text takes up words of the running text just before it; and whether the next to come does. */
    private void coherence() {
        var next = new int[size + 1];
        next[size] = -1;
        var coheres = new boolean[size];
        int last = -1;
        for (int i = size - 1; i >= 0; i--) {
            next[i] = ground.prose[i] ? i : next[i + 1];
        }
        for (int i = 0; i < size; i++) {
            if (ground.prose[i] && last >= 0) {
                coheres[i] = ground.subjects.coherence(i, COHERENCE_REACH) >= COHERENT;
                marks.add(i, coheres[i] ? Mark.COHERES : Mark.COHERES_NOT);
            }
            last = ground.prose[i] ? i : last;
        }
        for (int i = 0; i < size; i++) {
            int ahead = i + 1 <= size ? next[i + 1] : -1;
            if (ahead < 0 || ahead > i + 10) {
                marks.add(i, Mark.NOTHING_AHEAD);
            } else if (!ground.prose[i]) {
                marks.add(i, coheres[ahead] ? Mark.COHERENT_AHEAD : Mark.INCOHERENT_AHEAD);
            }
        }
    }

    /** Rows of at least three titles, of at least four short lines. */
    private void rows() {
        for (int from = 0, to; from < size; from = to) {
            to = from + 1;
            while (to < size && ground.title[from] && ground.title[to]) {
                to++;
            }
            for (int i = from; ground.title[from] && to - from >= 3 && i < to; i++) {
                marks.add(i, Mark.IN_TITLES);
                marks.add(
                        i,
                        Mark.IN_HEADLINES,
                        lines.get(i).length() >= 35 && headlinesIn(from, to) * 4 >= (to - from) * 3);
            }
        }
        for (int from = 0, to; from < size; from = to) {
            to = from + 1;
            while (to < size && ground.brief[from] && ground.brief[to]) {
                to++;
            }
            for (int i = from; ground.brief[from] && to - from >= 4 && i < to; i++) {
                marks.add(i, Mark.IN_SHORT);
            }
        }
    }

    private int headlinesIn(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += lines.get(i).length() >= 35 ? 1 : 0;
        }
        return count;
    }

    /** The stretch of running text, at most three other lines at a time between its paragraphs, that holds most. */
    private void longestRun() {
        int bestFrom = 0;
        int bestTo = 0;
        int most = 0;
        int from = -1;
        int last = -1;
        int sum = 0;
        for (int i = 0; i <= size; i++) {
            if (i < size && !ground.prose[i]) {
                continue;
            }
            if (from >= 0 && (i == size || i - last > 4)) {
                if (sum > most) {
                    most = sum;
                    bestFrom = from;
                    bestTo = last + 1;
                }
                from = -1;
            }
            if (i < size) {
                sum = from < 0 ? 0 : sum;
                from = from < 0 ? i : from;
                sum += lines.get(i).length();
                last = i;
            }
        }
        for (int i = 0; i < size && most > 0; i++) {
            marks.add(
                    i,
                    i < bestFrom
                            ? Mark.AHEAD_OF_LONGEST_RUN
                            : i < bestTo ? Mark.IN_LONGEST_RUN : Mark.BEHIND_LONGEST_RUN);
            marks.add(i, Mark.OPENS_LONGEST_RUN, i == bestFrom);
            marks.add(i, Mark.BEHIND_END_OF_RUN, i == bestTo);
        }
    }
}
