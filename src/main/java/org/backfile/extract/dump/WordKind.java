package org.backfile.extract.dump;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backfile.extract.cue.Tables;
import org.backfile.extract.cue.Words;

/**
 * A kind of words that says something about the line they stand in. The words are in {@code word-kinds.txt}, those of grammar in the table
 * of {@link Words}; all are looked up at once, for words are the greatest part of the work.
 */
@SuppressWarnings("EnumOrdinal") // Bits of a number, in memory only.
enum WordKind {
    /** Carries grammar and no subject. */
    GRAMMAR,
    /** Speaks to the reader. */
    READER,
    /** Speaks of the writer. */
    SELF,
    /** Says that somebody speaks. */
    SPEECH,
    /** With a length of time: how long ago. */
    AGO,
    /** A length of time. */
    TIME,
    /** At either end of what stands above a comment. */
    HEAD,
    /** Opens a caption. */
    CAPTION,
    /** What captions say of people in a picture. */
    POSE,
    /** Where somebody stands in a picture. */
    PLACE,
    /** What a company or an outlet calls itself. */
    BODY,
    /** How it praises itself. */
    PRAISE,
    /** Asks to subscribe, to follow, to agree. */
    PLEA;

    private static final Map<String, Integer> BITS = read();

    private int bit() {
        return 1 << ordinal();
    }

    /** The kinds of a word, as bits. */
    static int of(String word) {
        var bits = BITS.get(word);
        return bits == null ? 0 : bits;
    }

    /** Whether this kind is among such bits. */
    boolean in(int bits) {
        return (bits & bit()) != 0;
    }

    private static Map<String, Integer> read() {
        var bits = new HashMap<String, Integer>();
        for (var word : Words.functionWords()) {
            bits.put(word, GRAMMAR.bit());
        }
        for (var line : Tables.lines(WordKind.class, "word-kinds.txt")) {
            int colon = line.indexOf(':');
            var kind = valueOf(line.substring(0, colon));
            for (var word : List.of(line.substring(colon + 2).split(" ", -1))) {
                bits.merge(word, kind.bit(), (some, more) -> some | more);
            }
        }
        return bits;
    }
}
