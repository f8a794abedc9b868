package org.backfile.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.backfile.corpus.Header;

/**
 * The numbers of articles in the index. Articles keep their list order, so a number range is a date range; those whose last possible day
 * is open come first, in a segment of their own. The others are parted by decade, and where a decade holds more than
 * {@link #MOST_ARTICLES} by year, month and day. Each segment begins at a multiple of {@link #ROOM}, so an article more in one segment
 * mostly leaves the numbers of all others as they are.
 */
final class Segments {

    static final int ROOM = 256;
    static final int MOST_ARTICLES = 4096;

    private static final String UNDATED = "undated";
    private static final List<Function<LocalDate, String>> CALENDAR = List.of(
            day -> day.getYear() / 10 * 10 + "s",
            day -> String.valueOf(day.getYear()),
            day -> day.toString().substring(0, 7),
            LocalDate::toString);

    private final List<Segment> segments = new ArrayList<>();
    private int end;

    /**
     * @param headers in list order
     */
    Segments(List<Header> headers) {
        int dated = 0;
        while (dated < headers.size() && Segment.latest(headers.get(dated)) != null) {
            dated++;
        }
        if (dated < headers.size()) {
            add(UNDATED, headers.subList(dated, headers.size()));
        }
        part(headers.subList(0, dated), 0);
    }

    /** In the order of their numbers. */
    List<Segment> all() {
        return List.copyOf(segments);
    }

    /** All articles in the order of their numbers. */
    List<Header> headers() {
        return segments.stream().flatMap(segment -> segment.headers().stream()).toList();
    }

    /** The numbers of all articles, ascending. */
    int[] numbers() {
        return segments.stream()
                .flatMapToInt(segment -> IntStream.range(segment.base(), segment.base() + segment.count()))
                .toArray();
    }

    private void part(List<Header> dated, int level) {
        for (int start = 0, stop; start < dated.size(); start = stop) {
            var label = label(dated.get(start), level);
            stop = start + 1;
            while (stop < dated.size() && label(dated.get(stop), level).equals(label)) {
                stop++;
            }
            if (stop - start <= MOST_ARTICLES || level == CALENDAR.size() - 1) {
                add(label, dated.subList(start, stop));
            } else {
                part(dated.subList(start, stop), level + 1);
            }
        }
    }

    private void add(String label, List<Header> headers) {
        int base = (end + ROOM - 1) / ROOM * ROOM;
        segments.add(new Segment(label, base, headers));
        end = base + headers.size();
    }

    private static String label(Header header, int level) {
        return CALENDAR.get(level).apply(Objects.requireNonNull(Segment.latest(header)));
    }
}
