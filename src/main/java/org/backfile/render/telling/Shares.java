package org.backfile.render.telling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backfile.corpus.Names;
import org.backfile.corpus.Voices;
import org.backfile.render.telling.Telling.At;
import org.backfile.render.telling.Telling.Named;

/** Whom the articles of a story name and what they quote, joined as the archive joins them. */
final class Shares {

    private Shares() {}

    static List<Named> names(Names names, List<Member> members) {
        var places = new TreeMap<Integer, Map<Integer, At>>();
        for (var member : members) {
            for (int i = 0; i < member.mentions().size(); i++) {
                int name = names.number(member.id(), i);
                if (name >= 0) {
                    places.computeIfAbsent(name, key -> new TreeMap<>())
                            .putIfAbsent(
                                    member.number(),
                                    new At(member.number(), member.mentions().get(i)));
                }
            }
        }
        return places.entrySet().stream()
                .map(entry ->
                        new Named(entry.getKey(), List.copyOf(entry.getValue().values())))
                .sorted(Comparator.comparing(named -> -named.places().size()))
                .toList();
    }

    static List<Quoted> quotations(Voices voices, List<Member> members) {
        var places = new TreeMap<Integer, List<Quoted.Carried>>();
        for (var member : members) {
            for (int i = 0; i < member.quotes().size(); i++) {
                int utterance = voices.number(member.id(), i);
                if (utterance >= 0) {
                    places.computeIfAbsent(utterance, key -> new ArrayList<>())
                            .add(member.quotes().get(i));
                }
            }
        }
        return places.entrySet().stream()
                .map(entry -> new Quoted(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((Quoted quoted) -> -quoted.articles())
                        .thenComparing(quoted -> -quoted.places().size()))
                .toList();
    }
}
