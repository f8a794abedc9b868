package org.backfile.extract.date;

import java.time.LocalDate;

/**
 * An event of history whose anniversaries are kept.
 *
 * @param first the day it happened or began
 * @param last the day it ended; {@code first} for an event of one day; the last day of the year where only a year is known
 */
record Event(Kind kind, LocalDate first, LocalDate last, String name) {

    enum Kind {
        /** Remembered on its day: a battle, an attack, a landing. */
        DAY,
        /** Remembered some time in the year: the founding of an organisation, a treaty, a long event. */
        YEAR
    }
}
