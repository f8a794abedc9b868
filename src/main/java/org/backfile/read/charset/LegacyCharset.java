package org.backfile.read.charset;

import java.nio.charset.Charset;
import java.util.List;

/**
 * Guesses an encoding of one byte a character. Every candidate can decode almost anything, so the guess is the one under which the bytes
 * beyond ASCII become letters and marks that its languages use, in places where they use them. Windows-1252 wins a draw: it is by far the
 * most common one.
 */
final class LegacyCharset {

    private static final int SAMPLE_BYTES = 1 << 16;

    private static final String MARKS =
            "\u2018\u2019\u201C\u201D\u201E\u2013\u2014\u2026\u00AB\u00BB\u00A0\u20AC\u00A3\u00A7\u00B0\u00A9\u00AE\u2122\u00B7\u2022";

    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґў";

    /** A candidate and the small letters its languages use often. */
    private record Candidate(Charset charset, String letters) {

        Candidate(String name, String letters) {
            this(Charset.forName(name), letters);
        }
    }

    private static final List<Candidate> CANDIDATES = List.of(
            new Candidate("windows-1252", "àâäáãåæçèéêëìíîïñòóôöõøœùúûüßÿžš"),
            new Candidate("windows-1250", "ąćęłńóśźżáčďéěíňřšťúůýžäöüőűăâîșşţß"),
            new Candidate("ISO-8859-2", "ąćęłńóśźżáčďéěíňřšťúůýžäöüőűăâîşţß"),
            new Candidate("windows-1251", CYRILLIC),
            new Candidate("KOI8-R", CYRILLIC),
            new Candidate("ISO-8859-5", CYRILLIC));

    private LegacyCharset() {}

    static Charset guess(byte[] bytes) {
        var best = CANDIDATES.get(0);
        int bestScore = Integer.MIN_VALUE;
        for (var candidate : CANDIDATES) {
            int score = score(bytes, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best.charset();
    }

    private static int score(byte[] bytes, Candidate candidate) {
        var text = new String(bytes, 0, Math.min(bytes.length, SAMPLE_BYTES), candidate.charset());
        int score = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                score += score(text, i, c, candidate.letters());
            }
        }
        return score;
    }

    private static int score(String text, int i, char c, String letters) {
        boolean afterLetter = i > 0 && Character.isLetter(text.charAt(i - 1));
        boolean beforeLetter = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
        if (letters.indexOf(c) >= 0) {
            return afterLetter || beforeLetter ? 3 : 1;
        }
        if (letters.indexOf(Character.toLowerCase(c)) >= 0) {
            boolean afterSmall = i > 0 && Character.isLowerCase(text.charAt(i - 1));
            return afterSmall ? -3 : 2;
        }
        if (MARKS.indexOf(c) >= 0) {
            // An apostrophe stands between letters; other marks do not.
            return c == '\u2019' || !(afterLetter && beforeLetter) ? 2 : -1;
        }
        return c < 0xA0 || c == '\uFFFD' ? -6 : Character.isLetter(c) ? -1 : -2;
    }
}
