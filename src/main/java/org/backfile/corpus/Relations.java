package org.backfile.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** How the articles of a corpus relate to each other. Small next to the texts: it stays in memory. */
public final class Relations {

    /** Of articles that nobody compared. */
    public static final Relations NONE = new Relations(List.of());

    /** The share of its words in another article from which on an article is no text of its own. */
    private static final double MOSTLY = 0.5;

    private final List<Relation> pairs;
    private final Names names;
    private final Voices voices;
    private final Stories stories;
    private final List<Gone> gone;
    private final Map<String, List<Relation>> byArticle = new HashMap<>();

    public Relations(List<Relation> pairs) {
        this(pairs, Names.NONE, Voices.NONE, Stories.NONE, List.of());
    }

    private Relations(List<Relation> pairs, Names names, Voices voices, Stories stories, List<Gone> gone) {
        this.names = names;
        this.voices = voices;
        this.stories = stories;
        this.gone = List.copyOf(gone);
        this.pairs = pairs.stream().sorted(Relation.ORDER).toList();
        for (var pair : this.pairs) {
            byArticle.computeIfAbsent(pair.a(), id -> new ArrayList<>()).add(pair);
            byArticle.computeIfAbsent(pair.b(), id -> new ArrayList<>()).add(pair);
        }
    }

    /** The same with whom and what the articles name. */
    public Relations with(Names found) {
        return new Relations(pairs, found, voices, stories, gone);
    }

    /** The same with who says what. */
    public Relations with(Voices found) {
        return new Relations(pairs, names, found, stories, gone);
    }

    /** The same with what several articles tell of. */
    public Relations with(Stories found) {
        return new Relations(pairs, names, voices, found, gone);
    }

    /** The same with more addresses that lead on. */
    public Relations with(List<Gone> more) {
        return new Relations(
                pairs,
                names,
                voices,
                stories,
                Stream.concat(gone.stream(), more.stream()).toList());
    }

    /** Whom and what the articles name, joined across them. */
    public Names names() {
        return names;
    }

    /** Who says what in the articles, joined across them. */
    public Voices voices() {
        return voices;
    }

    /** What several articles tell of. */
    public Stories stories() {
        return stories;
    }

    /** Addresses of names and speakers that have no page any more. */
    public List<Gone> gone() {
        return gone;
    }

    /** Every pair, by ids. */
    public List<Relation> pairs() {
        return pairs;
    }

    /**
     * How many texts some articles are when those that are mostly the same are counted once.
     *
     * @param ids of the articles
     */
    public int independent(Collection<String> ids) {
        var roots = new HashMap<String, String>();
        ids.forEach(id -> roots.put(id, id));
        int texts = roots.size();
        for (var id : List.copyOf(roots.keySet())) {
            for (var pair : of(id)) {
                if (pair.kind().isCopy()
                        && pair.a().equals(id)
                        && Math.max(pair.shareA(), pair.shareB()) >= MOSTLY
                        && roots.containsKey(pair.b())) {
                    var a = root(roots, pair.a());
                    var b = root(roots, pair.b());
                    if (!a.equals(b)) {
                        roots.put(a, b);
                        texts--;
                    }
                }
            }
        }
        return texts;
    }

    private static String root(Map<String, String> roots, String id) {
        var root = id;
        while (!Objects.requireNonNull(roots.get(root)).equals(root)) {
            // Halves the way for the next who asks.
            roots.put(root, Objects.requireNonNull(roots.get(Objects.requireNonNull(roots.get(root)))));
            root = Objects.requireNonNull(roots.get(root));
        }
        return root;
    }

    /** The pairs that an article is one side of, by ids. */
    public List<Relation> of(String id) {
        return byArticle.getOrDefault(id, List.of());
    }
}
