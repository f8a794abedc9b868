package org.backfile.read.record;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.backfile.corpus.Problem;
import org.backfile.corpus.Scope;
import org.backfile.corpus.Source;
import org.backfile.read.charset.Decoder;
import org.backfile.read.front.Unpublished;
import org.backfile.read.raw.Reading;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Makes the item of a feed's entry. Safe to share between threads. */
final class FeedReader {

    /** Of the kinds of things that WordPress exports these are no articles; kinds that a site made itself may be. */
    private static final Set<String> OTHER_POSTS = Set.of(
            "attachment",
            "nav_menu_item",
            "revision",
            "custom_css",
            "customize_changeset",
            "oembed_cache",
            "user_request",
            "feedback",
            "page");

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("title", "headline"),
            Map.entry("dc:creator", "author"),
            Map.entry("author", "author"),
            Map.entry("pubdate", "published"),
            Map.entry("published", "published"),
            Map.entry("issued", "published"),
            Map.entry("dc:date", "published"),
            Map.entry("wp:post_date", "published"),
            Map.entry("updated", "updated"),
            Map.entry("modified", "updated"),
            Map.entry("wp:post_modified", "updated"),
            Map.entry("link", "url"),
            Map.entry("guid", "id"),
            Map.entry("id", "id"),
            Map.entry("category", "section"),
            Map.entry("dc:language", "language"),
            Map.entry("source", "outlet"));

    private static final Pattern NO_DAY = Pattern.compile("\\A(?:\\w+, \\d+ \\w+ -0001|-?0000-00-00|-0001-)");

    private final RecordReader records;

    FeedReader(Scope scope) {
        this.records = new RecordReader(FieldNames.usual(""), scope);
    }

    Reading read(Source source, byte[] bytes, FeedHead head) {
        var decoded = Decoder.decode(bytes, head.encoding());
        var document = Parser.xmlParser().parseInput(decoded.text(), "");
        var item = document.firstElementChild();
        if (item == null) {
            return Reading.lost(Problem.lost(
                    "bad-record", source.where(), "This item of the feed cannot be read.", "Correct or remove it."));
        }
        var skip = skip(item);
        if (!skip.isEmpty()) {
            return Reading.skipped(skip);
        }
        return records.read(source, decoded.encoding(), members(item, head), decoded.notes(), List.of());
    }

    /** Why an entry of an export is passed over; empty if it is not. */
    private static String skip(Element item) {
        var type = text(item, "wp:post_type");
        var status = text(item, "wp:status");
        if (type.startsWith("wp_") || OTHER_POSTS.contains(type)) {
            return "WordPress " + (type.equals("page") || type.equals("attachment") ? type : "setting");
        }
        return status.isEmpty() || status.equals("publish") ? "" : Unpublished.KIND;
    }

    private static Members members(Element item, FeedHead head) {
        var members = new Members();
        members.add("text", content(item));
        for (var child : item.children()) {
            var name = NAMES.get(child.tagName().toLowerCase(java.util.Locale.ROOT));
            if (name != null && members.get(name) == null) {
                members.add(name, value(child, name, head));
            }
        }
        if (members.get("outlet") == null) {
            members.add("outlet", head.title());
        }
        if (members.get("language") == null) {
            members.add("language", head.language());
        }
        return members;
    }

    private static String value(Element child, String name, FeedHead head) {
        var text = child.wholeText().strip();
        return switch (name) {
            case "url" ->
                text.isEmpty() && !child.attr("rel").matches("enclosure|self|replies|edit") ? child.attr("href") : text;
            case "author" -> author(child, text, head);
            // WordPress writes the year -1, or a day of zeros, where it knows none.
            case "published", "updated" -> NO_DAY.matcher(text).find() ? "" : Parser.unescapeEntities(text, false);
            case "section" -> child.attr("domain").equals("post_tag") ? "" : text.isEmpty() ? child.attr("term") : text;
            default -> Parser.unescapeEntities(text, false);
        };
    }

    /** {@code ann@harbor.example (Ann Reed)}, an Atom person, or the name an author logs in with. */
    private static String author(Element child, String text, FeedHead head) {
        var name = child.firstElementChild() == null ? text : text(child, "name");
        if (name.matches("\\S+@\\S+ \\(.+\\)")) {
            return name.substring(name.indexOf('(') + 1, name.length() - 1);
        }
        return name.matches("\\S+@\\S+") ? "" : head.authors().getOrDefault(name, name);
    }

    /** The longest that an entry gives: whole content, else what stands for it. */
    private static String content(Element item) {
        for (var name : List.of("content:encoded", "content", "atom:content", "description", "summary")) {
            for (var child : item.children()) {
                if (child.tagName().equalsIgnoreCase(name) && child.attr("src").isEmpty()) {
                    var content = child.attr("type").equals("xhtml") ? child.html() : child.wholeText();
                    if (!content.isBlank()) {
                        return WordPressText.paragraphs(
                                content.strip(), !text(item, "wp:post_type").isEmpty());
                    }
                }
            }
        }
        return "";
    }

    private static String text(Element item, String name) {
        for (var child : item.children()) {
            if (child.tagName().equalsIgnoreCase(name)) {
                return child.wholeText().strip();
            }
        }
        return "";
    }
}
