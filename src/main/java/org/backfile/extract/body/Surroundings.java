package org.backfile.extract.body;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backfile.extract.cue.ClassWord;
import org.jsoup.nodes.Element;

/** What the elements around a piece of text say about it: their tags, their classes. Inherited from the outside in, worked out once. */
final class Surroundings {

    /** A tag, or an attribute, that means something to this room. */
    enum Around {
        ARTICLE,
        MAIN,
        NAV,
        ASIDE,
        HEADER,
        FOOTER,
        FORM,
        FIGURE,
        LIST,
        TABLE,
        QUOTE,
        HEADING,
        LINK,
        BUTTON,
        PARAGRAPH,
        HEAD,
        HIDDEN,
        NAMED_BODY
    }

    /** All that is known of an element and those around it. */
    record Of(Set<Around> around, Set<ClassWord> words, Set<ClassWord> own) {}

    private static final Map<String, Around> TAGS = Map.ofEntries(
            Map.entry("article", Around.ARTICLE),
            Map.entry("main", Around.MAIN),
            Map.entry("nav", Around.NAV),
            Map.entry("menu", Around.NAV),
            Map.entry("aside", Around.ASIDE),
            Map.entry("header", Around.HEADER),
            Map.entry("footer", Around.FOOTER),
            Map.entry("form", Around.FORM),
            Map.entry("select", Around.FORM),
            Map.entry("label", Around.FORM),
            Map.entry("textarea", Around.FORM),
            Map.entry("dialog", Around.FORM),
            Map.entry("figure", Around.FIGURE),
            Map.entry("figcaption", Around.FIGURE),
            Map.entry("ul", Around.LIST),
            Map.entry("ol", Around.LIST),
            Map.entry("dl", Around.LIST),
            Map.entry("table", Around.TABLE),
            Map.entry("blockquote", Around.QUOTE),
            Map.entry("h1", Around.HEADING),
            Map.entry("h2", Around.HEADING),
            Map.entry("h3", Around.HEADING),
            Map.entry("h4", Around.HEADING),
            Map.entry("h5", Around.HEADING),
            Map.entry("h6", Around.HEADING),
            Map.entry("a", Around.LINK),
            Map.entry("button", Around.BUTTON),
            Map.entry("p", Around.PARAGRAPH),
            Map.entry("head", Around.HEAD),
            Map.entry("title", Around.HEAD),
            Map.entry("noscript", Around.HIDDEN));

    private static final Of NOTHING =
            new Of(EnumSet.noneOf(Around.class), EnumSet.noneOf(ClassWord.class), EnumSet.noneOf(ClassWord.class));

    /** Keyed by identity, which is how jsoup's elements are equal. */
    private final Map<Element, Of> known = new HashMap<>();

    Of of(Element element) {
        List<Element> path = new ArrayList<>();
        Of found = NOTHING;
        for (Element each = element; each != null; each = each.parent()) {
            var before = known.get(each);
            if (before != null) {
                found = before;
                break;
            }
            path.add(each);
        }
        for (int i = path.size() - 1; i >= 0; i--) {
            found = inside(found, path.get(i));
            known.put(path.get(i), found);
        }
        return found;
    }

    private static Of inside(Of outer, Element element) {
        var around = EnumSet.copyOf(outer.around());
        var tag = TAGS.get(element.normalName());
        if (tag != null) {
            around.add(tag);
        }
        var role = element.attr("role");
        if (role.equals("navigation") || role.equals("menu")) {
            around.add(Around.NAV);
        } else if (role.equals("complementary")) {
            around.add(Around.ASIDE);
        } else if (role.equals("dialog") || role.equals("search")) {
            around.add(Around.FORM);
        }
        if (isHidden(element)) {
            around.add(Around.HIDDEN);
        }
        if (element.attr("itemprop").contains("articleBody")) {
            around.add(Around.NAMED_BODY);
        }
        // The page's own classes name what it has somewhere ("has-sidebar"), not what this is.
        var name = element.normalName();
        var own = name.equals("body") || name.equals("html") ? NOTHING.own() : ClassWord.of(element);
        var words = EnumSet.copyOf(outer.words());
        words.addAll(own);
        return new Of(around, words, own);
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")) {
            return true;
        }
        var style = element.attr("style");
        return !style.isEmpty()
                && style.replace(" ", "").toLowerCase(java.util.Locale.ROOT).contains("display:none");
    }
}
