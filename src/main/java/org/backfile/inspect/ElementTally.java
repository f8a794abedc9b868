package org.backfile.inspect;

import org.backfile.extract.survey.Survey;

/** What the elements of one selector hold, over the pages of a group. */
final class ElementTally {

    // It may miss or add a dateline or a credit and still be the article's element.
    private static final double WHOLE = 0.98;
    private static final double CLEAN = 0.005;

    private static final double SINGLE = 1.1;

    /** A caption and a plea beside a brief of two lines are much of it and no part of it. */
    private static final int LITTLE = 500;

    /** An element that holds more of an article is no insert. */
    private static final double INSERT = 0.3;

    private int pages;
    private int exact;
    private int inserts;
    private int kept;
    private int largeParts;
    private int elements;
    private long inexactChars;
    private long keptChars;

    void add(Survey.Held held, int body) {
        pages++;
        elements += held.elements();
        boolean isClean = held.dropped() <= CLEAN * body;
        if (isClean && held.kept() >= WHOLE * body) {
            exact++;
        } else {
            inserts += !isClean && held.dropped() < Math.max(INSERT * body, LITTLE) ? 1 : 0;
            inexactChars += Math.max(0, body - held.kept()) + held.dropped();
        }
        kept += held.kept() > 0 ? 1 : 0;
        keptChars += held.kept();
        largeParts += held.kept() > INSERT * body ? 1 : 0;
    }

    int pages() {
        return pages;
    }

    /** Whether it is one element of a page, and not one for each paragraph: a table or a quotation between those would be lost. */
    boolean isContainer() {
        return elements <= SINGLE * pages;
    }

    /** Pages whose body it holds, and nothing else. */
    int exact() {
        return exact;
    }

    /** Pages where it holds a little besides, as a caption that is rightly left out: as a rule for the body it would do harm there. */
    int inserts() {
        return inserts;
    }

    /** What would change on the others. */
    long inexactChars() {
        return inexactChars;
    }

    /** Pages that keep what it holds. */
    int kept() {
        return kept;
    }

    long keptChars() {
        return keptChars;
    }

    /** Whether it holds small things that are left out as a rule, and have been kept somewhere. */
    boolean isInsert() {
        return largeParts == 0 && kept > 0 && pages - kept >= 4 * kept;
    }
}
