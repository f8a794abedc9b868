package org.backfile.extract.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.backfile.corpus.Evidence;
import org.backfile.corpus.Format;
import org.backfile.corpus.Span;
import org.backfile.extract.page.Page;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Everything an item states about itself for machines: front matter, JSON-LD, meta tags, microdata. In order of trust. */
public final class Statements {

    /** Names of front matter fields, meta tags and microdata, from {@code fields.tsv}. */
    private static final Map<String, Field> NAMES = load();

    private static final List<String> META_NAMES = List.of("property", "name", "itemprop", "http-equiv");

    /** {@code twitter:label1} says what {@code twitter:data1} holds. */
    private static final Pattern BYLINE_LABEL = Pattern.compile(
            "(?iu)(?:written by|author|by|verfasst von|geschrieben von|von|autor|écrit par|par|auteur|escrito por|por|scritto da|autore|di|geschreven door|auteur|door)");

    private static final Pattern OTHER_AUTHOR = Pattern.compile(
            "^(?:smartbanner|theme|template|app|site|web|generator|itunes|image|photo|comment)\\b|web[_-]?author");

    private String cardLabel = "";
    private final List<Statement> all = new ArrayList<>();
    private final Page page;

    private Statements(Page page) {
        this.page = page;
    }

    /** With what the settings of the archive say. */
    public static Statements of(Page page, List<Statement> said) {
        var statements = new Statements(page);
        statements.all.addAll(said);
        statements.declared();
        if (page.item().format() != Format.TEXT) {
            statements.markup();
        }
        statements.all.sort(Comparator.comparing(Statement::place));
        return statements;
    }

    /** The statements about a field, most trusted first; blank ones left out. */
    public List<Statement> about(Field field) {
        return all.stream().filter(statement -> statement.field() == field).toList();
    }

    @Nullable
    public Statement first(Field field) {
        return about(field).stream().findFirst().orElse(null);
    }

    private void declared() {
        for (var field : page.item().declared()) {
            var about = NAMES.get(field.name().toLowerCase(Locale.ROOT));
            if (about != null) {
                var evidence =
                        new Evidence(field.field(), field.line(), field.span(), String.join(", ", field.values()));
                var name = field.field().startsWith("record.") ? field.field().substring(7) : field.name();
                for (var value : field.values()) {
                    add(about, value, Statement.Place.DECLARED, "the field " + name, evidence);
                }
            }
        }
    }

    /** One walk over the elements: pages have thousands, and a question to each of them costs as much as all. */
    private void markup() {
        var scripts = new ArrayList<Element>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof Element element) {
                        switch (element.normalName()) {
                            case "script" -> scripts.add(element);
                            case "meta" -> metaTag(element);
                            case "link" -> link(element);
                            case "html" -> language(element);
                            default -> microdata(element);
                        }
                    }
                },
                page.document());
        all.addAll(JsonLd.statements(page, scripts));
        var published = DataLayer.published(scripts);
        if (published != null) {
            add(
                    Field.PUBLISHED,
                    published.day(),
                    Statement.Place.SCRIPT,
                    "data for scripts of the page",
                    evidence(published.script(), published.value()));
        }
    }

    private void metaTag(Element meta) {
        var content = meta.attr("content");
        for (var attribute : content.isEmpty() ? List.<String>of() : META_NAMES) {
            var name = meta.attr(attribute).strip();
            var about = name.isEmpty() ? null : about(name.toLowerCase(Locale.ROOT), content);
            if (about != null) {
                add(about, content, Statement.Place.META, "the meta tag " + name, evidence(meta, content));
            }
        }
    }

    private @Nullable Field about(String name, String content) {
        var about = NAMES.get(name);
        if (about != null || name.length() < 6) {
            return about;
        }
        if (name.startsWith("twitter:label")) {
            cardLabel = name.substring(13) + BYLINE_LABEL.matcher(content).matches();
        } else if (name.startsWith("twitter:data")) {
            return cardLabel.equals(name.substring(12) + true) ? Field.AUTHOR : null;
        }
        // "harbourpost.author", "page-author": whatever a site puts before it, but not the maker of its program.
        boolean isAuthor = name.endsWith("author") && ".:-_".indexOf(name.charAt(name.length() - 7)) >= 0;
        return isAuthor && !OTHER_AUTHOR.matcher(name).find() ? Field.AUTHOR : null;
    }

    private void link(Element link) {
        if (link.attr("rel").equals("canonical")) {
            add(
                    Field.URL,
                    link.attr("href"),
                    Statement.Place.META,
                    "the canonical link",
                    evidence(link, link.attr("href")));
        }
    }

    private void language(Element html) {
        var language = html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang");
        add(Field.LANGUAGE, language, Statement.Place.META, "the lang attribute of the page", evidence(html, language));
    }

    private void microdata(Element element) {
        var property = element.attr("itemprop");
        if (property.equals("datePublished") || property.equals("dateModified")) {
            var about = property.equals("datePublished") ? Field.PUBLISHED : Field.UPDATED;
            var value = element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
            add(about, value, Statement.Place.MICRODATA, "the property " + property, evidence(element, value));
        } else if (isPublicationTime(element)) {
            var value = element.hasAttr("datetime") ? element.attr("datetime") : element.attr("title");
            add(
                    Field.PUBLISHED,
                    value,
                    Statement.Place.MICRODATA,
                    "the element " + element.normalName(),
                    evidence(element, value));
        }
    }

    private static boolean isPublicationTime(Element element) {
        if (element.normalName().equals("abbr")) {
            return element.hasAttr("title") && element.hasClass("published");
        }
        return element.normalName().equals("time")
                && element.hasAttr("datetime")
                && (element.hasAttr("pubdate") || element.hasClass("published") || element.hasClass("entry-date"));
    }

    private void add(Field field, String value, Statement.Place place, String where, Evidence evidence) {
        var clean = Wording.collapse(value);
        if (!clean.isEmpty()) {
            all.add(new Statement(field, clean, place, where, evidence));
        }
    }

    /** The value's place within the tag; the tag where an entity hides it. */
    private Evidence evidence(Element element, String value) {
        var text = page.item().text();
        var range = element.sourceRange();
        int start = Math.max(0, Math.min(range.startPos(), text.length()));
        int inner =
                element.normalName().equals("script") ? element.endSourceRange().endPos() : range.endPos();
        int end = Math.max(start, Math.min(inner, text.length()));
        int at = value.isEmpty() ? -1 : text.substring(start, end).indexOf(value);
        var span = at < 0 ? new Span(start, end) : new Span(start + at, start + at + value.length());
        return Evidence.inItem(page.line(span.start()), span, Wording.collapse(value));
    }

    private static Map<String, Field> load() {
        var names = new TreeMap<String, Field>();
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Statements.class.getResourceAsStream("fields.tsv")), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                var columns = line.split("\t", -1);
                for (var name : columns[1].split(" ", -1)) {
                    names.put(name, Field.valueOf(columns[0]));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
