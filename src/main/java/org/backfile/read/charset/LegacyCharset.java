package org.backfile.read.charset;

import java.nio.charset.Charset;
import java.util.List;

/**
 * Guesses an encoding that no file declares. Those of one byte a character can decode almost anything, so the guess is the one under which
 * the bytes beyond ASCII become letters and marks that its languages use, in places where they use them. Windows-1252 wins a draw: it is by
 * far the most common one. Chinese, Japanese and Korean are asked about first ({@link WideCharset}).
 */
final class LegacyCharset {

    private static final int SAMPLE_BYTES = 1 << 16;

    private static final String MARKS =
            "\u2018\u2019\u201C\u201D\u201E\u2013\u2014\u2026\u00AB\u00BB\u00A0\u20AC\u00A3\u00A7\u00B0\u00A9\u00AE\u2122\u00B7\u2022";

    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґў";
    private static final String GREEK = "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ";
    private static final String WESTERN = "àâäáãåæçèéêëìíîïñòóôöõøœùúûüßÿžš";

    /** What an alphabet has to do with the letters of ASCII, and whether it has capitals. */
    private enum Script {
        LATIN,
        CASED,
        UNCASED
    }

    /** A candidate and the small letters its languages use often. */
    private record Candidate(Charset charset, Script script, String letters) {

        Candidate(String name, Script script, String letters) {
            this(Charset.forName(name), script, letters);
        }
    }

    private static final List<Candidate> CANDIDATES = List.of(
            new Candidate("windows-1252", Script.LATIN, WESTERN),
            // Before windows-1250, which has a letter of some language at each of its places.
            new Candidate("windows-1254", Script.LATIN, "çğıöşüâîûäßé"),
            new Candidate("windows-1250", Script.LATIN, "ąćęłńóśźżáčďéěíňřšťúůýžäöüőűăâîșşţß"),
            new Candidate("ISO-8859-2", Script.LATIN, "ąćęłńóśźżáčďéěíňřšťúůýžäöüőűăâîşţß"),
            new Candidate("windows-1257", Script.LATIN, "ąčęėįšųūžāēģīķļņõäöü"),
            new Candidate("windows-1251", Script.CASED, CYRILLIC),
            new Candidate("KOI8-R", Script.CASED, CYRILLIC),
            new Candidate("ISO-8859-5", Script.CASED, CYRILLIC),
            new Candidate("windows-1253", Script.CASED, GREEK),
            new Candidate("ISO-8859-7", Script.CASED, GREEK),
            new Candidate("windows-1256", Script.UNCASED, "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىأإآءئؤپچژگ،؛؟ًّ"),
            new Candidate("ISO-8859-6", Script.UNCASED, "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىأإآءئؤ،؛؟ًّ"),
            new Candidate("windows-1255", Script.UNCASED, "אבגדהוזחטיךכלםמןנסעףפץצקרשת"),
            new Candidate("x-windows-874", Script.UNCASED, "กขคงจฉชซญฎฐณดตถทธนบปผฝพฟภมยรลวศษสหอฮะัาำิีึืุูเแโใไ็่้๊๋์"),
            new Candidate("x-MacRoman", Script.LATIN, WESTERN),
            new Candidate("IBM850", Script.LATIN, WESTERN));

    private LegacyCharset() {}

    static Charset guess(byte[] bytes) {
        var wide = WideCharset.guess(bytes);
        if (wide.isPresent()) {
            return wide.get();
        }
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
        boolean capitals = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                score += score(text, i, c, candidate);
                capitals |= Character.isUpperCase(c);
            }
        }
        // Hebrew read as Cyrillic or Greek is all small letters; no text of theirs is.
        return candidate.script() == Script.CASED && !capitals ? score / 2 : score;
    }

    private static int score(String text, int i, char c, Candidate candidate) {
        var letters = candidate.letters();
        boolean afterLetter = i > 0 && Character.isLetter(text.charAt(i - 1));
        boolean beforeLetter = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
        if (candidate.script() != Script.LATIN && Character.isLetter(c) && touchesAscii(text, i)) {
            return -3;
        }
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

    /** A word of another alphabet holds no letter of this one. */
    private static boolean touchesAscii(String text, int i) {
        return (i > 0 && isAsciiLetter(text.charAt(i - 1)))
                || (i + 1 < text.length() && isAsciiLetter(text.charAt(i + 1)));
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
