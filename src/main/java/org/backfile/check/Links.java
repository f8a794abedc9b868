package org.backfile.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What one file of the site points at.
 *
 * @param followed links that a reader may click
 * @param loaded what a browser fetches by itself
 * @param ids the anchors that the file offers
 */
record Links(List<String> followed, List<String> loaded, Set<String> ids) {

    private static final Pattern STYLE_URL =
            Pattern.compile("(?:url\\(\\s*|@import\\s+)(?:\"([^\"]*)\"|'([^']*)'|([^\"')\\s][^)\\s]*)\\s*\\))");

    /** Kinds of {@code link} that make the browser fetch; the others (canonical, next, alternate) are for readers of the page. */
    private static final Set<String> FETCHED =
            Set.of("stylesheet", "icon", "apple-touch-icon", "preload", "modulepreload", "prefetch", "manifest");

    /** The links of an HTML page. */
    static Links ofPage(String html) {
        var page = Jsoup.parse(html);
        var followed = new ArrayList<String>();
        var loaded = new ArrayList<String>();
        for (var link : page.select("link[href]")) {
            var kinds =
                    List.of(link.attr("rel").toLowerCase(Locale.ROOT).strip().split("\\s+", -1));
            (kinds.stream().anyMatch(FETCHED::contains) ? loaded : followed).add(link.attr("href"));
        }
        attributes(page, "a", "href").forEach(followed::add);
        attributes(page, "area", "href").forEach(followed::add);
        attributes(page, "form", "action").forEach(followed::add);
        attributes(page, "blockquote,q", "cite").forEach(followed::add);
        attributes(page, "*:not(a)", "src").forEach(loaded::add);
        attributes(page, "video", "poster").forEach(loaded::add);
        attributes(page, "object", "data").forEach(loaded::add);
        attributes(page, "use,image", "href").forEach(loaded::add);
        attributes(page, "img,source", "srcset").flatMap(Links::candidates).forEach(loaded::add);
        page.select("style").forEach(style -> loaded.addAll(urls(style.data())));
        return new Links(followed, loaded, ids(page));
    }

    /** The links of a style sheet. */
    static Links ofStyles(String css) {
        return new Links(List.of(), urls(css), Set.of());
    }

    /** The addresses that a sitemap or feed gives. */
    static Links ofXml(String xml) {
        var document = Jsoup.parse(xml, Parser.xmlParser());
        var followed = new ArrayList<String>();
        attributes(document, "link", "href").forEach(followed::add);
        document.select("loc").forEach(place -> followed.add(place.text()));
        return new Links(followed, List.of(), Set.of());
    }

    private static Stream<String> attributes(Document page, String elements, String name) {
        return page.select(elements).stream()
                .filter(element -> element.hasAttr(name))
                .map(element -> element.attr(name));
    }

    private static Stream<String> candidates(String srcset) {
        return Stream.of(srcset.split(",", -1)).map(each -> each.strip().split("\\s+", -1)[0]);
    }

    private static List<String> urls(String css) {
        return STYLE_URL
                .matcher(css)
                .results()
                .map(found -> Stream.of(found.group(1), found.group(2), found.group(3))
                        .filter(group -> group != null)
                        .collect(Collectors.joining()))
                .toList();
    }

    private static Set<String> ids(Document page) {
        var ids = new HashSet<String>();
        for (Element element : page.getAllElements()) {
            if (!element.id().isEmpty()) {
                ids.add(element.id());
            }
        }
        attributes(page, "a", "name").forEach(ids::add);
        return ids;
    }
}
