package org.backfile.corpus;

import java.util.List;

/**
 * A word that leads to articles, as in the index at the end of a book.
 *
 * @param word as the articles spell it
 * @param articles how many have it, in any of its forms
 * @param best headers of those that say most of it, best first: a few
 */
public record Headword(String word, int articles, List<Header> best) {

    public Headword {
        best = List.copyOf(best);
    }
}
