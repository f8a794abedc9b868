package org.backfile.extract.body;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backfile.extract.cue.ClassWord;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

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

    /**
     * All that is known of an element and those around it.
     *
     * @param whole the outermost list or table of data that it belongs to; none outside of those, or where a table only lays out
     * @param laidOut whether it stands in a table that only lays out the page
     */
    record Of(
            Set<Around> around,
            Set<ClassWord> words,
            Set<ClassWord> own,
            @Nullable Element whole,
            boolean laidOut) {}

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
            new Of(EnumSet.noneOf(Around.class), EnumSet.noneOf(ClassWord.class), Set.of(), null, false);

    /** Keyed by identity, which is how jsoup's elements are equal. */
    private final Map<Element, Of> known = new HashMap<>();

    /** Keyed by class and id as written: a page repeats few of them often. */
    private final Map<String, Set<ClassWord>> named = new HashMap<>();

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

    /** What the element's own tag means; nothing for most. */
    static @Nullable Around tag(Element element) {
        return TAGS.get(element.normalName());
    }

    private Of inside(Of outer, Element element) {
        var around = around(outer.around(), element);
        var own = own(element);
        var words = outer.words();
        if (!words.containsAll(own)) {
            words = EnumSet.copyOf(words);
            words.addAll(own);
        }
        var name = element.normalName();
        boolean laidOut = outer.laidOut() || (name.equals("table") && !isGrid(element));
        var whole = outer.whole();
        if (laidOut) {
            whole = null;
        } else if (whole == null && (name.equals("ul") || name.equals("ol") || name.equals("table"))) {
            whole = element;
        }
        return new Of(around, words, own, whole, laidOut);
    }

    private static Set<Around> around(Set<Around> outer, Element element) {
        var tag = TAGS.get(element.normalName());
        if (element.attributesSize() == 0 && (tag == null || outer.contains(tag))) {
            return outer;
        }
        var around = EnumSet.noneOf(Around.class);
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
        if (outer.containsAll(around)) {
            return outer;
        }
        around.addAll(outer);
        return around;
    }

    private Set<ClassWord> own(Element element) {
        var name = element.normalName();
        if (element.attributesSize() == 0) {
            return Set.of();
        }
        // The page's own classes name what it has somewhere ("has-sidebar"), not what this is.
        if (name.equals("body") || name.equals("html")) {
            return Set.of();
        }
        var classes = element.className();
        var id = element.id();
        if (classes.isEmpty() && id.isEmpty()) {
            return Set.of();
        }
        return named.computeIfAbsent(id.isEmpty() ? classes : classes + ' ' + id, ClassWord::in);
    }

    /** Whether a table holds data; tables that lay out a page hold other tables, paragraphs or a single row. */
    private static boolean isGrid(Element table) {
        int rows = 0;
        for (var inner : table.getAllElements()) {
            var name = inner.normalName();
            if (name.equals("p") || name.equals("div") || (name.equals("table") && !inner.equals(table))) {
                return false;
            }
            rows += name.equals("tr") ? 1 : 0;
        }
        return rows > 1;
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
