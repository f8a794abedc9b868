package org.backfile.enrich.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.backfile.enrich.word.Token;

/** How the words of an article are written in it: what tells a name at the beginning of a sentence from any other word there. */
final class Seen {

    private final Set<String> small = new HashSet<>();
    private final Set<String> inside = new HashSet<>();

    /** Takes in a field; lines in which every word is capitalised tell nothing. */
    void add(List<Token> tokens, Headings headings) {
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (token.isSmall()) {
                small.add(token.small());
            } else if (token.isNameLike() && !token.opens() && !headings.has(i)) {
                inside.add(token.text());
            }
        }
    }

    /** Whether the word occurs in small letters. */
    boolean small(String word) {
        return small.contains(word);
    }

    /** Whether the word occurs capitalised inside a sentence. */
    boolean inside(String word) {
        return inside.contains(word);
    }
}
