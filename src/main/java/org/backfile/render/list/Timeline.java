package org.backfile.render.list;

import java.util.List;
import java.util.Objects;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Header;
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

    /** An article and its date on the axis; without a strip where the date is not known. */
    public record Line(Entry entry, @Nullable Strip strip) {}

    public Timeline {
        ticks = List.copyOf(ticks);
        lines = List.copyOf(lines);
    }

    static Timeline of(List<Header> headers) {
        return parts(List.of(headers)).get(0);
    }

    /** Stretches of coverage, all on one axis. */
    public static List<Timeline> parts(List<List<Header>> parts) {
        var axis = Axis.over(parts.stream()
                .flatMap(List::stream)
                .map(Header::published)
                .filter(Objects::nonNull)
                .map(date -> Objects.requireNonNull(date).value())
                .toList());
        return parts.stream().map(headers -> of(headers, axis)).toList();
    }

    private static Timeline of(List<Header> headers, @Nullable Axis axis) {
        return new Timeline(
                axis == null ? List.of() : axis.ticks(),
                headers.stream()
                        .map(header -> new Line(Entry.of(header), strip(axis, header)))
                        .toList());
    }

    private static @Nullable Strip strip(@Nullable Axis axis, Header header) {
        var date = header.published();
        return axis == null || date == null ? null : axis.strip(date.value(), date.certainty() == Certainty.EXPLICIT);
    }
}
