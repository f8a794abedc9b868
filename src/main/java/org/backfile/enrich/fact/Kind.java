package org.backfile.enrich.fact;

import java.util.List;
import java.util.Locale;

/** What the words of a list in the table are. */
enum Kind {
    /** In the order of the year. */
    MONTH,
    /** Months cut short, in the order of the year. */
    SHORT,
    /** From Monday on. */
    WEEKDAY,
    /** Shows that a month follows. */
    BEFORE,
    /** Before a weekday: {@code Black Friday}. */
    FEAST,
    /** Before a weekday: it is still to come, or comes again. */
    NEXT,
    /** From one on. */
    NUMBER,
    /** Thousand, and on by thousands. */
    SCALE,
    PERCENT,
    KILLED,
    INJURED,
    MISSING,
    ARRESTED,
    UNIT_USD,
    UNIT_EUR,
    UNIT_GBP,
    /** Follows a number that is no figure. */
    PASSED;

    /** What befalls those who are counted. */
    static final List<Kind> FATES = List.of(KILLED, INJURED, MISSING, ARRESTED);

    static final List<Kind> CURRENCIES = List.of(UNIT_USD, UNIT_EUR, UNIT_GBP);

    /** The name in the table. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
