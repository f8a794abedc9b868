package org.backfile.render.list;

import java.util.List;
import java.util.Objects;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.Header;
import org.backfile.corpus.Relations;
import org.backfile.render.view.Axis;
import org.backfile.render.view.Entry;
import org.backfile.render.view.Strip;
import org.jspecify.annotations.Nullable;

/**
 * The coverage on one time axis, an article a line.
 *
 * @param ticks of the axis; empty where nothing is dated
 */
public record Timeline(List<Axis.Tick> ticks, List<Line> lines) {

    /**
     * An article and its date on the axis.
     *
     * @param strip absent where the date is not known
     * @param copy why it stands under the article before it and not at its own date; empty for all others
     */
    public record Line(Entry entry, @Nullable Strip strip, String copy) {}

    public Timeline {
        ticks = List.copyOf(ticks);
        lines = List.copyOf(lines);
    }

    /** With copies under the text that they were likely made from. */
    static Timeline of(List<Header> headers, Relations relations) {
        var axis = Axis.over(dates(headers));
        return new Timeline(
                axis == null ? List.of() : axis.ticks(),
                UnderSource.of(headers, relations).stream()
                        .map(line -> new Line(Entry.of(line.header()), strip(axis, line.header()), line.note()))
                        .toList());
    }

    /** When the articles appeared, as far as it is known. */
    public static List<DateInterval> dates(List<Header> headers) {
        return headers.stream()
                .map(Header::published)
                .filter(Objects::nonNull)
                .map(date -> Objects.requireNonNull(date).value())
                .toList();
    }

    /** A stretch of coverage on an axis that may serve others too. */
    public static Timeline of(List<Header> headers, @Nullable Axis axis) {
        return new Timeline(
                axis == null ? List.of() : axis.ticks(),
                headers.stream()
                        .map(header -> new Line(Entry.of(header), strip(axis, header), ""))
                        .toList());
    }

    private static @Nullable Strip strip(@Nullable Axis axis, Header header) {
        var date = header.published();
        return axis == null || date == null ? null : axis.strip(date.value(), date.certainty() == Certainty.EXPLICIT);
    }
}
