package org.backfile.corpus;

/** Where a time that is given without a year lies, seen from the day it is told, as the words around it show. */
public enum Bearing {
    /** {@code rose in December}: the day of telling may lie in that month. */
    BEFORE,
    /** {@code last December}: over when it is told. */
    LAST,
    /** {@code will open in December}, {@code next December}. */
    AFTER,
    /** {@code December of last year}. */
    LAST_YEAR,
    /** {@code December of this year}. */
    THIS_YEAR,
    /** {@code December of next year}. */
    NEXT_YEAR,
    /** Words that go with both: {@code would open}, {@code to open}. */
    EITHER,
    /** No word shows. */
    UNTOLD
}
