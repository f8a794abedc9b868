package org.backfile.extract.body;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.backfile.extract.body.Surroundings.Around;
import org.backfile.extract.cue.Words;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The heading of a page of markup that says what the page's title says, and the element around it that holds the article.
 *
 * @param at the number of its passage; -1 where no heading does
 * @param home the smallest element around it with more running text than a deck is long; none where there is none
 */
record TitleHeading(int at, @Nullable Element home) {

    static final TitleHeading NONE = new TitleHeading(-1, null);

    private static final int LONGEST_DECK = 300;

    private static final Set<Around> APART =
            EnumSet.of(Around.NAV, Around.FOOTER, Around.FORM, Around.BUTTON, Around.HEAD, Around.ASIDE);

    static TitleHeading of(Scene scene) {
        int at = find(
                scene.passages(), new HashSet<>(Words.of(scene.page().document().title())));
        return at < 0 ? NONE : new TitleHeading(at, home(scene, at));
    }

    /** Of headings that have three in five of their words from the title the best: a main one, a long one, none of a sidebar. */
    private static int find(List<Passage> passages, Set<String> title) {
        int best = -1;
        double most = 0;
        for (int i = 0; i < passages.size(); i++) {
            double score = isHeading(passages.get(i)) ? score(passages.get(i), title) : 0;
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return best;
    }

    private static boolean isHeading(Passage passage) {
        var around = passage.surroundings().around();
        return (isMain(passage) || around.contains(Around.HEADING))
                && !around.contains(Around.HEAD)
                && passage.words().size() >= 2;
    }

    private static boolean isMain(Passage passage) {
        return passage.block().element().normalName().equals("h1");
    }

    private static double score(Passage passage, Set<String> title) {
        int words = passage.words().size();
        double shared =
                (double) passage.words().stream().filter(title::contains).count() / words;
        boolean apart = !Collections.disjoint(passage.surroundings().around(), APART);
        return shared < 0.6 ? 0 : shared + (isMain(passage) ? 0.4 : 0) - (apart ? 0.4 : 0) + Math.min(words, 8) * 0.05;
    }

    private static @Nullable Element home(Scene scene, int at) {
        var chars = new HashMap<Element, Integer>();
        var path = new ArrayList<Element>();
        for (Element each = scene.at(at).block().element(); each != null; each = each.parent()) {
            chars.put(each, 0);
            path.add(each);
        }
        for (int i = 0; i < scene.size(); i++) {
            Element each = scene.isProse(i) ? scene.at(i).block().element() : null;
            while (each != null && !chars.containsKey(each)) {
                each = each.parent();
            }
            if (each != null) {
                chars.merge(each, scene.at(i).length(), Integer::sum);
            }
        }
        int sum = 0;
        for (var each : path) {
            sum += chars.getOrDefault(each, 0);
            if (sum > LONGEST_DECK) {
                return each;
            }
        }
        return null;
    }
}
