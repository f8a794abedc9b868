package org.backfile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backfile.address.Addresses;
import org.backfile.corpus.Article;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.Header;
import org.backfile.corpus.Source;
import org.backfile.corrections.Corrections;
import org.backfile.store.Extractions;

/**
 * The articles of a build under their addresses, as their editor corrected them: headers and texts alike, so that lists, pages and the index
 * tell the same.
 */
final class NamedArticles {

    private final Extractions store;
    private final Corrections corrections;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Source> captures = new HashMap<>();

    private NamedArticles(List<Addresses.Draft> named, Extractions store, Corrections corrections) {
        this.store = store;
        this.corrections = corrections;
        for (var draft : named) {
            var header = draft.header();
            numbers.put(header.id(), draft.number());
            var capture = header.source().capture();
            if (capture != null && !capture.earlier().isEmpty()) {
                captures.put(header.id(), header.source());
            }
        }
    }

    /** The corpus of them, which is all that holds them from then on; takes note of corrections that concern none. */
    static Corpus corpus(
            List<Addresses.Draft> named, Extractions store, Corrections corrections, ProblemList problems) {
        return new NamedArticles(named, store, corrections).corpus(named, problems);
    }

    private Corpus corpus(List<Addresses.Draft> named, ProblemList problems) {
        problems.addAll(corrections.unknown(numbers.keySet()));
        return new Corpus(
                named.stream()
                        .map(draft -> corrected(draft.header()).unsummed())
                        .toList(),
                header -> new Article(header.id(), header.path(), extraction(header.id())));
    }

    private Header corrected(Header header) {
        return corrections.concern(header.id())
                ? Header.of(header.id(), header.path(), extraction(header.id()))
                : header;
    }

    private Extraction extraction(String id) {
        var extraction = corrections.apply(id, store.get(Objects.requireNonNull(numbers.get(id))));
        // That there were earlier captures shows only when all items are known.
        var source = captures.get(id);
        return source == null ? extraction : extraction.from(source);
    }
}
