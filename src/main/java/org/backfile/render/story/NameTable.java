package org.backfile.render.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Name;
import org.backfile.corpus.Names;
import org.backfile.render.story.Member.Spot;
import org.backfile.render.view.Numbers;
import org.backfile.render.view.Value;
import org.jspecify.annotations.Nullable;

/** Who names whom: the names that articles of a story have in common, and those that only one has. */
final class NameTable {

    private static final int ROWS = 30;

    private static final int ALONE = 12;

    private final Names names;
    private final List<Member> members;
    private final Columns columns;

    /** By name its first place in each article that has it. */
    private final Map<Integer, Map<Member, Spot>> places = new HashMap<>();

    NameTable(Corpus corpus, List<Member> members, Columns columns) {
        this.names = corpus.relations().names();
        this.members = members;
        this.columns = columns;
        for (var member : members) {
            for (int i = 0; i < member.mentions().size(); i++) {
                int name = names.number(member.id(), i);
                if (name >= 0) {
                    places.computeIfAbsent(name, key -> new HashMap<>())
                            .putIfAbsent(member, member.mentions().get(i));
                }
            }
        }
    }

    StoryPage.@Nullable Matrix matrix() {
        var common = places.keySet().stream()
                .filter(name -> held(name) > 1)
                .sorted(Comparator.comparing((Integer name) -> -held(name)).thenComparing(name -> name))
                .toList();
        if (common.isEmpty()) {
            return null;
        }
        int more = common.size() - Math.min(ROWS, common.size());
        return new StoryPage.Matrix(
                columns.heads(),
                common.stream().limit(ROWS).map(this::row).toList(),
                (columns.heads().isEmpty() ? List.<Member>of() : members)
                        .stream()
                                .map(this::alone)
                                .filter(alone -> !alone.names().isEmpty())
                                .toList(),
                more == 0 ? "" : "and " + Numbers.count(more, "name", "names") + " more");
    }

    private int held(int name) {
        return places.getOrDefault(name, Map.of()).size();
    }

    private StoryPage.Row row(int name) {
        return new StoryPage.Row(
                value(names.all().get(name)),
                "",
                columns.cells(places.getOrDefault(name, Map.of())),
                columns.count(held(name)));
    }

    private StoryPage.Alone alone(Member member) {
        var only = places.keySet().stream()
                .filter(name ->
                        held(name) == 1 && places.getOrDefault(name, Map.of()).containsKey(member))
                .sorted(Comparator.comparing(
                                (Integer name) -> -names.all().get(name).places())
                        .thenComparing(name -> name))
                .toList();
        return new StoryPage.Alone(
                member.letter(),
                member.entry(),
                only.stream()
                        .limit(ALONE)
                        .map(name -> value(names.all().get(name)))
                        .toList(),
                only.size() <= ALONE ? "" : "and " + Numbers.grouped(only.size() - ALONE) + " more");
    }

    private static Value value(Name name) {
        return Value.source(name.name()).linked(name.path());
    }
}
