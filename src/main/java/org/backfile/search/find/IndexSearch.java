package org.backfile.search.find;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backfile.search.IndexFormat;
import org.backfile.search.find.Query.Part;
import org.backfile.search.find.Query.Word;
import org.jspecify.annotations.Nullable;

/** A built index, searched from Java as the site's own page searches it. Not for several threads. */
public final class IndexSearch {

    /** An unfinished or starred word ranks by so many of the commonest spellings that begin with it. */
    private static final int COMPLETIONS = 8;

    private final IndexFiles files;
    private final IndexManifest manifest;
    private final Vocabulary vocabulary;
    private final Lists lists;
    private final Demands demands;

    private IndexSearch(IndexFiles files) {
        this.files = files;
        this.manifest = IndexManifest.of(files);
        this.vocabulary = new Vocabulary(files, manifest);
        this.lists = new Lists(files);
        this.demands = new Demands(manifest, vocabulary, lists, new Columns(files, manifest));
    }

    /**
     * Opens the index of a built site.
     *
     * @throws SearchTrouble if there is none, or its manifest cannot be read
     */
    public static IndexSearch of(Path site) throws SearchTrouble {
        try {
            return new IndexSearch(new IndexFiles(site.resolve("search")));
        } catch (DamagedIndex e) {
            throw new SearchTrouble(site + ": its search index cannot be used: " + e.getMessage()
                    + ". Build the site first: backfile build");
        }
    }

    /**
     * Hits of a query, best first, then the later article first.
     *
     * @throws SearchTrouble if a file of the index is damaged
     */
    public Answer search(String query, int limit) throws SearchTrouble {
        try {
            return answer(QueryParser.parse(query), limit);
        } catch (DamagedIndex e) {
            throw new SearchTrouble("the search index is damaged: " + e.getMessage()
                    + ". Build the site again: backfile build --clean");
        }
    }

    private Answer answer(Query.Side query, int limit) {
        var words = ranking(words(query).toList());
        var found = found(words, false);
        // Where nothing at all is found, every word may be the beginning of one.
        if (found.values().stream().allMatch(List::isEmpty)) {
            found = found(words, true);
        }
        var weights = new LinkedHashMap<FoundGroup, Double>();
        var missing = new LinkedHashSet<String>();
        for (var word : words) {
            var groups = found.getOrDefault(word, List.of());
            double weight = rarity(groups);
            groups.forEach(group -> weights.merge(group, weight, Double::sum));
            if (groups.isEmpty()) {
                missing.add(word.text());
            }
        }
        var pass = demands.of(query);
        var scores = scores(weights, pass);
        boolean whole = words.isEmpty() || query.parts().stream().anyMatch(IndexSearch::demandsText);
        if (whole && pass != null) {
            pass.stream().forEach(number -> scores.putIfAbsent(number, 0.0));
        }
        var hits = scores.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey())
                        .reversed())
                .limit(limit)
                .map(entry -> hit(entry.getKey(), entry.getValue()))
                .toList();
        return new Answer(scores.size(), List.copyOf(missing), hits);
    }

    /** The words that count: small ones only where there are no others. */
    private List<Word> ranking(List<Word> words) {
        var ranking = words.stream()
                .filter(word -> word.acronym() || !manifest.smallWords().contains(word.form()))
                .toList();
        return ranking.isEmpty() ? words : ranking;
    }

    private Map<Integer, Double> scores(Map<FoundGroup, Double> groups, @Nullable BitSet pass) {
        var scores = new TreeMap<Integer, Double>();
        groups.forEach((group, weight) -> lists.ranked(group, (number, level) -> {
            if (pass == null || pass.get(number)) {
                scores.merge(number, weight * ((level + 0.5) / IndexFormat.LEVELS), Double::sum);
            }
        }));
        return scores;
    }

    /** What a word counts: one that languages share, or an unfinished one, is as rare as all of its groups together. */
    private double rarity(List<FoundGroup> groups) {
        int all = manifest.articles();
        double holding =
                Math.min(all, groups.stream().mapToLong(FoundGroup::articles).sum());
        return Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
    }

    /** The words that rank: all but those left out and those of fields that are no text. */
    private static Stream<Word> words(Query node) {
        if (node instanceof Query.Side side) {
            return side.parts().stream().filter(part -> !part.not()).flatMap(part -> words(part.node()));
        }
        if (node instanceof Query.Any any) {
            return any.nodes().stream().flatMap(IndexSearch::words);
        }
        if (node instanceof Query.All all) {
            return all.nodes().stream().flatMap(IndexSearch::words);
        }
        if (node instanceof Query.Near near) {
            return near.nodes().stream().flatMap(IndexSearch::words);
        }
        if (node instanceof Query.Phrase phrase) {
            return phrase.forms().stream().map(form -> new Word(form, form, true, false, false));
        }
        if (node instanceof Query.Field field) {
            return field.isText() ? words(field.node()) : Stream.empty();
        }
        return node instanceof Word word ? Stream.of(word) : Stream.empty();
    }

    private Map<Word, List<FoundGroup>> found(List<Word> words, boolean beginnings) {
        var found = new LinkedHashMap<Word, List<FoundGroup>>();
        words.forEach(word -> found.put(word, groups(word, beginnings)));
        return found;
    }

    private List<FoundGroup> groups(Word word, boolean beginnings) {
        var groups = word.prefix() ? List.<FoundGroup>of() : vocabulary.find(word.form(), word.acronym());
        if (groups.isEmpty() && word.form().endsWith("'s")) {
            groups = vocabulary.find(word.form().substring(0, word.form().length() - 2));
        }
        if (groups.isEmpty() && (word.prefix() || beginnings) && word.form().length() > 1) {
            groups = vocabulary.completions(word.form(), COMPLETIONS).stream()
                    .flatMap(form -> vocabulary.find(form).stream())
                    .distinct()
                    .toList();
        }
        if (groups.isEmpty() && !word.exact() && !word.prefix()) {
            groups = vocabulary.related(word.form());
        }
        return groups;
    }

    /** Whether a part demands words, and does not only narrow by day or by what an article is labelled with. */
    private static boolean demandsText(Part part) {
        return part.must()
                && !part.not()
                && !(part.node() instanceof Query.Days)
                && !(part.node() instanceof Query.Field field && !field.isText());
    }

    private Answer.Hit hit(int number, double score) {
        var segment = manifest.segmentOf(number);
        int place = number - segment.base();
        var rows = IndexFiles.list(files.inflated("leads/" + segment.label() + "." + place / manifest.leads()));
        var row = IndexFiles.list(rows.get(place % manifest.leads()));
        var id = IndexFiles.string(row.get(0));
        return new Answer.Hit(
                id,
                path(row),
                (String) row.get(3),
                (String) row.get(4),
                (String) row.get(5),
                IndexFiles.string(row.get(7)),
                score);
    }

    /** Of a path of the usual kind a row holds what neither the id nor the headline tells. */
    static String path(List<@Nullable Object> row) {
        var id = IndexFiles.string(row.get(0));
        if (row.get(2) instanceof Long letters) {
            var slug = IndexFormat.plain(IndexFiles.string(row.get(3))).substring(0, Math.toIntExact(letters)) + "-";
            return "articles/" + id.substring(0, Math.min(2, id.length())) + "/" + slug + id + ".html";
        }
        var address = IndexFiles.string(row.get(2));
        return address.indexOf('/') >= 0
                ? address
                : "articles/" + id.substring(0, Math.min(2, id.length())) + "/" + address + id + ".html";
    }
}
