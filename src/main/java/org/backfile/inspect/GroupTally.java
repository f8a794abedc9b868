package org.backfile.inspect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what the pages of one group show of their outlet. Bounded: by what recurs, and by the names of elements. */
final class GroupTally {

    private static final int SELECTORS = 3000;

    private final String group;
    private final Counts outlets = new Counts();
    private final Counts titleEnds = new Counts();
    private final Map<String, ElementTally> elements = new TreeMap<>();
    private final Map<Long, FamilyTally> families = new HashMap<>();
    private int articles;
    private int pages;
    private int undated;
    private int withoutOutlet;
    private int withoutAuthors;
    private int unsureDates;
    private int dayFirst;
    private int monthFirst;
    private long keptChars;
    private long droppedChars;

    GroupTally(String group) {
        this.group = group;
    }

    void add(Inspected article) {
        articles++;
        undated += article.is(Matter.UNDATED) ? 1 : 0;
        withoutOutlet += article.is(Matter.NO_OUTLET) ? 1 : 0;
        withoutAuthors += article.is(Matter.NO_AUTHOR) ? 1 : 0;
        keptChars += article.kept();
        droppedChars += article.droppedChars();
        if (!article.outlet().isEmpty()) {
            outlets.add(article.outlet());
        }
        var survey = article.survey();
        unsureDates += survey.dates().unsure() ? 1 : 0;
        dayFirst += survey.dates().dayFirst();
        monthFirst += survey.dates().monthFirst();
        if (!survey.titleEnd().isEmpty()) {
            titleEnds.add(survey.titleEnd());
        }
        pages += survey.elements().isEmpty() ? 0 : 1;
        new TreeMap<>(survey.elements()).forEach((selector, held) -> {
            if (elements.size() < SELECTORS || elements.containsKey(selector)) {
                elements.computeIfAbsent(selector, key -> new ElementTally()).add(held, survey.body());
            }
        });
        survey.pieces().stream()
                .collect(java.util.stream.Collectors.toMap(
                        piece -> piece.form(),
                        piece -> piece,
                        (a, b) -> a.kept() ? a : b,
                        java.util.LinkedHashMap::new))
                .forEach((form, piece) -> families.computeIfAbsent(form, key -> new FamilyTally(piece))
                        .add(piece));
    }

    String group() {
        return group;
    }

    int articles() {
        return articles;
    }

    /** Articles that are pages of markup. */
    int pages() {
        return pages;
    }

    int withoutOutlet() {
        return withoutOutlet;
    }

    int unsureDates() {
        return unsureDates;
    }

    int dayFirst() {
        return dayFirst;
    }

    int monthFirst() {
        return monthFirst;
    }

    Counts outlets() {
        return outlets;
    }

    Counts titleEnds() {
        return titleEnds;
    }

    Map<String, ElementTally> elements() {
        return elements;
    }

    Iterable<FamilyTally> families() {
        return families.values();
    }

    List<Family> families(int most) {
        return families.values().stream()
                .map(family -> family.family(group))
                .sorted(Family.LARGEST_FIRST)
                .limit(most)
                .toList();
    }

    GroupFigures figures() {
        var outlet = 2 * outlets.all() < articles ? "" : outlets.majority(0);
        return new GroupFigures(
                group, outlet, articles, undated, withoutOutlet, withoutAuthors, keptChars, droppedChars);
    }
}
