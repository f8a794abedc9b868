package org.backfile.extract.date;

import java.util.List;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Contradiction;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.Finding;
import org.backfile.corpus.Item;
import org.jspecify.annotations.Nullable;

/**
 * The days of an item that says when it was saved: nothing in it is younger, and "3 hours ago" means something.
 *
 * @param published absent only where nothing tells, not even when the item was saved
 * @param contradiction where the day of publication lies beyond that moment; such a day is not sure any more
 */
public record SavedDays(
        @Nullable Finding<DateInterval> published,
        @Nullable Finding<DateInterval> updated,
        @Nullable Contradiction contradiction) {

    /**
     * What was found, in the light of the moment that the item was saved; the same where nothing tells that.
     *
     * @param lines that may tell times relative to that moment, in order
     */
    public static SavedDays of(
            Item item,
            List<LabelledText> lines,
            @Nullable Finding<DateInterval> published,
            @Nullable Finding<DateInterval> updated) {
        var saved = CaptureTime.of(item);
        if (saved == null) {
            return new SavedDays(published, updated, null);
        }
        var known = published(saved, lines, published);
        var changed = updated == null ? saved.relative(lines, true) : updated;
        var earliest = known.value().earliest();
        if (earliest == null || !saved.excludes(earliest)) {
            return new SavedDays(saved.within(known), changed, null);
        }
        var contradiction = new Contradiction(
                "published", List.of(known.value().edtf(), saved.bound().value().edtf()));
        return new SavedDays(
                new Finding<>(known.value(), Certainty.INFERRED, known.evidence(), known.method()),
                changed,
                contradiction);
    }

    /** The one found, if it begins with a day; else what the page tells relative to the moment; else what is left. */
    private static Finding<DateInterval> published(
            CaptureTime saved, List<LabelledText> lines, @Nullable Finding<DateInterval> found) {
        var told = found != null && found.value().earliest() != null ? null : saved.relative(lines, false);
        if (told != null) {
            return told;
        }
        return found == null ? saved.bound() : found;
    }
}
