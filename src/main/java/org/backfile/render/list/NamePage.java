package org.backfile.render.list;

import java.util.List;
import org.backfile.render.view.Value;
import org.jspecify.annotations.Nullable;

/**
 * What {@code name.peb} sees: a person, a place or an organisation and the articles that name it.
 *
 * @param heading in the words of the source
 * @param deck one sentence on what is listed
 * @param up the list that this name stands in
 * @param forms every way in which the articles write it, the most used first; empty where there is but one
 * @param quoted {@code 8 quotations}, leading to them; absent of a name that has no page as a speaker
 * @param timeline the articles on one time axis; absent where they are many
 * @param entries the articles, oldest first; empty where the timeline shows them
 * @param together the names that most of its articles name too, by type; a type without any is left out
 */
public record NamePage(
        Value heading,
        String deck,
        Value up,
        List<String> forms,
        @Nullable Value quoted,
        @Nullable Timeline timeline,
        List<Listed> entries,
        List<Together> together,
        Pager pager) {

    /**
     * Names of one type.
     *
     * @param heading {@code People}
     * @param anchor for the heading
     */
    public record Together(String heading, String anchor, List<Tally> tallies) {

        public Together {
            tallies = List.copyOf(tallies);
        }
    }

    public NamePage {
        forms = List.copyOf(forms);
        entries = List.copyOf(entries);
        together = List.copyOf(together);
    }
}
