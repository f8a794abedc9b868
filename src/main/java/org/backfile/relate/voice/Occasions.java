package org.backfile.relate.voice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.backfile.corpus.Header;

/**
 * Whether two articles may tell of one occasion. The fewer words two quotations share, the closer their articles must lie: {@code whatever it
 * takes} is said every week, a sentence of twelve words once.
 */
record Occasions(List<Header> headers) {

    /** Fewer words are said alike on many occasions. */
    static final int WORDS_OF_A_PHRASE = 6;

    private static final int WORDS_OF_A_SENTENCE = 12;
    private static final int DAYS_OF_A_PHRASE = 7;
    private static final int DAYS_OF_A_SENTENCE = 60;

    /** @param words that run alike */
    boolean mayBeOne(int a, int b, int words) {
        if (a == b || words >= WORDS_OF_A_SENTENCE) {
            return true;
        }
        long days = daysApart(a, b);
        if (words < WORDS_OF_A_PHRASE) {
            return isDated(a) && isDated(b) && days <= DAYS_OF_A_PHRASE;
        }
        return days <= DAYS_OF_A_SENTENCE;
    }

    private boolean isDated(int article) {
        var published = headers.get(article).published();
        return published != null
                && published.value().earliest() != null
                && published.value().latest() != null;
    }

    /** Days that lie surely between the two; 0 where their dates may be the same. */
    long daysApart(int a, int b) {
        return Math.max(0, Math.max(between(latest(a), earliest(b)), between(latest(b), earliest(a))));
    }

    private static long between(LocalDate from, LocalDate to) {
        return from.equals(LocalDate.MAX) || to.equals(LocalDate.MIN) ? 0 : ChronoUnit.DAYS.between(from, to);
    }

    private LocalDate latest(int article) {
        var published = headers.get(article).published();
        return published == null || published.value().latest() == null
                ? LocalDate.MAX
                : published.value().latest();
    }

    private LocalDate earliest(int article) {
        var published = headers.get(article).published();
        return published == null || published.value().earliest() == null
                ? LocalDate.MIN
                : published.value().earliest();
    }
}
