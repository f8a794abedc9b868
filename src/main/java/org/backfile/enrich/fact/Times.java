package org.backfile.enrich.fact;

import java.util.ArrayList;
import java.util.List;
import org.backfile.corpus.Bearing;
import org.backfile.corpus.TimeWords;

/** Reads days, months and weekdays in running text. */
final class Times {

    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2099;

    private static final int DAYS = 31;

    /** A list of dates is no telling. */
    private static final int MOST = 24;

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Bearings bearings;
    private final List<TimeWords> times = new ArrayList<>();

    private Times(Tokens tokens) {
        this.tokens = tokens;
        this.lexicon = tokens.lexicon();
        this.bearings = new Bearings(tokens);
    }

    static List<TimeWords> in(Tokens tokens) {
        var times = new Times(tokens);
        for (int i = 0; i < tokens.size() && times.times.size() < MOST; i++) {
            if (tokens.get(i).isMonth() && times.isName(i)) {
                times.month(i);
            }
            if (tokens.get(i).is(Kind.WEEKDAY) && times.isName(i)) {
                times.weekday(i);
            }
        }
        return times.times;
    }

    /** Whether a word is written as the language writes months and weekdays. */
    private boolean isName(int i) {
        return tokens.isCapital(i) || lexicon.is("fr") || lexicon.is("es");
    }

    private void month(int i) {
        int full = tokens.get(i).number(Kind.MONTH);
        int month = full > 0 ? full : tokens.get(i).number(Kind.SHORT);
        int after = i + 1 + (isOrdinal(i + 2) ? 1 : 0);
        if (day(i + 1) > 0 && year(i + 1) == 0 && !isNumberOf(i + 1)) {
            int year = isNear(after, after + 1) ? year(after + 1) : 0;
            add(i, year > 0 ? after + 1 : after, year, month, day(i + 1), 0);
        } else if (dayBefore(i) >= 0) {
            int year = year(i + 1);
            int from = dayBefore(i);
            add(from, year > 0 ? i + 1 : i, year, month, day(from), 0);
        } else if (year(i + 1) > 0) {
            add(i, i + 1, year(i + 1), month, 0, 0);
        } else if (full > 0 && i > 0 && leadsToMonth(tokens.get(i - 1)) && isNear(i - 1, i)) {
            add(i, i, 0, month, 0, 0);
        }
    }

    /** {@code in December}, {@code next December}, {@code im vergangenen Dezember}. */
    private static boolean leadsToMonth(Token before) {
        return before.is(Kind.BEFORE) || before.is(Kind.LAST) || before.is(Kind.COMING);
    }

    /** Where the day stands before its month: {@code 9 July}, {@code 9th of July}, {@code 9. Juli}, {@code 9 de julio}; -1 where none does. */
    private int dayBefore(int month) {
        for (int i = month - 1; i >= Math.max(0, month - 3); i--) {
            if (day(i) > 0) {
                return isNear(i, month) ? i : -1;
            }
            if (!isOrdinal(i)
                    && !tokens.get(i).word().equals("of")
                    && !tokens.get(i).word().equals("de")) {
                return -1;
            }
        }
        return -1;
    }

    private void weekday(int i) {
        boolean passed =
                i > 0 && (tokens.get(i - 1).is(Kind.FEAST) || tokens.get(i - 1).is(Kind.NEXT));
        boolean dated = i + 1 < tokens.size()
                && isNear(i, i + 1)
                && (day(i + 1) > 0 || tokens.get(i + 1).is(Kind.MONTH));
        if (!passed && !dated) {
            add(i, i, 0, 0, 0, tokens.get(i).number(Kind.WEEKDAY));
        }
    }

    private void add(int from, int to, int year, int month, int day, int weekday) {
        var words = tokens.span(from, Math.min(to, tokens.size() - 1));
        var sentence = Sentences.around(tokens.text(), words.start(), words.end());
        var bearing = year > 0 ? Bearing.UNTOLD : bearings.of(from, to, sentence);
        times.add(new TimeWords(words, sentence, year, month, day, weekday, bearing));
    }

    private boolean isOrdinal(int i) {
        return i > 0
                && i < tokens.size()
                && tokens.get(i - 1).isNumber()
                && tokens.get(i).start() == tokens.get(i - 1).end()
                && List.of("st", "nd", "rd", "th", "er").contains(tokens.get(i).word());
    }

    /** Whether a number counts something: {@code May 20 percent}, {@code March 3,000}. */
    private boolean isNumberOf(int i) {
        return i + 1 < tokens.size()
                && isNear(i, i + 1)
                && (tokens.get(i + 1).is(Kind.SCALE)
                        || tokens.get(i + 1).is(Kind.PERCENT)
                        || tokens.get(i + 1).word().equals("%"));
    }

    /** Whether nothing but blanks, a comma and a full stop lies between two words. */
    private boolean isNear(int i, int j) {
        if (j >= tokens.size()) {
            return false;
        }
        for (int k = i; k < j; k++) {
            if (!tokens.isOnly(", .\u00a0", k, k + 1)) {
                return false;
            }
        }
        return true;
    }

    private int day(int i) {
        int number = i >= 0 && i < tokens.size() && tokens.get(i).word().length() < 3
                ? tokens.get(i).small()
                : 0;
        return number <= DAYS ? number : 0;
    }

    private int year(int i) {
        if (i < 1 || i >= tokens.size() || !isNear(i - 1, i)) {
            return 0;
        }
        int number = tokens.get(i).small();
        return number >= FIRST_YEAR && number <= LAST_YEAR ? number : 0;
    }
}
