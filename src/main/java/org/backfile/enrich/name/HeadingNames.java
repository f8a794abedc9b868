package org.backfile.enrich.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.backfile.corpus.Field;
import org.backfile.corpus.NameType;
import org.backfile.enrich.word.Capitals;
import org.backfile.enrich.word.Shape;
import org.backfile.enrich.word.Token;
import org.backfile.lexicon.Gazetteer;

/**
 * Finds names in lines where every word is capitalised: those that the rest of the article names too, and those of the gazetteer.
 */
final class HeadingNames {

    private static final int LONGEST = 6;

    private final Gazetteer gazetteer = Gazetteer.table();
    private final Map<String, Entry> known = new HashMap<>();
    private final Seen seen;
    private final Set<String> surnames = new HashSet<>();

    HeadingNames(List<Entry> entries, Seen seen) {
        this.seen = seen;
        for (var entry : entries) {
            known.putIfAbsent(entry.surface().toLowerCase(Locale.ROOT), entry);
            if (!entry.isSingle() && entry.type() == NameType.PERSON) {
                surnames.add(entry.tokens().get(entry.tokens().size() - 1).small());
            }
        }
    }

    /** Adds places to the entries and gives what is new. */
    List<Candidate> find(Field field, String text, List<Token> tokens, Headings headings) {
        var found = new ArrayList<Candidate>();
        int at = 0;
        while (at < tokens.size()) {
            at = headings.has(at) && tokens.get(at).isNameLike() ? match(field, text, tokens, at, found) : at + 1;
        }
        return found;
    }

    private int match(Field field, String text, List<Token> tokens, int from, List<Candidate> found) {
        int end = from + 1;
        while (end < tokens.size()
                && end < from + LONGEST
                && tokens.get(end).gap() == Token.Gap.NONE
                && !tokens.get(end - 1).owns()) {
            end++;
        }
        for (int to = end; to > from; to--) {
            var words = Candidate.surface(
                    text, tokens.get(from).start(), tokens.get(to - 1).end());
            var entry = known.get(words.toLowerCase(Locale.ROOT));
            var candidate = new Candidate(field, text, tokens, from, to, new Weights());
            if (entry != null && (to - from > 1 || entry.isSure())) {
                if (entry.surface().equals(words)) {
                    entry.add(candidate.place());
                } else {
                    candidate.weights().add(entry.type(), Weights.CERTAIN);
                    candidate.weights().sure();
                    found.add(candidate);
                }
                return to;
            }
            var type = type(tokens, from, to, words);
            if (type != null) {
                candidate.weights().add(type, Weights.CERTAIN);
                candidate.weights().sure();
                found.add(candidate);
                return to;
            }
        }
        return from + 1;
    }

    private @org.jspecify.annotations.Nullable NameType type(List<Token> tokens, int from, int to, String words) {
        if (to - from == 1 && surnames.contains(tokens.get(from).small())) {
            return NameType.PERSON;
        }
        boolean insideOther =
                to - from == 1 && seen.inside(words) && !tokens.get(from).isOrdinary();
        if (insideOther
                && gazetteer.place(words) == null
                && gazetteer.organisation(words) == null
                && tokens.get(from).cues() == 0) {
            return NameType.PERSON;
        }
        if (gazetteer.organisation(words) != null) {
            return NameType.ORGANISATION;
        }
        boolean capitals = tokens.get(from).shape() == Shape.CAPITALS;
        var name = capitals && words.length() > 3 ? Capitals.lowered(words) : words;
        boolean ordinary = to - from == 1 && tokens.get(from).isOrdinary();
        if ((!ordinary && gazetteer.place(name) != null) || (gazetteer.place(words) != null && !ordinary)) {
            return NameType.PLACE;
        }
        boolean person = to - from == 2
                && gazetteer.isFirstName(
                        capitals
                                ? Capitals.lowered(tokens.get(from).text())
                                : tokens.get(from).text())
                && tokens.get(to - 1).isNameLike()
                && !tokens.get(to - 1).isOrdinary()
                && !tokens.get(from).isOrdinary();
        return person ? NameType.PERSON : null;
    }
}
