package org.backfile.search;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.backfile.corpus.Header;
import org.jspecify.annotations.Nullable;

/**
 * A run of articles between fixed dates, numbered together.
 *
 * @param label {@code undated}, {@code 1980s}, {@code 1987}, {@code 1987-03} or {@code 1987-03-02}; part of file names
 * @param base the number of its first article, a multiple of {@link Segments#ROOM}
 * @param headers of its articles in the order of their numbers
 */
record Segment(String label, int base, List<Header> headers) {

    static final String UNDATED = "undated";

    Segment {
        headers = List.copyOf(headers);
    }

    /** Whether it is the one of the articles whose last possible day is open. */
    boolean isUndated() {
        return label.equals(UNDATED);
    }

    int count() {
        return headers.size();
    }

    /** The least first day of its articles; absent if one of them has an open beginning. */
    @Nullable
    LocalDate minEarliest() {
        return headers.stream().anyMatch(header -> earliest(header) == null)
                ? null
                : days(Segment::earliest).min(LocalDate::compareTo).orElse(null);
    }

    /** The greatest first day; absent if all beginnings are open. */
    @Nullable
    LocalDate maxEarliest() {
        return days(Segment::earliest).max(LocalDate::compareTo).orElse(null);
    }

    /** The least last day; absent if all ends are open. */
    @Nullable
    LocalDate minLatest() {
        return days(Segment::latest).min(LocalDate::compareTo).orElse(null);
    }

    /** The greatest last day; absent if one of the articles has an open end. */
    @Nullable
    LocalDate maxLatest() {
        return headers.stream().anyMatch(header -> latest(header) == null)
                ? null
                : days(Segment::latest).max(LocalDate::compareTo).orElse(null);
    }

    /** The first day on which an article may have been published; absent if open or unknown. */
    static @Nullable LocalDate earliest(Header header) {
        return header.published() == null ? null : header.published().value().earliest();
    }

    /** The last such day; absent if open or unknown. */
    static @Nullable LocalDate latest(Header header) {
        return header.published() == null ? null : header.published().value().latest();
    }

    private Stream<LocalDate> days(Function<Header, @Nullable LocalDate> which) {
        return headers.stream().map(which).flatMap(Stream::ofNullable);
    }
}
