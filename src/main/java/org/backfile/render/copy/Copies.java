package org.backfile.render.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Field;
import org.backfile.corpus.Header;
import org.backfile.corpus.Passage;
import org.backfile.corpus.Relation;
import org.backfile.corpus.Span;
import org.backfile.render.view.Entry;
import org.backfile.render.view.Excerpt;
import org.backfile.render.view.Numbers;
import org.backfile.render.view.Value;
import org.jspecify.annotations.Nullable;

/** The copies of a corpus as pages show them: which pairs have a page of their own, and where it is. */
public final class Copies {

    private static final int MOST_PLACES = 3;

    /** A longer headline would fill the margin beside every passage. */
    private static final int NAME_CHARS = 32;

    private final Map<String, Header> headers = new HashMap<>();
    private final List<Relation> shown;
    private final Set<Relation> withPage;
    private final Corpus corpus;

    /**
     * @param pages how many pairs have a page at most
     */
    public Copies(Corpus corpus, int pages) {
        this.corpus = corpus;
        var pairs = corpus.relations().pairs().stream()
                .filter(pair -> pair.kind().isCopy())
                .toList();
        this.shown = pairs.stream()
                .sorted(Comparator.comparingDouble((Relation pair) -> -Math.max(pair.shareA(), pair.shareB()))
                        .thenComparing(Relation.ORDER))
                .limit(pages)
                .sorted(Relation.ORDER)
                .toList();
        this.withPage = new HashSet<>(shown);
        if (!pairs.isEmpty()) {
            var ids = new HashSet<String>();
            pairs.forEach(pair -> ids.addAll(List.of(pair.a(), pair.b())));
            corpus.headers().stream()
                    .filter(header -> ids.contains(header.id()))
                    .forEach(header -> headers.put(header.id(), header));
        }
    }

    /** The pairs with a page. */
    public List<Relation> shown() {
        return shown;
    }

    /** The copies that an article is one side of, those that share most of it first. */
    public List<Relation> of(String id) {
        return corpus.relations().of(id).stream()
                .filter(pair -> pair.kind().isCopy())
                .sorted(Comparator.comparingDouble((Relation pair) -> -share(pair, id))
                        .thenComparing(Relation.ORDER))
                .toList();
    }

    /** The share of an article's words that stand in the other of a pair. */
    public static double share(Relation pair, String id) {
        return pair.a().equals(id) ? pair.shareA() : pair.shareB();
    }

    /** An article that is one side of a pair. */
    public Header header(String id) {
        return java.util.Objects.requireNonNull(headers.get(id));
    }

    /** Whether the page of a pair begins with its second article, because that one stands nearer the source. */
    public static boolean isTurned(Relation pair) {
        return pair.b().equals(pair.nearer().article());
    }

    /** The passages of a pair in the order of its page: the headline, then in the order of the first article. */
    public static List<Passage> order(Relation pair) {
        if (!isTurned(pair)) {
            return pair.passages();
        }
        return pair.passages().stream()
                .sorted(Comparator.comparing((Passage passage) -> passage.field() != Field.HEADLINE)
                        .thenComparingInt(passage -> passage.b().start()))
                .toList();
    }

    /** What the text of an article has in common with another. */
    public Elsewhere elsewhere(String id, Span text) {
        var places = new ArrayList<Value>();
        @Nullable Passage closest = null;
        int more = 0;
        var pairs = of(id);
        for (var pair : pairs) {
            var page = path(pair);
            var passages = order(pair);
            for (int i = 0; i < passages.size(); i++) {
                var passage = passages.get(i);
                var span = pair.a().equals(id) ? passage.a() : passage.b();
                if (passage.field() != Field.TEXT || !span.overlaps(text)) {
                    continue;
                }
                closest = closest == null || closest.closeness() < passage.closeness() ? passage : closest;
                if (places.size() < MOST_PLACES) {
                    var words =
                            name(id, pair, pairs) + ": " + Closeness.of(passage).words()
                                    + (passage.closeness() == 1 ? "" : ", " + Numbers.rounded(passage.closeness()));
                    places.add(Value.archive(words).linked(page == null ? null : page + "#r" + (i + 1)));
                } else {
                    more++;
                }
            }
        }
        return closest == null
                ? Elsewhere.NOWHERE
                : new Elsewhere(Closeness.of(closest).css(), places, more == 0 ? "" : "and " + more + " more");
    }

    /** How an article is called in the margin of another: by its outlet, else by the first words of its headline. */
    public static String name(Header header) {
        var entry = Entry.of(header);
        if (header.outlet() != null) {
            return entry.outlet().text();
        }
        return Excerpt.of(entry.headline().text(), NAME_CHARS);
    }

    /** With the date too, where an article has text in common with two that are called alike. */
    private String name(String id, Relation pair, List<Relation> pairs) {
        var header = header(pair.other(id));
        var name = name(header);
        boolean isAlone = pairs.stream()
                .allMatch(other ->
                        other.equals(pair) || !name(header(other.other(id))).equals(name));
        return isAlone ? name : name + ", " + Entry.of(header).date().value().text();
    }

    /** The page of a pair, from the site root: named by both ids in alphabetical order, so that no date moves it. */
    public @Nullable String path(Relation pair) {
        if (!withPage.contains(pair)) {
            return null;
        }
        boolean inOrder = pair.a().compareTo(pair.b()) < 0;
        return "compare/" + (inOrder ? pair.a() + "-" + pair.b() : pair.b() + "-" + pair.a()) + ".html";
    }
}
