package org.backfile.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That an item is a page as a machine saved it from the web.
 *
 * @param url where the page was
 * @param time when it was saved, UTC, as {@code 2019-05-01T12:00:00Z}; the article is not younger. Absent where nothing tells
 * @param by what tells so, a noun phrase: {@code the WARC record}, {@code the header of SingleFile}
 * @param earlier times of earlier captures of the same page among the sources, oldest first; the latest is the article
 */
public record Capture(String url, @Nullable String time, String by, List<String> earlier) {

    public Capture {
        earlier = List.copyOf(earlier);
    }

    public Capture(String url, @Nullable String time, String by) {
        this(url, time, by, List.of());
    }

    /** The same, knowing earlier captures. */
    public Capture withEarlier(List<String> times) {
        return new Capture(url, time, by, times);
    }
}
