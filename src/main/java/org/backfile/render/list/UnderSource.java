package org.backfile.render.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.backfile.corpus.Header;
import org.backfile.corpus.Relation;
import org.backfile.corpus.Relations;
import org.backfile.render.copy.Copies;
import org.backfile.render.view.Entry;
import org.backfile.render.view.Numbers;

/**
 * Puts the copies of a list under the text that they were likely made from. An article goes under another of the same list if half of its words
 * and more stand there: under the one that stands nearer the source, where nothing tells which does under the one that comes first. Copies stand
 * one step deep, each under the article it has most in common with. All else keeps the order of the list.
 */
final class UnderSource {

    /** As independent texts are counted. */
    private static final double MOSTLY = 0.5;

    /** An article of a list; the note says why it stands where it does, and is empty where its date does. */
    record Line(Header header, String note) {

        Listed listed() {
            return new Listed(Entry.of(header), note);
        }
    }

    private record Under(String copy, String source, double share, boolean isKnown) {}

    private UnderSource() {}

    static List<Line> of(List<Header> headers, Relations relations) {
        var place = new HashMap<String, Integer>();
        headers.forEach(header -> place.put(header.id(), place.size()));
        var candidates = new ArrayList<Under>();
        for (var header : headers) {
            for (var pair : relations.of(header.id())) {
                if (pair.kind().isCopy() && pair.a().equals(header.id()) && place.containsKey(pair.b())) {
                    var under = under(pair, place);
                    if (under.share >= MOSTLY) {
                        candidates.add(under);
                    }
                }
            }
        }
        return candidates.isEmpty()
                ? headers.stream().map(header -> new Line(header, "")).toList()
                : lines(headers, chosen(candidates, place), place);
    }

    private static Under under(Relation pair, Map<String, Integer> place) {
        var nearer = pair.nearer().article();
        boolean isFirst = place.getOrDefault(pair.a(), 0) < place.getOrDefault(pair.b(), 0);
        var source = nearer != null ? nearer : isFirst ? pair.a() : pair.b();
        var copy = pair.other(source);
        return new Under(copy, source, Copies.share(pair, copy), nearer != null);
    }

    /** By copy; no source is a copy itself. */
    private static Map<String, Under> chosen(List<Under> candidates, Map<String, Integer> place) {
        var byCopy = new HashMap<String, Under>();
        var sources = new HashSet<String>();
        candidates.stream()
                .sorted(Comparator.comparing((Under under) -> -under.share)
                        .thenComparing(under -> place.getOrDefault(under.source, 0))
                        .thenComparing(under -> place.getOrDefault(under.copy, 0)))
                .forEach(under -> {
                    if (!byCopy.containsKey(under.copy)
                            && !byCopy.containsKey(under.source)
                            && !sources.contains(under.copy)) {
                        byCopy.put(under.copy, under);
                        sources.add(under.source);
                    }
                });
        return byCopy;
    }

    private static List<Line> lines(List<Header> headers, Map<String, Under> byCopy, Map<String, Integer> place) {
        var below = new HashMap<String, List<Under>>();
        byCopy.values()
                .forEach(under -> below.computeIfAbsent(under.source, source -> new ArrayList<>())
                        .add(under));
        var lines = new ArrayList<Line>();
        for (var header : headers) {
            if (!byCopy.containsKey(header.id())) {
                lines.add(new Line(header, ""));
                below.getOrDefault(header.id(), List.of()).stream()
                        .sorted(Comparator.comparing(under -> place.getOrDefault(under.copy, 0)))
                        .forEach(under ->
                                lines.add(new Line(headers.get(place.getOrDefault(under.copy, 0)), note(under))));
            }
        }
        return lines;
    }

    private static String note(Under under) {
        var share = Numbers.rounded(under.share);
        return under.isKnown
                ? "Likely a copy: " + share + " of it stands in the text above, which is probably nearer the source."
                : share + " of it stands in the text above; nothing tells which was first.";
    }
}
