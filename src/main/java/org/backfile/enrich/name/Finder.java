package org.backfile.enrich.name;

import java.util.ArrayList;
import java.util.List;
import org.backfile.corpus.Field;
import org.backfile.corpus.NameType;
import org.backfile.enrich.word.Cue;
import org.backfile.enrich.word.Token;
import org.backfile.enrich.word.Writing;
import org.backfile.lexicon.Gazetteer;

/** Finds everything in a field that looks like a name. Lines that are capitalised throughout are left to {@link HeadingNames}. */
final class Finder {

    private final Gazetteer gazetteer = Gazetteer.table();
    private final Field field;
    private final String text;
    private final List<Token> tokens;
    private final Headings headings;
    private final Seen seen;
    private final Writing writing;

    Finder(Field field, String text, List<Token> tokens, Headings headings, Seen seen, Writing writing) {
        this.field = field;
        this.text = text;
        this.tokens = tokens;
        this.headings = headings;
        this.seen = seen;
        this.writing = writing;
    }

    List<Candidate> find() {
        var found = new ArrayList<Candidate>();
        var runs = new Runs(tokens);
        var cutter = new Cutter(field, text, tokens, seen, writing, found);
        int at = 0;
        while (at < tokens.size()) {
            int end = headings.has(at) ? at : runs.end(at);
            if (end == at) {
                at++;
                continue;
            }
            int longer = withSmallTail(at, end, found);
            if (longer > end) {
                at = longer;
                continue;
            }
            cutter.cut(at, end);
            at = end;
        }
        var company = new Company(tokens);
        found.forEach(company::weigh);
        Neighbours.lend(found);
        return found;
    }

    /** {@code Kharkiv oblast}, {@code Biden administration}: a small word that is part of the name. The end, or the same where there is none. */
    private int withSmallTail(int from, int end, List<Candidate> found) {
        if (end >= tokens.size()
                || tokens.get(end).gap() != Token.Gap.NONE
                || tokens.get(end - 1).owns()
                || !tokens.get(end).isSmall()) {
            return end;
        }
        var tail = tokens.get(end);
        int start = from;
        while (start < end - 1
                && (tokens.get(start).is(Cue.OPENER)
                        || tokens.get(start).is(Cue.NOT_A_NAME)
                        || tokens.get(start).is(Cue.TITLE))) {
            start++;
        }
        var first = tokens.get(start);
        if (first.is(Cue.OPENER) || first.is(Cue.TITLE) || first.is(Cue.NOT_A_NAME)) {
            return end;
        }
        var words = Candidate.surface(text, first.start(), tokens.get(end - 1).end());
        boolean one = end - start == 1 && !first.is(Cue.DEMONYM);
        boolean place = gazetteer.place(words) != null;
        if (tail.is(Cue.REGION) && (place || one || gazetteer.place(words + " " + tail.text()) != null)) {
            add(start, end + 1, NameType.PLACE, found);
            return end + 1;
        }
        if (tail.is(Cue.AUTHORITY) && (place || end - start == 1) && !first.isOrdinary()) {
            add(start, end + 1, NameType.ORGANISATION, found);
            return end + 1;
        }
        return end;
    }

    private void add(int from, int to, NameType type, List<Candidate> found) {
        var weights = new Weights();
        weights.add(type, Weights.CERTAIN);
        weights.sure();
        found.add(new Candidate(field, text, tokens, from, to, weights));
    }
}
