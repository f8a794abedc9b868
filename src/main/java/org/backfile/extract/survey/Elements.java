package org.backfile.extract.survey;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.backfile.extract.page.Page;
import org.jsoup.nodes.Element;

/** The simple selectors of a page, a class, an id or the name of a part, and what their elements hold. */
final class Elements {

    /** Longer names are made by machines and do not stay from one page to the next. */
    private static final int LONGEST = 40;

    private static final Set<String> PARTS = Set.of("article", "main", "aside", "nav", "footer", "header", "section");

    private Elements() {}

    static Map<String, Survey.Held> of(Page page, Verdicts verdicts) {
        var held = new HashMap<String, Survey.Held>();
        Set<Element> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var block : page.blocks()) {
            int length = block.text().length();
            boolean isBody = verdicts.isBody(block.index());
            if (isBody || verdicts.isDropped(block.index())) {
                var fresh = new HashMap<String, Integer>();
                around(block.element(), seen, fresh);
                fresh.forEach((selector, elements) -> held.merge(
                        selector,
                        new Survey.Held(isBody ? length : 0, isBody ? 0 : length, elements),
                        Survey.Held::plus));
            }
        }
        return held;
    }

    /** Each selector of an element once, with how many elements around it that fit were not seen before. */
    private static void around(Element element, Set<Element> seen, Map<String, Integer> fresh) {
        for (Element each = element; each != null; each = each.parent()) {
            int first = seen.add(each) ? 1 : 0;
            if (PARTS.contains(each.normalName())) {
                fresh.merge(each.normalName(), first, Integer::sum);
            }
            if (isName(each.id())) {
                fresh.merge("#" + each.id(), first, Integer::sum);
            }
            for (var name : each.classNames()) {
                if (isName(name)) {
                    fresh.merge("." + name, first, Integer::sum);
                }
            }
        }
    }

    /** Letters, hyphens and underscores: a name with a number often numbers the page. */
    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST
                && Character.isLetter(name.charAt(0))
                && name.chars().allMatch(c -> c == '-' || c == '_' || (c < 128 && Character.isLetter(c)));
    }
}
