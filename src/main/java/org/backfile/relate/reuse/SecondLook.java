package org.backfile.relate.reuse;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Field;
import org.backfile.corpus.Header;
import org.backfile.corpus.Nearer;
import org.backfile.corpus.Passage;
import org.backfile.corpus.Relation;

/**
 * Looks again at pairs whose dates other articles narrowed: which of the two comes first, and which stands nearer the source, go by what is
 * known in the end. What they share stays as it was found.
 */
public final class SecondLook {

    private static final Comparator<Passage> BY_PLACE = Comparator.comparing(
                    (Passage passage) -> passage.field() != Field.HEADLINE)
            .thenComparingInt(passage -> passage.a().start())
            .thenComparingInt(passage -> passage.b().start());

    private final Corpus corpus;

    private final Map<String, Header> headers = new HashMap<>();

    private SecondLook(Corpus corpus) {
        this.corpus = corpus;
        corpus.headers().forEach(header -> headers.put(header.id(), header));
    }

    /**
     * The same pairs in the order of their ids.
     *
     * @param corpus with its dates as they are now
     * @param redated ids of the articles that have another date than when the pairs were found
     */
    public static List<Relation> of(List<Relation> pairs, Corpus corpus, Set<String> redated) {
        if (redated.isEmpty()) {
            return pairs;
        }
        var look = new SecondLook(corpus);
        return pairs.stream()
                .map(pair -> redated.contains(pair.a()) || redated.contains(pair.b()) ? look.again(pair) : pair)
                .sorted(Relation.ORDER)
                .toList();
    }

    private Relation again(Relation pair) {
        var a = header(pair.a());
        var b = header(pair.b());
        return Corpus.ORDER.compare(a, b) <= 0 ? judged(pair, a, b) : judged(turned(pair), b, a);
    }

    private Relation judged(Relation pair, Header a, Header b) {
        return new Relation(
                pair.kind(),
                pair.a(),
                pair.b(),
                pair.shareA(),
                pair.shareB(),
                pair.passages(),
                pair.kind().isCopy() ? SourceSigns.of(text(a), text(b), pair.passages()) : Nearer.UNKNOWN);
    }

    private static Relation turned(Relation pair) {
        var passages = pair.passages().stream()
                .map(passage -> new Passage(passage.field(), passage.b(), passage.a(), passage.closeness()))
                .sorted(BY_PLACE)
                .toList();
        return new Relation(pair.kind(), pair.b(), pair.a(), pair.shareB(), pair.shareA(), passages, pair.nearer());
    }

    private Header header(String id) {
        return Objects.requireNonNull(headers.get(id));
    }

    private Text text(Header header) {
        return Text.of(corpus.articles(List.of(header)).findFirst().orElseThrow());
    }
}
