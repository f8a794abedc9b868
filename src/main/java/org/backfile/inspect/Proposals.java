package org.backfile.inspect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Proposes rules for the pages of a group. What is proposed is what most of its pages already show: a line that is kept in some articles and
 * known to recur, an element that holds nothing but the article on most pages, one whose text is left out on most. Its owner decides.
 */
final class Proposals {

    private static final int LINES = 5;
    private static final int FEWEST_ARTICLES = 3;
    private static final int FEWEST_PAGES = 8;
    private static final double MOST_PAGES = 0.8;
    private static final double NEARLY_ALL_PAGES = 0.9;
    private static final int SHORTEST_LINE = 8;

    private final GroupTally group;
    private final List<Proposal.Line> lines = new ArrayList<>();

    private Proposals(GroupTally group) {
        this.group = group;
    }

    /** For each group that has something to propose, the most useful first. */
    static List<Proposal> of(Iterable<GroupTally> groups) {
        var proposals = new ArrayList<Proposal>();
        groups.forEach(group -> new Proposals(group).make().ifPresent(proposals::add));
        proposals.sort(Proposal.MOST_USEFUL_FIRST);
        return proposals;
    }

    private Optional<Proposal> make() {
        name();
        dateOrder();
        dropLines();
        body();
        drop();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Proposal(match(), isNew(), lines));
    }

    private boolean isNew() {
        return !group.group().startsWith("outlet ");
    }

    private boolean isHost() {
        return group.group().startsWith("host ");
    }

    private String match() {
        var name = group.group().substring(group.group().indexOf(' ') + 1);
        if (isHost() || !isNew()) {
            return name;
        }
        return name.isEmpty() ? "*" : name + "/";
    }

    /** Files of a host are of one outlet; those of a folder only if nearly all that tell one tell the same. */
    private void name() {
        if (!isNew()) {
            return;
        }
        var known = group.outlets();
        boolean tells = known.all() >= FEWEST_PAGES && 2 * known.all() >= group.articles();
        var name = tells || isHost() ? known.majority(isHost() ? MOST_PAGES : NEARLY_ALL_PAGES) : "";
        if (name.isEmpty() && isHost() && known.all() == 0) {
            boolean isTitled = 2 * group.titleEnds().all() >= group.articles() && group.articles() >= FEWEST_PAGES;
            var titled = isTitled ? group.titleEnds().majority(NEARLY_ALL_PAGES) : "";
            name = titled.isEmpty() ? match() : titled;
        }
        int missing = group.withoutOutlet();
        int otherwise = tells ? known.all() - known.byName().getOrDefault(name, 0) : 0;
        if (name.isEmpty() || missing + otherwise == 0) {
            return;
        }
        var why = missing == 0
                ? "other names stand in " + count(otherwise, "article")
                : "no name stands in " + count(missing, "article");
        lines.add(new Proposal.Line("name", name, why, missing + otherwise, 0));
    }

    private void dateOrder() {
        if (group.unsureDates() == 0 || (group.dayFirst() > 0) == (group.monthFirst() > 0)) {
            return;
        }
        boolean dayFirst = group.dayFirst() > 0;
        var why = "dates " + count(group.unsureDates(), "article") + " to the day; "
                + count(Math.max(group.dayFirst(), group.monthFirst()), "other date") + " can only be read so";
        lines.add(new Proposal.Line("date-order", dayFirst ? "dmy" : "mdy", why, group.unsureDates(), 0));
    }

    private void dropLines() {
        var found = new ArrayList<Proposal.Line>();
        for (var family : group.families()) {
            var expression = family.kept() < FEWEST_ARTICLES ? "" : family.expression();
            if (expression.length() >= SHORTEST_LINE) {
                var why = "recurs, kept in " + count(family.kept(), "article") + ", "
                        + count(family.keptChars(), "character");
                found.add(new Proposal.Line("drop-lines", expression, why, family.kept(), family.keptChars()));
            }
        }
        addBest(found);
    }

    private void body() {
        if (group.pages() < FEWEST_PAGES) {
            return;
        }
        group.elements().entrySet().stream()
                .filter(entry -> entry.getValue().isContainer()
                        && entry.getValue().pages() >= NEARLY_ALL_PAGES * group.pages()
                        && entry.getValue().exact() >= MOST_PAGES * group.pages())
                .max(Comparator.<Map.Entry<String, ElementTally>>comparingInt(
                                entry -> entry.getValue().exact())
                        .thenComparing(Map.Entry::getKey))
                .filter(entry -> 3 * entry.getValue().inserts()
                        < entry.getValue().pages() - entry.getValue().exact())
                .ifPresent(entry -> {
                    var element = entry.getValue();
                    int others = element.pages() - element.exact();
                    var why = "the article and nothing else on " + element.exact() + " of "
                            + count(group.pages(), "page") + "; would change the other " + others;
                    lines.add(new Proposal.Line("body", entry.getKey(), why, others, element.inexactChars()));
                });
    }

    private void drop() {
        var found = new ArrayList<Proposal.Line>();
        group.elements().forEach((selector, element) -> {
            if (element.isInsert() && element.pages() >= FEWEST_PAGES) {
                var why = "left out on " + count(element.pages() - element.kept(), "page") + ", kept on "
                        + element.kept() + ", " + count(element.keptChars(), "character");
                found.add(new Proposal.Line("drop", selector, why, element.kept(), element.keptChars()));
            }
        });
        addBest(found);
    }

    /** Selectors of one element inside another would drop the same text: the first of them will do. */
    private void addBest(List<Proposal.Line> found) {
        var seen = new HashSet<List<Long>>();
        found.stream()
                .sorted(Proposal.Line.MOST_USEFUL_FIRST)
                .filter(line -> !line.key().equals("drop") || seen.add(List.of((long) line.articles(), line.chars())))
                .limit(LINES)
                .forEach(lines::add);
    }

    private static String count(long number, String one) {
        return String.format(Locale.ROOT, "%,d %s%s", number, one, number == 1 ? "" : "s");
    }
}
