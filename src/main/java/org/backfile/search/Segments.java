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
 * is open come first, in a segment of their own. The others are parted by decade; then the largest segment of more than
 * {@link #MOST_ARTICLES} is parted by year, by month, by day, and so on while there are no more than {@link #MOST}, because the manifest
 * names them all. Each segment begins at a multiple of {@link #ROOM}, so an article more in one segment
 * mostly leaves the numbers of all others as they are.
 */
final class Segments {

    static final int ROOM = 256;
    static final int MOST_ARTICLES = 4096;

    static final int MOST = 96;

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
            add(Segment.UNDATED, headers.subList(dated, headers.size()));
        }
        parted(headers.subList(0, dated)).forEach(run -> add(run.label(), run.headers));
    }

    /**
     * Articles of one label of the calendar.
     *
     * @param isWhole whether it cannot be parted further
     */
    private record Run(int level, List<Header> headers, boolean isWhole) {
        private String label() {
            return Segments.label(headers.get(0), level);
        }
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

    private static List<Run> parted(List<Header> dated) {
        var runs = runs(dated, 0);
        for (; ; ) {
            int largest = -1;
            for (int i = 0; i < runs.size(); i++) {
                var run = runs.get(i);
                if (!run.isWhole
                        && (largest < 0
                                || run.headers.size()
                                        > runs.get(largest).headers.size())) {
                    largest = i;
                }
            }
            if (largest < 0 || runs.get(largest).headers.size() <= MOST_ARTICLES) {
                return runs;
            }
            var run = runs.remove(largest);
            var parts = run.level + 1 < CALENDAR.size() ? runs(run.headers, run.level + 1) : List.<Run>of();
            boolean fits = !parts.isEmpty() && runs.size() + parts.size() <= MOST;
            runs.addAll(largest, fits ? parts : List.of(new Run(run.level, run.headers, true)));
        }
    }

    private static List<Run> runs(List<Header> dated, int level) {
        var runs = new ArrayList<Run>();
        for (int start = 0, stop; start < dated.size(); start = stop) {
            var label = label(dated.get(start), level);
            stop = start + 1;
            while (stop < dated.size() && label(dated.get(stop), level).equals(label)) {
                stop++;
            }
            runs.add(new Run(level, dated.subList(start, stop), false));
        }
        return runs;
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
