package org.backfile.extract.statement;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.backfile.corpus.Evidence;
import org.backfile.corpus.Span;
import org.backfile.extract.page.Page;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the JSON-LD of a page says of the article (schema.org Article and its kinds, alone, in a list or in a {@code @graph}). Broken JSON is
 * read as far as it goes.
 */
final class JsonLd {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();
    private static final Set<String> ARTICLES = Set.of(
            "Article",
            "NewsArticle",
            "BlogPosting",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "BackgroundNewsArticle",
            "ReviewNewsArticle",
            "AdvertiserContentArticle",
            "LiveBlogPosting",
            "Report",
            "TechArticle",
            "ScholarlyArticle",
            "DiscussionForumPosting",
            "SocialMediaPosting",
            "Review",
            "MedicalWebPage",
            "Recipe");
    /** A page description says when the page was made; it speaks for the article only where no article node does. */
    private static final Set<String> PAGES = Set.of("WebPage", "ItemPage");

    private static final int DEEPEST = 40;

    private final Page page;
    private final Map<String, Map<String, Object>> byId = new LinkedHashMap<>();
    private final List<Map<String, Object>> nodes = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    private JsonLd(Page page) {
        this.page = page;
    }

    static List<Statement> statements(Page page, List<Element> scripts) {
        var reader = new JsonLd(page);
        for (var script : scripts) {
            if (isJsonLd(script)) {
                reader.read(script);
            }
        }
        return reader.statements;
    }

    /** Some pages leave the type out; a program does not begin with the vocabulary's name. */
    static boolean isJsonLd(Element script) {
        var type = script.attr("type").toLowerCase(Locale.ROOT);
        if (!type.isEmpty()) {
            return type.startsWith("application/ld+json");
        }
        var data = script.data().stripLeading();
        return data.startsWith("{")
                && data.substring(0, Math.min(data.length(), 60)).contains("\"@context\"");
    }

    private void read(Element script) {
        nodes.clear();
        collect(parse(script.data()), 0);
        var article = nodes.stream().filter(node -> hasType(node, ARTICLES)).findFirst();
        if (article.isPresent()) {
            article(article.get(), script);
        } else {
            nodes.stream().filter(node -> hasType(node, PAGES)).findFirst().ifPresent(node -> {
                state(Field.PUBLISHED, string(node.get("datePublished")), "datePublished", script);
                state(Field.UPDATED, string(node.get("dateModified")), "dateModified", script);
            });
        }
    }

    private void article(Map<String, Object> node, Element script) {
        state(Field.HEADLINE, string(node.get("headline")), "headline", script);
        state(Field.PUBLISHED, string(node.get("datePublished")), "datePublished", script);
        state(Field.UPDATED, string(node.get("dateModified")), "dateModified", script);
        names(node.get("author")).forEach(name -> state(Field.AUTHOR, name, "author", script));
        if (names(node.get("author")).isEmpty()) {
            names(node.get("creator")).forEach(name -> state(Field.AUTHOR, name, "creator", script));
        }
        names(node.get("publisher")).forEach(name -> state(Field.OUTLET, name, "publisher", script));
        state(Field.SECTION, string(node.get("articleSection")), "articleSection", script);
        state(Field.LANGUAGE, string(node.get("inLanguage")), "inLanguage", script);
        state(Field.URL, string(node.get("url")), "url", script);
    }

    private void state(Field field, String value, String member, Element script) {
        var clean = Wording.collapse(org.jsoup.parser.Parser.unescapeEntities(value, false));
        if (!clean.isEmpty()) {
            statements.add(new Statement(
                    field,
                    clean,
                    Statement.Place.JSON_LD,
                    "the JSON-LD member " + member,
                    evidence(script, member, value)));
        }
    }

    private Evidence evidence(Element script, String member, String value) {
        var text = page.item().text();
        int start = Math.max(0, Math.min(script.sourceRange().startPos(), text.length()));
        int end = Math.max(start, Math.min(script.endSourceRange().endPos(), text.length()));
        int from = text.indexOf("\"" + member + "\"", start);
        int at = from < 0 || from > end ? -1 : text.indexOf(value, from);
        boolean found = at >= 0 && at + value.length() <= end;
        var span = found ? new Span(at, at + value.length()) : new Span(start, end);
        return Evidence.inItem(page.line(span.start()), span, Wording.collapse(value));
    }

    // ---- nodes

    private void collect(@Nullable Object value, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (value instanceof List<?> list) {
            list.forEach(each -> collect(each, depth + 1));
        } else if (value instanceof Map<?, ?> map) {
            var node = node(map);
            if (node.get("@id") instanceof String id && node.size() > 1) {
                byId.putIfAbsent(id, node);
            }
            nodes.add(node);
            collect(node.get("@graph"), depth + 1);
            collect(node.get("mainEntity"), depth + 1);
        }
    }

    private static Map<String, Object> node(Map<?, ?> map) {
        var node = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> node.put(String.valueOf(key), value));
        return node;
    }

    private static boolean hasType(Map<String, Object> node, Set<String> types) {
        return node.get("@type") instanceof List<?> list
                ? list.stream().anyMatch(type -> types.contains(type(type)))
                : types.contains(type(node.get("@type")));
    }

    /** {@code NewsArticle}, also where the whole address is written: {@code http://schema.org/NewsArticle}. */
    private static String type(@Nullable Object value) {
        var name = String.valueOf(value);
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static String string(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty() ? "" : string(list.get(0));
        }
        return value instanceof String string ? string : "";
    }

    /** Names of persons or organisations: strings, objects with a name, references to nodes of the graph, or lists of these. */
    private List<String> names(@Nullable Object value) {
        var names = new ArrayList<String>();
        if (value instanceof List<?> list) {
            list.forEach(each -> names.addAll(each instanceof List<?> ? List.<String>of() : names(each)));
        } else if (value instanceof Map<?, ?> map) {
            Map<?, ?> node = map;
            if (map.get("name") == null && map.get("@id") instanceof String id) {
                node = byId.getOrDefault(id, Map.of());
            }
            var name = string(node.get("name"));
            if (!name.isBlank()) {
                names.add(name);
            }
        } else if (value instanceof String string && !string.isBlank() && !string.startsWith("http")) {
            names.add(string);
        }
        return names;
    }

    // ---- JSON

    private static @Nullable Object parse(String json) {
        var text = json.strip();
        int from = text.indexOf('{') < 0
                ? text.length()
                : Math.min(text.indexOf('{'), text.indexOf('[') < 0 ? text.length() : text.indexOf('['));
        var top = new ArrayList<Object>();
        try (var parser = JSON.createParser(tame(text.substring(from)))) {
            while (parser.nextToken() != null) {
                var value = value(parser, top, 0);
                if (value != null) {
                    top.add(value);
                }
            }
        } catch (IOException e) {
            // What was read before the break still counts: containers are filled as they are read.
            return top;
        }
        return top;
    }

    /** Line ends inside strings are no JSON, and common. */
    private static String tame(String json) {
        return json.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    }

    private static @Nullable Object value(JsonParser parser, List<Object> partial, int depth) throws IOException {
        if (depth > DEEPEST) {
            parser.skipChildren();
            return null;
        }
        var token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            var map = new LinkedHashMap<String, Object>();
            if (depth == 0) {
                partial.add(map);
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var name = parser.currentName();
                parser.nextToken();
                var value = value(parser, partial, depth + 1);
                if (value != null) {
                    map.putIfAbsent(name, value);
                }
            }
            return depth == 0 ? null : map;
        }
        if (token == JsonToken.START_ARRAY) {
            var list = new ArrayList<Object>();
            if (depth == 0) {
                partial.add(list);
            }
            while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
                var value = value(parser, partial, depth + 1);
                if (value != null) {
                    list.add(value);
                }
            }
            return depth == 0 ? null : list;
        }
        return token == JsonToken.VALUE_STRING || (token != null && token.isNumeric()) ? parser.getText() : null;
    }
}
