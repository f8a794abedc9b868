package org.backfile.enrich.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.backfile.corpus.Mention;
import org.backfile.corpus.NameType;
import org.backfile.corpus.Place;

/** Forms that are held to be one name. */
final class Bundle {

    private final NameType type;
    private final List<Entry> entries = new ArrayList<>();

    Bundle(NameType type, Entry first) {
        this.type = type;
        entries.add(first);
    }

    void add(Entry entry) {
        entries.add(entry);
    }

    void addAll(Bundle other) {
        entries.addAll(other.entries);
    }

    NameType type() {
        return type;
    }

    List<Entry> entries() {
        return entries;
    }

    /** The longest form; of equals the first. */
    String name() {
        return entries.stream()
                .map(Entry::surface)
                .reduce((a, b) -> b.length() > a.length() ? b : a)
                .orElseThrow();
    }

    Mention mention() {
        List<Place> places = entries.stream()
                .flatMap(entry -> entry.places().stream())
                .sorted(Comparator.naturalOrder())
                .distinct()
                .toList();
        return new Mention(type, name(), places);
    }
}
