package org.backfile.render.telling;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.Place;
import org.backfile.corpus.TimeWords;

/**
 * Something that articles date.
 *
 * @param when both ends are known
 * @param best the sentence that gives its days most narrowly
 * @param tellings a sentence of each article that tells of it, the best among them
 */
public record Event(DateInterval when, Dating best, List<Dating> tellings) {

    /**
     * A sentence that dates what it tells.
     *
     * @param article its number in the story
     * @param sentence where it stands
     * @param text of the sentence, on one line
     * @param written the words for the time
     * @param when what they mean, seen from the day of the article
     */
    public record Dating(int article, Place sentence, String text, String written, TimeWords time, DateInterval when) {}

    /** By the end and the beginning of their days. */
    public static final Comparator<Event> BY_DAYS = Comparator.comparing(
                    (Event event) -> Objects.requireNonNull(event.when().latest()))
            .thenComparing(event -> Objects.requireNonNull(event.when().earliest()));

    public Event {
        tellings = List.copyOf(tellings);
    }

    /** Explicit where the words give the year. */
    public Certainty certainty() {
        return best.time().year() > 0 ? Certainty.EXPLICIT : Certainty.INFERRED;
    }
}
