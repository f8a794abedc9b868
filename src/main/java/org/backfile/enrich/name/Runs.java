package org.backfile.enrich.name;

import java.util.List;
import org.backfile.enrich.word.Cue;
import org.backfile.enrich.word.Shape;
import org.backfile.enrich.word.Token;
import org.backfile.lexicon.Gazetteer;

/** Finds stretches of words that capitals hold together: the raw material of names. Numbers of words, the end excluded. */
final class Runs {

    /** Words; no name has as many, and a text in which every word has a capital would be one stretch from end to end. */
    private static final int LONGEST = 100;

    private final Gazetteer gazetteer = Gazetteer.table();
    private final List<Token> tokens;

    Runs(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Where the stretch that begins with this word ends; the same number where none begins. */
    int end(int from) {
        var first = tokens.get(from);
        if (!first.isNameLike() && !isTeamNumber(from)) {
            return from;
        }
        int to = from + 1;
        while (to < tokens.size() && to - from < LONGEST) {
            int next = next(from, to);
            if (next == to) {
                break;
            }
            to = next;
        }
        return to;
    }

    /** The stretch goes on to here; the same number where it does not. */
    private int next(int from, int to) {
        var before = tokens.get(to - 1);
        var token = tokens.get(to);
        if (before.owns()) {
            return to;
        }
        if (token.gap() == Token.Gap.COMMA && token.is(Cue.GENERATION) && token.isNameLike()) {
            return to + 1;
        }
        if (token.gap() == Token.Gap.COMMA
                && isDistrictOfColumbia(token)
                && before.small().equals("washington")) {
            return to + 1;
        }
        if (token.gap() != Token.Gap.NONE) {
            return to;
        }
        if (token.isNameLike()) {
            return before.shape() == Shape.INITIAL && token.is(Cue.OPENER) ? to : to + 1;
        }
        if (token.shape() == Shape.NUMBER && token.text().length() <= 2 && before.shape() == Shape.CAPITALS) {
            return to;
        }
        return linked(from, to);
    }

    private static boolean isDistrictOfColumbia(Token token) {
        return token.small().equals("d.c") || token.text().equals("DC");
    }

    /** Over a small word that links two capitalised ones: {@code of}, {@code van der}, {@code and}. */
    private int linked(int from, int to) {
        int link = to;
        while (link < tokens.size() && link < to + 3 && tokens.get(link).gap() == Token.Gap.NONE && isLink(link)) {
            link++;
        }
        boolean holds = link > to
                && link < tokens.size()
                && tokens.get(link).gap() == Token.Gap.NONE
                && tokens.get(link).isNameLike();
        return holds && mayLink(from, to, link) ? link + 1 : to;
    }

    private boolean isLink(int at) {
        var token = tokens.get(at);
        if (tokens.get(at - 1).owns()) {
            return false;
        }
        return token.shape() == Shape.AMPERSAND
                || (token.isSmall()
                        && (token.is(Cue.PARTICLE)
                                || isOf(token)
                                || token.small().equals("the")
                                || token.small().equals("and")
                                || token.small().equals("for")
                                || token.small().equals("für")
                                || token.small().equals("des")
                                || token.small().equals("on")));
    }

    private boolean mayLink(int from, int to, int link) {
        var word = tokens.get(to);
        if (word.shape() == Shape.AMPERSAND) {
            return true;
        }
        return switch (word.small()) {
            case "of", "des", "für" -> headsOf(from, to);
            case "der", "den" -> tokens.get(to - 1).is(Cue.ORGANISATION_HEAD);
            case "for" ->
                tokens.get(to - 1).is(Cue.ORGANISATION_HEAD)
                        || (tokens.get(to - 1).is(Cue.PLACE_TAIL)
                                && tokens.get(to - 1).is(Cue.ORGANISATION_TAIL));
            case "on" -> tokens.get(to - 1).is(Cue.ORGANISATION_HEAD);
            case "and" -> link == to + 1 && joinsAnd(from, to, link);
            case "the" -> false;
            case "y", "e" -> tokens.get(from).is(Cue.ORGANISATION_HEAD);
            default -> !tokens.get(to - 1).is(Cue.OPENER) && word.is(Cue.PARTICLE);
        };
    }

    private boolean headsOf(int from, int to) {
        for (int i = from; i < to; i++) {
            var token = tokens.get(i);
            if (token.is(Cue.ORGANISATION_HEAD)
                    || token.is(Cue.PLACE_HEAD)
                    || token.is(Cue.EVENT)
                    || (token.is(Cue.TITLE) && i == to - 1)
                    || isNoble(token)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNoble(Token token) {
        return switch (token.small()) {
            case "duke", "duchess", "earl", "count", "countess", "house", "dukes", "marquess", "viscount" -> true;
            default -> false;
        };
    }

    /** {@code Food and Drug Administration}, {@code Ministry of Culture and Sport}, {@code Foundation and Institute}. */
    private boolean joinsAnd(int from, int to, int link) {
        int end = link + 1;
        while (end < tokens.size()
                && tokens.get(end).gap() == Token.Gap.NONE
                && tokens.get(end).isNameLike()) {
            end++;
        }
        boolean tailBehind = tokens.get(end - 1).is(Cue.ORGANISATION_TAIL)
                || tokens.get(end - 1).is(Cue.ORGANISATION_HEAD);
        boolean tailBefore = tokens.get(to - 1).is(Cue.ORGANISATION_TAIL)
                || tokens.get(to - 1).is(Cue.ORGANISATION_HEAD);
        boolean inOffice = false;
        for (int i = from + 1; i < to; i++) {
            inOffice |= isOf(tokens.get(i)) && isOffice(tokens.get(i - 1));
        }
        boolean fields = to - from == 1
                && !tokens.get(from).opens()
                && tokens.get(from).isOrdinary()
                && tokens.get(link).isOrdinary();
        boolean known = gazetteer.place(
                        tokens.get(to - 1).text() + " and " + tokens.get(link).text())
                != null;
        return known
                || (inOffice && end == link + 1)
                || (tailBefore && tailBehind && end == link + 1)
                || (fields && tailBehind && end > link + 1);
    }

    private static boolean isOffice(Token token) {
        return switch (token.small()) {
            case "ministry",
                    "department",
                    "minister",
                    "secretary",
                    "bureau",
                    "office",
                    "board",
                    "school",
                    "college",
                    "institute",
                    "academy" -> true;
            default -> false;
        };
    }

    /** The word that a head and its field are linked by. */
    static boolean isOf(Token token) {
        return switch (token.small()) {
            case "of", "de", "du", "del", "des", "della", "der", "für" -> true;
            default -> false;
        };
    }

    /** {@code 49ers}, {@code 7-Eleven}. */
    private boolean isTeamNumber(int at) {
        return tokens.get(at).is(Cue.ORGANISATION_TAIL) && tokens.get(at).shape() == Shape.NUMBER;
    }
}
