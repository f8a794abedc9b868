package org.backfile.search.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes spellings that a reader takes for the same word the same characters: case, accents, apostrophes, letters that have no
 * decomposition, dots in acronyms, commas in numbers. The client folds queries in the same steps ({@code fold} in
 * {@code templates/assets/search/words.js}); a test holds the two together.
 */
final class Folding {

    /** Accents of Latin, Greek and Cyrillic, points of Hebrew, vowel marks of Arabic; not the vowel signs of Indic scripts, which are letters. */
    private static final Pattern MARKS = Pattern.compile("[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640]");

    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u201b\u02bc\u2032\uff07]");
    private static final Pattern ACRONYM = Pattern.compile("\\p{L}(?:\\.\\p{L})+");
    private static final Pattern GROUPED_NUMBER = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final String LETTERS = "ßæœøłđðþıħŧς";
    private static final String[] PLAIN = {"ss", "ae", "oe", "o", "l", "d", "d", "th", "i", "h", "t", "σ"};

    private Folding() {}

    /** The token as the index spells it; empty if nothing but marks was in it. */
    static String fold(String token) {
        String word = isPlain(token) ? token.toLowerCase(Locale.ROOT) : unaccent(token);
        if (ACRONYM.matcher(word).matches()) {
            return word.replace(".", "");
        }
        return word.indexOf(',') > 0 && GROUPED_NUMBER.matcher(word).matches() ? word.replace(",", "") : word;
    }

    /** Letters with dots between, as U.S. without its last one. */
    static boolean isAcronym(String token) {
        return token.length() > 2
                && token.charAt(1) == '.'
                && ACRONYM.matcher(token).matches();
    }

    private static String unaccent(String token) {
        var lower = Normalizer.normalize(token, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var bare = APOSTROPHES.matcher(MARKS.matcher(lower).replaceAll("")).replaceAll("'");
        var plain = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            int at = LETTERS.indexOf(bare.charAt(i));
            if (at < 0) {
                plain.append(bare.charAt(i));
            } else {
                plain.append(PLAIN[at]);
            }
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    private static boolean isPlain(String token) {
        for (int i = 0; i < token.length(); i++) {
            if (token.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
