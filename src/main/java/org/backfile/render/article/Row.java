package org.backfile.render.article;

import java.util.List;
import org.backfile.render.copy.Elsewhere;
import org.jspecify.annotations.Nullable;

/**
 * A row of the text: a passage with its notes, a picture with its caption, or a place where something was left out. A row with {@code html}
 * has nothing else of {@code picture}, {@code caption} and {@code cut}, nor has one with {@code cut}.
 *
 * @param anchor id of the row, unique on the page
 * @param place the number in the margin: of the line, or of the passage where lines tell nothing; {@code 1–16} for a cut
 * @param spoken the same for screen readers: {@code Line 18}
 * @param html the passage as clean HTML, safe to print raw
 * @param picture of the article; absent where a caption lost its picture
 * @param caption the words under a picture
 * @param cut what was left out here
 * @param elsewhere where else the passage stands
 * @param notes beside the passage
 */
public record Row(
        String anchor,
        String place,
        String spoken,
        @Nullable String html,
        @Nullable Figure picture,
        @Nullable String caption,
        @Nullable Cut cut,
        Elsewhere elsewhere,
        List<Note> notes) {

    public Row {
        notes = List.copyOf(notes);
    }
}
