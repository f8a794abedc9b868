package org.backfile.enrich.name;

import java.util.List;
import org.backfile.corpus.Field;
import org.backfile.corpus.NameType;
import org.backfile.enrich.word.Cue;
import org.backfile.enrich.word.Shape;
import org.backfile.enrich.word.Token;
import org.backfile.enrich.word.Writing;
import org.backfile.lexicon.Gazetteer;

/**
 * Cuts a stretch of capitalised words into names: titles, peoples, days and the first words of sentences are taken off, and what a title or a
 * known place stands before is a name of its own.
 */
final class Cutter {

    private final Gazetteer gazetteer = Gazetteer.table();
    private final Field field;
    private final String text;
    private final List<Token> tokens;
    private final Seen seen;
    private final Stretches stretches;
    private final PlainNames plain;
    private final List<Candidate> found;

    Cutter(Field field, String text, List<Token> tokens, Seen seen, Writing writing, List<Candidate> found) {
        this.field = field;
        this.text = text;
        this.tokens = tokens;
        this.seen = seen;
        this.stretches = new Stretches(text, tokens);
        this.plain = new PlainNames(stretches, tokens, seen, writing);
        this.found = found;
    }

    void cut(int from, int to) {
        int start = from;
        while (start < to && isLeftOff(start, to)) {
            start++;
        }
        int end = to;
        while (end > start
                && (!tokens.get(end - 1).isNameLike() && tokens.get(end - 1).shape() != Shape.NUMBER)) {
            end--;
        }
        if (start < end) {
            whole(start, end);
        }
    }

    /** The first word of a sentence that is not part of the name, and small words that a cut has left in front. */
    private boolean isLeftOff(int at, int to) {
        var token = tokens.get(at);
        if (!token.isNameLike()) {
            return token.shape() != Shape.NUMBER;
        }
        if (to - at > 1 && stretches.known(at, to)) {
            return false;
        }
        if (token.is(Cue.OPENER) && (token.opens() || to - at == 1)) {
            return true;
        }
        if (!token.opens() || to - at == 1 || token.shape() == Shape.CAPITALS) {
            return false;
        }
        boolean tailed = tokens.get(to - 1).is(Cue.ORGANISATION_TAIL)
                || tokens.get(to - 1).is(Cue.PLACE_TAIL);
        boolean title = token.is(Cue.TITLE)
                || token.is(Cue.PORTFOLIO)
                || token.is(Cue.DEMONYM)
                || token.is(Cue.PLACE_HEAD)
                || token.is(Cue.ORGANISATION_HEAD);
        return !tailed && !title && token.isOrdinary() && !token.isFirstName() && !seen.inside(token.text());
    }

    private void whole(int from, int to) {
        if (addKnown(from, to)
                || stretches.isPeople(from, to)
                || stretches.isModel(from, to)
                || stretches.isTitleOfWork(from, to)) {
            return;
        }
        int pair = stretches.pair(from, to);
        if (pair > from) {
            cut(from, pair);
            cut(pair + 1, to);
            return;
        }
        int off = stretches.firstOf(Cue.NOT_A_NAME, from, to);
        if (off >= 0 && !(to - from > 1 && tokens.get(to - 1).is(Cue.ORGANISATION_TAIL))) {
            cutAround(from, off, to);
            return;
        }
        if (to - from > 1 && stretches.isEvent(from, to)) {
            event(from, to);
            return;
        }
        if (to - from > 1 && stretches.isOrganisation(from, to)) {
            add(from, to, NameType.ORGANISATION, Weights.CERTAIN, true);
            return;
        }
        int title = stretches.lastTitle(from, to);
        if (title >= 0) {
            titled(from, title, to);
            return;
        }
        if (to - from > 1 && stretches.isPlace(from, to)) {
            add(from, to, NameType.PLACE, Weights.CERTAIN - 1, true);
            return;
        }
        if (tokens.get(from).is(Cue.DEMONYM)) {
            if (to - from > 1) {
                cut(from + 1, to);
            }
            return;
        }
        int border = stretches.border(from, to);
        if (border > from) {
            if (!stretches.describes(from, border)) {
                whole(from, border);
            }
            cut(border, to);
            return;
        }
        var weights = plain.of(from, to);
        if (weights != null) {
            found.add(new Candidate(field, text, tokens, from, to, weights));
        }
    }

    private void cutAround(int from, int off, int to) {
        if (off > from) {
            cut(from, off);
        }
        if (off + 1 < to) {
            cut(off + 1, to);
        }
    }

    private boolean addKnown(int from, int to) {
        var words = stretches.words(from, to);
        boolean organisation = gazetteer.organisation(words) != null;
        boolean place = !organisation && stretches.isKnownPlace(from, to, words);
        if (organisation) {
            add(from, to, NameType.ORGANISATION, to - from > 1 ? Weights.CERTAIN : Weights.LIKELY + 3, true);
        } else if (place) {
            boolean alsoFirst = to - from == 1 && tokens.get(from).isFirstName();
            add(
                    from,
                    to,
                    NameType.PLACE,
                    to - from > 1 ? Weights.CERTAIN : alsoFirst ? Weights.SLIGHT + 1 : Weights.LIKELY,
                    !alsoFirst || !tokens.get(from).opens());
        }
        return organisation || place;
    }

    /** What happens is no name here, but an organisation or a place that holds it is: {@code NATO} Summit. */
    private void event(int from, int to) {
        for (int end = to - 1; end > from; end--) {
            if (stretches.known(from, end)
                    && !(end - from == 1 && tokens.get(from).is(Cue.DEMONYM))) {
                whole(from, end);
                return;
            }
        }
    }

    private void titled(int from, int title, int to) {
        int before = title;
        while (before > from
                && (tokens.get(before - 1).is(Cue.PORTFOLIO)
                        || tokens.get(before - 1).is(Cue.TITLE)
                        || tokens.get(before - 1).is(Cue.DEMONYM))) {
            before--;
        }
        if (before > from) {
            cut(from, before);
        }
        int after = title + 1;
        if (after < to && stretches.isOf(after)) {
            if (after + 1 < to) {
                office(after + 1, to);
            }
            return;
        }
        while (after < to && !tokens.get(after).isNameLike()) {
            after++;
        }
        if (after < to) {
            person(after, to, tokens.get(title).is(Cue.HONORIFIC) ? Weights.CERTAIN : Weights.CERTAIN - 3);
        }
    }

    /** Behind {@code Secretary of}: {@code State Antony Blinken}, {@code Wales}. */
    private void office(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).isFirstName() && i + 1 < to) {
                if (i > from && stretches.known(from, i)) {
                    whole(from, i);
                }
                person(i, to, Weights.CERTAIN);
                return;
            }
        }
        if (stretches.known(from, to)) {
            whole(from, to);
        } else if (to - from > 1) {
            cut(from + 1, to);
        }
    }

    private void person(int from, int to, int points) {
        boolean day = tokens.get(from).is(Cue.NOT_A_NAME)
                && !(to - from > 1 && tokens.get(from).isFirstName());
        if (day || (to - from > 1 && stretches.known(from, to))) {
            if (stretches.known(from, to)) {
                addKnown(from, to);
            }
            return;
        }
        add(from, to, NameType.PERSON, points, true);
    }

    private void add(int from, int to, NameType type, int points, boolean sure) {
        var weights = new Weights();
        weights.add(type, points);
        if (sure) {
            weights.sure();
        }
        found.add(new Candidate(field, text, tokens, from, to, weights));
    }
}
