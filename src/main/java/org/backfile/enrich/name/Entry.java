package org.backfile.enrich.name;

import java.util.ArrayList;
import java.util.List;
import org.backfile.corpus.NameType;
import org.backfile.corpus.Place;
import org.backfile.enrich.word.Token;

/** One form of a name with all its places in an article. */
final class Entry {

    private final String surface;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Place> elsewhere = new ArrayList<>();
    private final Weights weights = new Weights();

    Entry(String surface) {
        this.surface = surface;
    }

    void add(Candidate candidate) {
        candidates.add(candidate);
        weights.addAll(candidate.weights());
    }

    /** A place that tells nothing new, in a line where every word is capitalised. */
    void add(Place place) {
        elsewhere.add(place);
    }

    String surface() {
        return surface;
    }

    /** The words of the form, as at its first place. */
    List<Token> tokens() {
        var first = candidates.get(0);
        return first.tokens().subList(first.from(), first.to());
    }

    List<Place> places() {
        var places = new ArrayList<>(elsewhere);
        candidates.forEach(candidate -> places.add(candidate.place()));
        return places;
    }

    boolean isSure() {
        return weights.isSure();
    }

    boolean isSingle() {
        return candidates.get(0).size() == 1;
    }

    NameType type() {
        return weights.best();
    }
}
