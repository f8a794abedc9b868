package org.backfile.extract.learn;

/**
 * The form of a piece of text, as a hash. Two are told apart: the <em>wording</em>, where only a single number may differ ("12 comments"
 * is "40 comments"), and the <em>pattern</em>, where names and numbers may ("Photo: Jane Doe/The Harbour Post").
 */
final class Form {

    /** A longer piece is known by its wording alone. */
    private static final int LONGEST_PATTERN = 200;

    private static final long SEED = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;

    private Form() {}

    /** The hash of the words, a lone number left open. Rows of figures keep theirs: "Shr 12 cts vs 14" is no frame, it is news. */
    static long wording(String text) {
        boolean open = numbers(text) == 1;
        long hash = SEED;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = open && c >= '0' && c <= '9';
            if (!digit) {
                hash = mix(hash, c);
            } else if (!inside) {
                hash = mix(hash, '0');
            }
            inside = digit;
        }
        return finish(hash);
    }

    /** The hash of the pattern; 0 where too little would stay fixed to know it by. */
    static long pattern(String text) {
        if (text.length() > LONGEST_PATTERN) {
            return 0;
        }
        long hash = ~SEED;
        int fixed = 0;
        int open = 0;
        boolean afterName = false;
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            int end = i + 1;
            if (Character.isLetterOrDigit(c)) {
                while (end < text.length() && continuesWord(text, end)) {
                    end++;
                }
            }
            if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
                hash = afterName ? hash : mix(hash, 'N');
                open += afterName ? 0 : 1;
                afterName = true;
            } else if (c >= '0' && c <= '9') {
                hash = mix(hash, '0');
                open++;
                afterName = false;
            } else if (Character.isLetter(c)) {
                for (int at = i; at < end; at++) {
                    hash = mix(hash, text.charAt(at));
                }
                fixed++;
                afterName = false;
            } else if (c != ' ' || !afterName) {
                hash = mix(hash, c);
                afterName = false;
            }
            i = end;
        }
        return fixed == 0 || open == 0 ? 0 : finish(hash);
    }

    /** The hash of a text as it stands. */
    static long exact(String text) {
        long hash = SEED;
        for (int i = 0; i < text.length(); i++) {
            hash = mix(hash, text.charAt(i));
        }
        return finish(hash);
    }

    private static boolean continuesWord(String text, int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || ((c == '\'' || c == '’' || c == '-')
                        && at + 1 < text.length()
                        && Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    private static int numbers(String text) {
        int numbers = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean digit = text.charAt(i) >= '0' && text.charAt(i) <= '9';
            numbers += digit && !inside ? 1 : 0;
            inside = digit;
        }
        return numbers;
    }

    /** FNV-1a (Fowler, Noll, Vo), a char at a time. */
    private static long mix(long hash, char c) {
        return (hash ^ c) * PRIME;
    }

    /** The last step of MurmurHash3, so that all bits depend on all; never 0. */
    private static long finish(long hash) {
        long h = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
        h = (h ^ h >>> 33) * 0xC4CEB9FE1A85EC53L;
        h ^= h >>> 33;
        return h == 0 ? 1 : h;
    }
}
