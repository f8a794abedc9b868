package org.backfile.search.words;

import java.util.function.ToIntFunction;
import org.backfile.search.memory.Numbers;
import org.backfile.search.memory.Vocabulary;

/** The tokens of one language that were seen, each with what it means as one number. */
final class KnownWords implements Lexicon.Meanings {

    /** Means a token of which nothing is left. */
    static final int NOTHING = -1;

    private final ToIntFunction<String> teacher;
    private final Vocabulary tokens = new Vocabulary();
    private final Numbers words = new Numbers();

    /** @param teacher tells what a new token means */
    KnownWords(ToIntFunction<String> teacher) {
        this.teacher = teacher;
    }

    /** Takes what a token means: a form. */
    interface Meaning {
        void take(int token, int form);
    }

    /**
     * A form as a word of a language.
     *
     * @param isSmall whether the language's stop list has it: such words lengthen no article (nDCG@10 0.675 on TIME, else 0.673)
     */
    static int word(int form, boolean isSmall) {
        return form << 1 | (isSmall ? 1 : 0);
    }

    static int form(int word) {
        return word >> 1;
    }

    static boolean isSmall(int word) {
        return (word & 1) == 1;
    }

    @Override
    public int get(char[] token, int length) {
        int known = tokens.find(token, length);
        if (known == Vocabulary.NONE) {
            var spelling = new String(token, 0, length);
            words.add(teacher.applyAsInt(spelling));
            known = tokens.add(spelling);
        }
        return words.get(known);
    }

    String token(int token) {
        return tokens.get(token);
    }

    /** Hands on all that mean something, in the order in which they were first seen. */
    void each(Meaning meaning) {
        for (int token = 0; token < words.size(); token++) {
            if (words.get(token) != NOTHING) {
                meaning.take(token, form(words.get(token)));
            }
        }
    }
}
