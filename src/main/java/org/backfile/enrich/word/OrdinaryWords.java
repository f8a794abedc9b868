package org.backfile.enrich.word;

import org.backfile.lexicon.EnglishWords;

/** Tells ordinary words from names. */
final class OrdinaryWords {

    private OrdinaryWords() {}

    /** Whether a word in small letters is one of the ordinary words of English, or two of them with a hyphen. */
    static boolean isOrdinary(String small) {
        var english = EnglishWords.list();
        if (english.holds(small)) {
            return true;
        }
        int hyphen = small.indexOf('-');
        return hyphen > 0
                && english.holds(small.substring(hyphen + 1))
                && (hyphen == 1 || english.holds(small.substring(0, hyphen)));
    }
}
