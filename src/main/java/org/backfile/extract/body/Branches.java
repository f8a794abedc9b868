package org.backfile.extract.body;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.backfile.extract.body.Surroundings.Around;
import org.backfile.extract.cue.ClassWord;
import org.jsoup.nodes.Element;

/** How the elements of a page hang on the one that is the home of its article. Each element is looked at once. */
final class Branches {

    /**
     * The way from the home, or from the root of the page for an element elsewhere, down to an element.
     *
     * @param home whether the element is the home or stands in it
     * @param top the child of the home (or of the root) that the way goes through
     * @param words what classes and ids on the way say, the home's own not among them
     * @param tags the tags on the way that mean something
     * @param depth how many elements the way has
     */
    record Branch(boolean home, Element top, Set<ClassWord> words, Set<Around> tags, int depth) {}

    private static final int SHAPE_REACH = 4;

    private final Scene scene;
    private final Element home;
    private final Map<Element, Branch> known = new HashMap<>();
    private final Map<Element, String> forms = new HashMap<>();
    private final Map<Element, String> shapes = new HashMap<>();

    Branches(Scene scene, Element home) {
        this.scene = scene;
        this.home = home;
    }

    Branch of(Element element) {
        var branch = known.get(element);
        if (branch == null) {
            branch = find(element);
            known.put(element, branch);
        }
        return branch;
    }

    /** Walks up rather than asking the parent, whose answer would need its own parent's: a page may be deep. */
    private Branch find(Element element) {
        var words = EnumSet.noneOf(ClassWord.class);
        var tags = EnumSet.noneOf(Around.class);
        Element top = element;
        int depth = 0;
        for (Element each = element; each != null; each = each.parent()) {
            if (each.equals(home)) {
                return new Branch(true, top, words, tags, depth);
            }
            words.addAll(scene.surroundings(each).own());
            var tag = Surroundings.tag(each);
            if (tag != null) {
                tags.add(tag);
            }
            top = each;
            depth++;
        }
        return new Branch(false, top, words, tags, depth);
    }

    /** The same for elements with the same tags above and the same classes on themselves and their parents. */
    String form(Element element) {
        return forms.computeIfAbsent(
                element,
                key -> shape(key) + '.' + names(key) + '/' + (key.parent() == null ? "" : names(key.parent())));
    }

    /** The same for elements with the same tags above. */
    String shape(Element element) {
        return shapes.computeIfAbsent(element, key -> {
            var tags = new StringBuilder();
            Element each = key;
            for (int up = 0; up < SHAPE_REACH && each != null; up++) {
                tags.append(each.normalName()).append('<');
                each = each.parent();
            }
            return tags.toString();
        });
    }

    private static String names(Element element) {
        return element.hasAttr("class") ? String.join(" ", new TreeSet<>(element.classNames())) : "";
    }
}
