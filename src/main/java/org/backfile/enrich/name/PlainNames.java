package org.backfile.enrich.name;

import java.util.List;
import org.backfile.corpus.NameType;
import org.backfile.enrich.word.Cue;
import org.backfile.enrich.word.Shape;
import org.backfile.enrich.word.Token;
import org.backfile.enrich.word.Writing;
import org.backfile.lexicon.EnglishWords;
import org.backfile.lexicon.Gazetteer;
import org.jspecify.annotations.Nullable;

/** Weighs capitalised words that neither a table nor a title marks as a name: first names, initials and their number must tell. */
final class PlainNames {

    private final Gazetteer gazetteer = Gazetteer.table();
    private final Stretches stretches;
    private final List<Token> tokens;
    private final Seen seen;
    private final Writing writing;

    PlainNames(Stretches stretches, List<Token> tokens, Seen seen, Writing writing) {
        this.stretches = stretches;
        this.tokens = tokens;
        this.seen = seen;
        this.writing = writing;
    }

    /** What tells of the type of a name; absent where the words are held to be none. */
    @Nullable
    Weights of(int from, int to) {
        return to - from == 1 ? single(tokens.get(from)) : several(from, to);
    }

    private @Nullable Weights several(int from, int to) {
        var first = tokens.get(from);
        boolean initials = false;
        boolean particles = false;
        int ordinary = 0;
        for (int i = from; i < to; i++) {
            initials |= tokens.get(i).shape() == Shape.INITIAL;
            particles |= i > from && tokens.get(i).is(Cue.PARTICLE);
            ordinary += tokens.get(i).isNameLike() && tokens.get(i).isOrdinary() ? 1 : 0;
        }
        boolean human = first.isFirstName() || initials;
        boolean phrase = !human && ordinary == to - from && to - from <= 4;
        if (phrase && first.opens()) {
            return null;
        }
        if (writing == Writing.NOUNS_CAPITALISED && !human && first.shape() != Shape.CAPITALS) {
            return null;
        }
        var weights = new Weights();
        if (first.isFirstName()) {
            weights.add(NameType.PERSON, to - from <= 4 ? Weights.LIKELY + 1 : Weights.SLIGHT);
        }
        if (initials) {
            weights.add(NameType.PERSON, Weights.LIKELY);
        }
        if (particles) {
            weights.add(NameType.PERSON, Weights.SLIGHT);
        }
        if (tokens.get(to - 1).is(Cue.GENERATION)) {
            weights.add(NameType.PERSON, Weights.LIKELY);
        }
        weights.add(NameType.PERSON, to - from <= 3 && ordinary == 0 ? Weights.SLIGHT + 1 : 0);
        weights.add(NameType.ORGANISATION, company(from, to) + (ordinary > 0 ? Weights.SLIGHT : 1) + (phrase ? 1 : 0));
        weights.sure();
        return weights;
    }

    /** {@code FC Basel}, {@code JC Penney}, {@code Fremantle Dockers}: what the first and the last word tell of a company or a club. */
    private int company(int from, int to) {
        var first = tokens.get(from);
        var last = tokens.get(to - 1);
        if (first.shape() == Shape.CAPITALS) {
            return first.is(Cue.ORGANISATION_TAIL)
                    ? Weights.CERTAIN
                    : first.text().length() > 2 ? Weights.LIKELY - 1 : Weights.SLIGHT;
        }
        boolean plural = last.small().endsWith("s") && last.isOrdinary();
        return gazetteer.place(stretches.words(from, to - 1)) != null ? plural ? Weights.LIKELY : Weights.SLIGHT : 0;
    }

    private @Nullable Weights single(Token token) {
        if (token.small().length() < 2
                || token.is(Cue.TITLE)
                || token.is(Cue.OPENER)
                || token.is(Cue.GENERATION)
                || token.is(Cue.EVENT)
                || token.shape() == Shape.INITIAL) {
            return null;
        }
        boolean capitals = token.shape() == Shape.CAPITALS;
        if (capitals && token.text().length() > 2 && EnglishWords.list().holds(token.small())) {
            return null;
        }
        boolean generic = token.is(Cue.ORGANISATION_TAIL)
                || token.is(Cue.PLACE_TAIL)
                || token.is(Cue.ORGANISATION_HEAD)
                || token.is(Cue.PLACE_HEAD);
        boolean ordinary = (!capitals && token.isOrdinary()) || seen.small(token.small());
        boolean own = !generic && (!ordinary || token.isFirstName());
        if (!own && !seen.inside(token.text()) && token.opens()) {
            return null;
        }
        var weights = weights(token);
        // An ordinary word with a capital may be the short form of a name: it is kept if it turns out to be part of
        // one.
        if (capitals || (own && !token.opens() && writing == Writing.NAMES_CAPITALISED)) {
            weights.sure();
        }
        return weights;
    }

    private static Weights weights(Token token) {
        var weights = new Weights();
        if (token.shape() == Shape.CAPITALS) {
            weights.add(NameType.ORGANISATION, 3);
        } else if (token.isFirstName()) {
            weights.add(NameType.PERSON, Weights.SLIGHT + 1);
        } else if (token.text().indexOf('.') > 1) {
            // A name with a full stop inside is that of a site: HarbourPost.com.
            weights.add(NameType.ORGANISATION, Weights.LIKELY);
        } else {
            weights.add(NameType.PERSON, 1);
        }
        return weights;
    }
}
