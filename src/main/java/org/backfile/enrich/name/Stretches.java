package org.backfile.enrich.name;

import java.util.List;
import org.backfile.enrich.word.Capitals;
import org.backfile.enrich.word.Cue;
import org.backfile.enrich.word.Shape;
import org.backfile.enrich.word.Token;
import org.backfile.lexicon.Gazetteer;

/** Tells what a stretch of words is by these words alone. Stretches are numbers of words, the end excluded. */
final class Stretches {

    private final Gazetteer gazetteer = Gazetteer.table();
    private final String text;
    private final List<Token> tokens;

    Stretches(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    boolean known(int from, int to) {
        var words = words(from, to);
        return gazetteer.place(words) != null || gazetteer.organisation(words) != null;
    }

    String words(int from, int to) {
        return Candidate.surface(
                text, tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** {@code North Korean}, {@code Latin American}. */
    boolean isPeople(int from, int to) {
        var last = tokens.get(to - 1);
        return to - from == 2
                && last.is(Cue.DEMONYM)
                && (tokens.get(from).is(Cue.DIRECTION) || tokens.get(from).is(Cue.DEMONYM));
    }

    /** {@code F-86 Sabre}, {@code MP500}: a product, not a name; organisations with a figure in them are those of the gazetteer. */
    boolean isModel(int from, int to) {
        var first = tokens.get(from);
        return hasDigit(first.text())
                && (first.shape() == Shape.CAPITALS || first.shape() == Shape.CAPITALISED)
                && !tokens.get(to - 1).is(Cue.ORGANISATION_TAIL);
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /** Words between quotation marks that fill them: a title, a nickname, a slogan. */
    boolean isTitleOfWork(int from, int to) {
        boolean quoted = tokens.get(from).gap() == Token.Gap.QUOTE
                && to < tokens.size()
                && tokens.get(to).gap() == Token.Gap.QUOTE;
        boolean the = to - from > 1
                && tokens.get(from).is(Cue.OPENER)
                && !tokens.get(from).opens()
                && allOrdinary(from + 1, to);
        return quoted || the;
    }

    private boolean allOrdinary(int from, int to) {
        for (int i = from; i < to; i++) {
            var token = tokens.get(i);
            if (!token.isOrdinary() || token.is(Cue.ORGANISATION_TAIL) || token.is(Cue.PLACE_TAIL)) {
                return false;
            }
        }
        return true;
    }

    /** Where the sign stands that joins two people, {@code Greta Holm & Nils Lind}; {@code from} where there is none. */
    int pair(int from, int to) {
        for (int i = from + 2; i + 2 < to; i++) {
            if (tokens.get(i).shape() == Shape.AMPERSAND
                    && tokens.get(from).isFirstName()
                    && tokens.get(i + 1).isFirstName()) {
                return i;
            }
        }
        return from;
    }

    int firstOf(Cue cue, int from, int to) {
        for (int i = from; i < to; i++) {
            var token = tokens.get(i);
            boolean partOfName = cue == Cue.NOT_A_NAME
                    && i > from
                    && ((token.small().length() <= 3 && token.shape() == Shape.CAPITALS)
                            || tokens.get(i - 1).isFirstName());
            boolean firstName = token.isFirstName() && i + 1 < to;
            if (token.is(cue) && !partOfName && !firstName) {
                return i;
            }
        }
        return -1;
    }

    /** In text that is all in capitals names are, too. */
    boolean isKnownPlace(int from, int to, String words) {
        if (gazetteer.place(words) != null) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (tokens.get(i).shape() != Shape.CAPITALS) {
                return false;
            }
        }
        return words.length() > 3 && gazetteer.place(Capitals.lowered(words)) != null;
    }

    boolean isEvent(int from, int to) {
        var last = tokens.get(to - 1);
        boolean roman =
                to - from > 2 && last.is(Cue.NOT_A_NAME) && tokens.get(to - 2).is(Cue.EVENT);
        if (roman) {
            return true;
        }
        if (last.is(Cue.EVENT)) {
            return !last.is(Cue.ORGANISATION_TAIL)
                    || (to - from == 2 && gazetteer.place(tokens.get(from).text()) != null);
        }
        for (int i = from; i + 1 < to; i++) {
            if (tokens.get(i).is(Cue.EVENT) && !tokens.get(i).is(Cue.ORGANISATION_HEAD) && isOf(i + 1)) {
                return true;
            }
        }
        return false;
    }

    boolean isOrganisation(int from, int to) {
        var last = tokens.get(to - 1);
        var first = tokens.get(from);
        for (int i = from; i + 2 < to; i++) {
            if (tokens.get(i).is(Cue.ORGANISATION_HEAD) && isOf(i + 1) && !titleInside(i, to)) {
                return true;
            }
        }
        if (last.is(Cue.ORGANISATION_SUFFIX)) {
            return true;
        }
        if (last.is(Cue.ORGANISATION_TAIL) && !(last.is(Cue.PLACE_TAIL) && !last.is(Cue.ORGANISATION_HEAD))) {
            boolean strong = last.is(Cue.ORGANISATION_HEAD) || first.is(Cue.DEMONYM);
            boolean person = first.isFirstName() && to - from == 2 && !strong;
            return !person && !titleBefore(to - 1, from);
        }
        for (int i = from + 1; i < to - 1; i++) {
            if (tokens.get(i).shape() == Shape.AMPERSAND) {
                return true;
            }
        }
        return false;
    }

    /** {@code Bank of England governor Mark Carney}: the name of the bank does not reach as far as the person. */
    private boolean titleInside(int from, int to) {
        for (int i = from + 2; i + 1 < to; i++) {
            if (tokens.get(i).is(Cue.TITLE) && !tokens.get(i).is(Cue.ORGANISATION_TAIL)) {
                return true;
            }
        }
        return false;
    }

    private boolean titleBefore(int at, int from) {
        return at - 1 >= from && tokens.get(at - 1).is(Cue.HONORIFIC);
    }

    boolean isOf(int at) {
        return at < tokens.size() && Runs.isOf(tokens.get(at));
    }

    boolean isPlace(int from, int to) {
        var first = tokens.get(from);
        var last = tokens.get(to - 1);
        boolean person = first.isFirstName() && to - from == 2 && !last.is(Cue.DIRECTION);
        if (last.is(Cue.PLACE_TAIL) && first.shape() != Shape.INITIAL && !(person && isSurnameToo(last))) {
            return true;
        }
        if (first.is(Cue.PLACE_HEAD) && first.isNameLike()) {
            boolean known = gazetteer.place(words(from + 1, to)) != null;
            boolean of = isOf(from + 1);
            boolean mount = !first.is(Cue.DIRECTION) && !first.is(Cue.ORGANISATION_HEAD) && !first.isFirstName();
            return known || (of && !first.is(Cue.ORGANISATION_HEAD)) || (mount && to - from <= 3);
        }
        return false;
    }

    /** {@code James Field}, {@code John Hall}: people bear such names more often than {@code John River}. */
    private static boolean isSurnameToo(Token last) {
        return switch (last.small()) {
            case "river",
                    "county",
                    "island",
                    "islands",
                    "street",
                    "avenue",
                    "road",
                    "airport",
                    "province",
                    "region",
                    "district",
                    "square",
                    "stadium",
                    "mountains",
                    "valley" -> false;
            default -> true;
        };
    }

    /** The last title that somebody's name follows, or that ends the stretch; -1 where there is none. */
    int lastTitle(int from, int to) {
        int last = -1;
        for (int i = from; i < to; i++) {
            var token = tokens.get(i);
            boolean surname = i > from
                    && i == to - 1
                    && (tokens.get(i - 1).isFirstName() || tokens.get(i - 1).shape() == Shape.INITIAL);
            if (token.is(Cue.TITLE) && token.isNameLike() && !surname) {
                last = i;
            }
        }
        return last;
    }

    /** Where a known place or organisation ends and a person begins: {@code UK | John Healey}; {@code from} where there is no such place. */
    int border(int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            boolean begins = tokens.get(i).isFirstName() && tokens.get(i).shape() == Shape.CAPITALISED;
            if (begins && !tokens.get(i - 1).isFirstName() && (known(from, i) || describes(from, i))) {
                return i;
            }
        }
        return from;
    }

    /** {@code Tower Engineer} before a first name: ordinary words say what somebody is. */
    boolean describes(int from, int to) {
        for (int i = from; i < to; i++) {
            var token = tokens.get(i);
            boolean ordinary = token.isOrdinary() || token.is(Cue.DEMONYM);
            if (!ordinary || token.isFirstName() || token.shape() != Shape.CAPITALISED) {
                return false;
            }
        }
        return !tokens.get(to).isOrdinary() || !tokens.get(to + 1).isOrdinary();
    }
}
