package org.backfile.enrich.fact;

import java.util.List;

/**
 * Finds what a number counts: the noun behind it, over the adjectives and nouns that lead to it: {@code 300 new school districts},
 * {@code 90 gesetzlichen Krankenkassen}. Told by the shape that a language gives to nouns in the plural and by the words of its table; where
 * neither shows a noun, the number counts nothing that is known.
 */
final class Counted {

    private static final int SHORTEST_NOUN = 4;

    /** {@code 300 left-leaning former school district officials}. */
    private static final int FARTHEST = 6;

    private static final List<String> NO_PLURALS = List.of("ss", "us", "is");

    private static final List<String> GERMAN_ADJECTIVES = List.of("e", "en", "er", "es", "em");

    private final Tokens tokens;
    private final Lexicon lexicon;

    Counted(Tokens tokens) {
        this.tokens = tokens;
        this.lexicon = tokens.lexicon();
    }

    /** The noun that a number counts whose words end before a place; -1 where none shows. */
    int noun(int first) {
        int end = Math.min(tokens.size(), first + FARTHEST);
        for (int i = first; i < end; i++) {
            if (i > first && lexicon.is("en") && tokens.get(i).is(Kind.JOINS) && tokens.isOnly(" -", i - 1, i)) {
                continue;
            }
            if (ends(first, i)) {
                return -1;
            }
            if (isNoun(i)) {
                return lexicon.is("en") ? last(i) : i;
            }
            if (!leadsOn(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code arms dealers}: behind a plural an English verb has no s. */
    private int last(int noun) {
        int last = noun;
        while (last + 1 < tokens.size()
                && tokens.isOnly(" ", last, last + 1)
                && !tokens.get(last + 1).is(Kind.PASSED)
                && isNoun(last + 1)) {
            last++;
        }
        return last;
    }

    private boolean ends(int first, int i) {
        var token = tokens.get(i);
        return token.is(Kind.PASSED)
                || token.isNumber()
                || !Character.isLetter(token.word().charAt(0))
                || (i > first && !tokens.isOnly(i == first + 1 ? " \u00a0-" : " \u00a0-,", i - 1, i));
    }

    /** English nouns are small, but for peoples: {@code 30 Ukrainians}. */
    private boolean isNoun(int i) {
        if (tokens.get(i).is(Kind.PLURAL)) {
            return true;
        }
        var word = tokens.get(i).word();
        boolean isLower = tokens.isSmall(i);
        if (word.length() < SHORTEST_NOUN || tokens.get(i).is(Kind.BEFORE_NOUN)) {
            return false;
        }
        if (lexicon.is("de")) {
            return !isLower;
        }
        return switch (lexicon.language()) {
            case "en" ->
                word.endsWith(isLower ? "s" : "ans") && NO_PLURALS.stream().noneMatch(word::endsWith);
            case "fr" -> isLower && (word.endsWith("s") || word.endsWith("x"));
            case "es" -> isLower && word.endsWith("s");
            default -> isLower;
        };
    }

    /** Whether a word that is no noun may stand before the one that is counted. */
    private boolean leadsOn(int i) {
        var word = tokens.get(i).word();
        return switch (lexicon.language()) {
            case "en" -> true;
            case "de" -> GERMAN_ADJECTIVES.stream().anyMatch(word::endsWith);
            default -> tokens.get(i).is(Kind.BEFORE_NOUN);
        };
    }
}
