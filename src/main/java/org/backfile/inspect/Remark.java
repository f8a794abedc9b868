package org.backfile.inspect;

import java.util.List;

/**
 * Something that some articles want a look for.
 *
 * @param count how many of them
 * @param places the first few files
 * @param fix what to do about the first; what is to be typed stands in backticks
 */
public record Remark(Matter matter, int count, List<String> places, String fix) {

    public Remark {
        places = List.copyOf(places);
    }
}
