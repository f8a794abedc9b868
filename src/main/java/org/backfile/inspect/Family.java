package org.backfile.inspect;

import java.util.Comparator;

/**
 * A piece of text that recurs in the files of a group.
 *
 * @param text one of its wordings, shortened
 * @param where it stands and how widely: {@code after the article, in most of 50+ files made alike}
 * @param articles that hold it
 * @param kept how many of them keep it in their text
 * @param chars of all its copies
 */
public record Family(String group, String text, String where, int articles, int kept, long chars) {

    static final Comparator<Family> LARGEST_FIRST = Comparator.comparingLong(Family::chars)
            .reversed()
            .thenComparing(Family::group)
            .thenComparing(Family::text);
}
