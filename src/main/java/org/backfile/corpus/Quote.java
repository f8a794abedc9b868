package org.backfile.corpus;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words between quotation marks that somebody said or wrote.
 *
 * @param places its spans in order, each from its opening to its closing mark, both included; several where a paragraph, a caption or a
 *     verb of speech interrupts; a span that goes on in the next paragraph mostly has no closing mark
 * @param text the words without the outer marks, spans joined by a blank
 * @param speaker absent where the article does not tell
 */
public record Quote(
        List<Place> places, String text, @Nullable Attribution speaker) {

    public Quote {
        places = List.copyOf(places);
    }

    /** The words of the spans, each without its outer marks. */
    public static String text(List<Place> places, Words words) {
        return places.stream().map(words::at).map(Quote::withoutMarks).collect(Collectors.joining(" "));
    }

    /** Without one mark at each end; marks that are doubled, as {@code ''} in old wire copy, count as one. */
    private static String withoutMarks(String span) {
        int start = 0;
        int end = span.length();
        if (start < end && isMark(span.charAt(start))) {
            start += start + 1 < end && span.charAt(start + 1) == span.charAt(start) ? 2 : 1;
        }
        if (start < end && isMark(span.charAt(end - 1))) {
            end -= end - 2 >= start && span.charAt(end - 2) == span.charAt(end - 1) ? 2 : 1;
        }
        return span.substring(start, end).strip();
    }

    /** Every character that news texts open or close a quotation with. */
    public static boolean isMark(char c) {
        return "\"'`\u00ab\u00bb\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u2039\u203a\u300c\u300d\u300e\u300f\uff02"
                        .indexOf(c)
                >= 0;
    }
}
