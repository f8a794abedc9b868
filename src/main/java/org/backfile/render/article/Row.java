package org.backfile.render.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the text: a passage with its notes, or a place where something was left out. Of {@code html}, {@code caption} and {@code cut}
 * exactly one is there.
 *
 * @param anchor id of the row, unique on the page
 * @param place the number in the margin: of the line, or of the passage where lines tell nothing; {@code 1–16} for a cut
 * @param spoken the same for screen readers: {@code Line 18}
 * @param html the passage as clean HTML, safe to print raw
 * @param caption the words under a picture that is not in the file
 * @param cut what was left out here
 * @param notes beside the passage
 */
public record Row(
        String anchor,
        String place,
        String spoken,
        @Nullable String html,
        @Nullable String caption,
        @Nullable Cut cut,
        List<Note> notes) {

    public Row {
        notes = List.copyOf(notes);
    }
}
