package org.backfile.render.view;

import java.util.List;

/**
 * One date on a time axis, in percent of its width. Each list holds no mark or one; a template prints what is there.
 *
 * @param days a solid block: the day is stated
 * @param spans a line: somewhere in between
 * @param dots a dotted line: the span goes on beyond the axis or its end is open
 * @param opens a bracket where the first possible day begins
 * @param closes a bracket where the last possible day ends
 */
public record Strip(List<Extent> days, List<Extent> spans, List<Extent> dots, List<String> opens, List<String> closes) {

    /** From, to and how wide: {@code 10.42%}. */
    public record Extent(String from, String to, String width) {}

    public Strip {
        days = List.copyOf(days);
        spans = List.copyOf(spans);
        dots = List.copyOf(dots);
        opens = List.copyOf(opens);
        closes = List.copyOf(closes);
    }
}
