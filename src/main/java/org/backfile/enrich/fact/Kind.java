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
    /** Beside a time: it is over. */
    LAST,
    /** Beside a time: it lies ahead. */
    COMING,
    /** Before {@link #YEAR}: that of the telling. */
    THIS,
    /** Between a time and such a year: {@code of}. */
    OF_YEAR,
    YEAR,
    /** A verb of what has been. */
    PAST,
    /** A verb of what lies ahead. */
    WILL,
    /** A verb of both. */
    UNSURE,
    /** Before a participle that takes its time from another verb. */
    BE,
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
    /** Between a scale and what it counts: {@code 3 millions de}. */
    OF,
    /** A plural without the ending of one, or a word that is counted as one. */
    PLURAL,
    /** An adjective that stands between a number and what it counts. */
    BEFORE_NOUN,
    /** Between two adjectives. */
    JOINS,
    /** Before a number that only tells one from the others: {@code No. 14}. */
    ORDER,
    /** No noun that is counted, and none follows: function words, and spans of time. */
    PASSED;

    /** What befalls those who are counted. */
    static final List<Kind> FATES = List.of(KILLED, INJURED, MISSING, ARRESTED);

    static final List<Kind> CURRENCIES = List.of(UNIT_USD, UNIT_EUR, UNIT_GBP);

    /** The name in the table. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
