package org.backfile.extract.body;

import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.backfile.extract.body.Surroundings.Around;
import org.backfile.extract.cue.ClassWord;
import org.jsoup.nodes.Element;

/**
 * Where a first look at a page of markup saw its article, and how the article is built there: the element it lives in (its
 * <em>home</em>), the tags and classes of its paragraphs. By these every passage is looked at again ({@link Trait}): what is built as the
 * paragraphs are is one of them, whatever its words; what hangs on a branch of its own is not.
 */
final class FirstLook {

    /** Share of the article that its home holds; the rest may be a paragraph that the first look took by mistake. */
    private static final double MOST = 0.8;

    /** Elements that are pieces of an article, never all of it. */
    private static final Set<String> PIECES =
            Set.of("p", "span", "a", "ul", "ol", "li", "dl", "dd", "blockquote", "tr", "tbody");

    private static final Set<ClassWord> TELLING = EnumSet.of(
            ClassWord.RELATED,
            ClassWord.COMMENTS,
            ClassWord.SHARING,
            ClassWord.ADVERTISEMENT,
            ClassWord.SUBSCRIPTION,
            ClassWord.SIDEBAR,
            ClassWord.CAPTION,
            ClassWord.META,
            ClassWord.NAVIGATION);

    private static final Set<Around> APART =
            EnumSet.of(Around.ASIDE, Around.FIGURE, Around.FOOTER, Around.NAV, Around.FORM);

    private final Scene scene;
    private final BitSet seen;
    private final BitSet sure;
    private final int sureChars;
    private final Element home;
    private final Branches branches;
    private final Map<String, Integer> charsOfForm = new HashMap<>();
    private final Map<String, Integer> charsOfShape = new HashMap<>();
    private final Map<Element, Sums> sums = new HashMap<>();
    private final int first;
    private final int last;

    /** What the passages on one branch have together, in chars. */
    private static final class Sums {
        private int all;
        private double links;
        private int seen;
    }

    FirstLook(Scene scene, BitSet seen) {
        this.scene = scene;
        this.seen = seen;
        this.sure = sure();
        this.sureChars = sure.stream().map(i -> scene.at(i).length()).sum();
        this.home = home();
        this.branches = new Branches(scene, home);
        sure.stream().forEach(i -> {
            charsOfForm.merge(form(i), scene.at(i).length(), Integer::sum);
            charsOfShape.merge(shape(i), scene.at(i).length(), Integer::sum);
        });
        this.first = sure.stream().filter(this::isBuiltAsOthers).findFirst().orElse(sure.nextSetBit(0));
        this.last = sure.stream().filter(this::isBuiltAsOthers).max().orElse(sure.length() - 1);
        addUp();
    }

    Passage at(int i) {
        return scene.at(i);
    }

    boolean isSeen(int i) {
        return i >= 0 && seen.get(i);
    }

    /** Before the first paragraph that is built as others are. */
    boolean isBefore(int i) {
        return i < first;
    }

    boolean isAfter(int i) {
        return i > last;
    }

    boolean isBetween(int i) {
        return i >= first && i <= last;
    }

    /** Not far below the headline. */
    boolean isNearHeadline(int i) {
        return scene.headline() >= 0 && i > scene.headline() && i <= scene.headline() + 3;
    }

    boolean isHome(int i) {
        return branch(i).home();
    }

    boolean isChildOfHome(int i) {
        return home.equals(element(i).parent()) || home.equals(element(i));
    }

    /** Share of the article's characters, those of the passage aside, that stand in elements with the same tags and classes. */
    double sameForm(int i) {
        return share(charsOfForm.getOrDefault(form(i), 0), i);
    }

    /** The same by tags alone. */
    double sameShape(int i) {
        return share(charsOfShape.getOrDefault(shape(i), 0), i);
    }

    /** Share of links in the branch of the page that the passage hangs on. */
    double branchLinks(int i) {
        var here = sums.get(branch(i).top());
        return here == null || here.all == 0 ? 0 : here.links / here.all;
    }

    /** Share of the branch's characters that the first look took for article, the passage itself aside. */
    double branchSeen(int i) {
        var here = sums.get(branch(i).top());
        int own = scene.at(i).length();
        return here == null || here.all <= own ? 0 : (double) (here.seen - (seen.get(i) ? own : 0)) / (here.all - own);
    }

    /** What stands between the article's home and the passage. */
    Branches.Branch branch(int i) {
        return branches.of(element(i));
    }

    /** Running text at home, on no branch of a telling name. */
    boolean isClearProse(int i) {
        return scene.isProse(i)
                && isHome(i)
                && branchLinks(i) < 0.5
                && Collections.disjoint(branch(i).words(), TELLING)
                && Collections.disjoint(branch(i).tags(), APART);
    }

    private BitSet sure() {
        var prose = new BitSet();
        seen.stream().filter(scene::isProse).forEach(prose::set);
        return prose.isEmpty() ? seen : prose;
    }

    private boolean isBuiltAsOthers(int i) {
        return sameForm(i) >= 0.2 || sureChars < 3 * scene.at(i).length();
    }

    private void addUp() {
        for (int i = 0; i < scene.size(); i++) {
            var here = sums.computeIfAbsent(branch(i).top(), top -> new Sums());
            here.all += scene.at(i).length();
            here.links += scene.at(i).length() * scene.at(i).linkShare();
            here.seen += seen.get(i) ? scene.at(i).length() : 0;
        }
    }

    private double share(int chars, int i) {
        int own = sure.get(i) ? scene.at(i).length() : 0;
        return sureChars == own ? 0 : (double) (chars - own) / (sureChars - own);
    }

    private Element element(int i) {
        return scene.at(i).block().element();
    }

    private String form(int i) {
        return branches.form(element(i));
    }

    private String shape(int i) {
        return branches.shape(element(i));
    }

    /** The smallest element, found from the longest sure passage upwards, that holds most of what is sure. */
    private Element home() {
        var chars = new HashMap<Element, Integer>();
        Element found = scene.page().document();
        int longest = -1;
        for (int i = sure.nextSetBit(0); i >= 0; i = sure.nextSetBit(i + 1)) {
            var parent = element(i).parent();
            for (Element each = parent; each != null; each = each.parent()) {
                chars.merge(each, scene.at(i).length(), Integer::sum);
            }
            if (parent != null && scene.at(i).length() > longest) {
                longest = scene.at(i).length();
                found = parent;
            }
        }
        for (Element up = found.parent();
                up != null && (chars.getOrDefault(found, 0) < MOST * sureChars || PIECES.contains(found.normalName()));
                up = found.parent()) {
            found = up;
        }
        return found;
    }
}
