package org.backfile.search.words;

import java.util.List;

/**
 * The words of one stem, as the corpus has them.
 *
 * @param number in the order in which groups were first seen
 * @param stem what the forms have in common, folded; different groups have different stems
 * @param forms the spellings as {@link Postings#forms()} numbers them
 * @param home the spelling under which the group stands in the index: the commonest, of equally common ones the first
 * @param articles how many hold one of the forms
 */
public record Group(int number, String stem, List<String> forms, String home, int articles) {

    /** What no word begins with: before the words of names, to keep them apart from those of texts. Sorted before all letters. */
    public static final String NAMES = "@";

    public Group {
        forms = List.copyOf(forms);
    }

    /** Whether it is a word of names and not of texts: then it ranks no article. */
    public boolean isOfNames() {
        return stem.startsWith(NAMES);
    }
}
