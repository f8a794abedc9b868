package org.backfile.render.voice;

import java.util.List;
import org.backfile.render.list.Pager;
import org.backfile.render.list.Tally;

/**
 * What {@code quotes.peb} sees: what several articles quote, and everybody who is quoted.
 *
 * @param shared utterances that stand in two articles or more, those of most articles first; empty but on the first page
 * @param sharedNote how many of them are shown; empty where all are
 * @param told utterances that one article quotes and others tell in words of their own; empty but on the first page
 * @param speakers with the number of things they said
 */
public record QuotesPage(
        String heading,
        String deck,
        List<Said> shared,
        String sharedNote,
        List<Said> told,
        List<Tally> speakers,
        Pager pager) {

    public QuotesPage {
        shared = List.copyOf(shared);
        told = List.copyOf(told);
        speakers = List.copyOf(speakers);
    }
}
