package org.backfile.enrich.word;

import java.util.Locale;

/** Words written in capitals throughout. */
public final class Capitals {

    private Capitals() {}

    /** {@code NEW YORK} as {@code New York}. */
    public static String lowered(String words) {
        var lowered = new StringBuilder(words.toLowerCase(Locale.ROOT));
        boolean begins = true;
        for (int i = 0; i < lowered.length(); i++) {
            char c = lowered.charAt(i);
            if (begins && Character.isLetter(c)) {
                lowered.setCharAt(i, Character.toUpperCase(c));
            }
            begins = c == ' ' || c == '-' || c == '.';
        }
        return lowered.toString();
    }
}
