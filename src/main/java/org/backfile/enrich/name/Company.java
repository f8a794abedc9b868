package org.backfile.enrich.name;

import java.util.List;
import org.backfile.corpus.NameType;
import org.backfile.enrich.word.Cue;
import org.backfile.enrich.word.Shape;
import org.backfile.enrich.word.Token;
import org.backfile.lexicon.Gazetteer;

/** What the words beside a name tell of its type. */
final class Company {

    private final Gazetteer gazetteer = Gazetteer.table();
    private final List<Token> tokens;

    Company(List<Token> tokens) {
        this.tokens = tokens;
    }

    void weigh(Candidate candidate) {
        if (candidate.from() > 0) {
            before(candidate, tokens.get(candidate.from() - 1));
        }
        if (candidate.to() < tokens.size()) {
            behind(candidate, tokens.get(candidate.to()));
        }
    }

    private void before(Candidate candidate, Token before) {
        var weights = candidate.weights();
        var gap = candidate.first().gap();
        if (gap == Token.Gap.COMMA && before.isSmall() && (before.is(Cue.ROLE) || before.is(Cue.TITLE))) {
            weights.add(NameType.PERSON, 3);
        }
        if (gap != Token.Gap.NONE || before.owns()) {
            return;
        }
        if (before.is(Cue.EVENT_BEFORE)) {
            weights.add(NameType.PERSON, -2);
        }
        if (before.is(Cue.HONORIFIC)) {
            weights.add(NameType.PERSON, 8);
        } else if (before.isSmall() && (before.is(Cue.ROLE) || before.is(Cue.TITLE))) {
            weights.add(NameType.PERSON, 4);
        } else if (before.is(Cue.SPEECH)) {
            weights.add(NameType.PERSON, 3);
        } else if (before.is(Cue.PLACE_STRONG)) {
            weights.add(NameType.PLACE, 5);
        } else if (before.is(Cue.PLACE_BEFORE)) {
            weights.add(NameType.PLACE, 2);
        }
        switch (before.small()) {
            case "the" -> {
                weights.add(NameType.PERSON, -4);
                weights.add(NameType.ORGANISATION, 2);
            }
            case "a", "an" -> weights.add(NameType.PERSON, -2);
            case "by", "with" -> weights.add(NameType.PERSON, 1);
            default -> {}
        }
    }

    private void behind(Candidate candidate, Token next) {
        var weights = candidate.weights();
        if (candidate.last().owns()) {
            return;
        }
        switch (next.gap()) {
            case NONE -> follows(weights, next);
            case COMMA -> afterComma(candidate, next);
            case BRACKET -> {
                if (next.isNameLike() && gazetteer.place(next.text()) != null) {
                    weights.add(NameType.PERSON, 2);
                }
            }
            case MARK -> {
                if (next.small().equals("based") || next.small().equals("born")) {
                    weights.add(NameType.PLACE, 6);
                }
            }
            default -> {}
        }
    }

    private static void follows(Weights weights, Token next) {
        if (next.is(Cue.SPEECH)) {
            weights.add(NameType.PERSON, 3);
            weights.add(NameType.ORGANISATION, 1);
        } else if (next.is(Cue.HUMAN)) {
            weights.add(NameType.PERSON, 2);
        }
        switch (next.small()) {
            case "shares",
                    "stock",
                    "officials",
                    "executives",
                    "spokesman",
                    "spokeswoman",
                    "employees",
                    "fans",
                    "members",
                    "players",
                    "allies",
                    "workers",
                    "supporters",
                    "lawmakers",
                    "chairman",
                    "chief",
                    "ceo" -> weights.add(NameType.ORGANISATION, 4);
            default -> {}
        }
    }

    private void afterComma(Candidate candidate, Token next) {
        var weights = candidate.weights();
        if (next.shape() == Shape.NUMBER && next.text().length() == 2) {
            weights.add(NameType.PERSON, 5);
        } else if (next.small().equals("who") || next.small().equals("whose")) {
            weights.add(NameType.PERSON, 4);
        } else if (next.isNameLike()
                && gazetteer.place(next.text()) != null
                && candidate.size() <= 3
                && !next.opens()) {
            weights.add(NameType.PLACE, 4);
        } else if (next.isSmall()) {
            apposition(weights, candidate.to());
        }
    }

    /** {@code , a spokesman for}, {@code , the former president}. */
    private void apposition(Weights weights, int from) {
        for (int i = from; i < Math.min(tokens.size(), from + 5); i++) {
            var token = tokens.get(i);
            if (i > from && token.gap() != Token.Gap.NONE) {
                return;
            }
            if (token.is(Cue.SPEECH)) {
                return;
            }
            if (token.isSmall() && token.is(Cue.ROLE)) {
                weights.add(NameType.PERSON, 4);
                return;
            }
        }
    }
}
