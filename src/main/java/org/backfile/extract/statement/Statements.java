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
import org.backfile.corpus.Evidence;
import org.backfile.corpus.Format;
import org.backfile.corpus.Span;
import org.backfile.extract.page.Page;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Everything an item states about itself for machines: front matter, JSON-LD, meta tags, microdata. In order of trust. */
public final class Statements {

    /** Names of front matter fields, meta tags and microdata, from {@code fields.tsv}. */
    private static final Map<String, Field> NAMES = load();

    private final List<Statement> all = new ArrayList<>();
    private final Page page;
    private final LineIndex lines;

    private Statements(Page page) {
        this.page = page;
        this.lines = new LineIndex(page.item().text());
    }

    public static Statements of(Page page) {
        var statements = new Statements(page);
        statements.declared();
        if (page.item().format() != Format.TEXT) {
            statements.all.addAll(JsonLd.statements(page, statements.lines));
            statements.metaTags();
            statements.microdata();
            statements.links();
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

    private void metaTags() {
        for (var meta : page.document().select("meta[content]")) {
            for (var attribute : List.of("property", "name", "itemprop", "http-equiv")) {
                var name = meta.attr(attribute).strip();
                var about = name.isEmpty() ? null : NAMES.get(name.toLowerCase(Locale.ROOT));
                if (about != null) {
                    add(
                            about,
                            meta.attr("content"),
                            Statement.Place.META,
                            "the meta tag " + name,
                            evidence(meta, meta.attr("content")));
                }
            }
        }
    }

    private void microdata() {
        for (var element : page.document().select("[itemprop=datePublished],[itemprop=dateModified]")) {
            var about = element.attr("itemprop").equals("datePublished") ? Field.PUBLISHED : Field.UPDATED;
            var value = element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
            if (!element.normalName().equals("meta")) {
                add(
                        about,
                        value,
                        Statement.Place.MICRODATA,
                        "the property " + element.attr("itemprop"),
                        evidence(element, value));
            }
        }
        for (var time : page.document()
                .select(
                        "time[datetime][pubdate], time[datetime].published, time[datetime].entry-date, abbr.published[title]")) {
            var value = time.hasAttr("datetime") ? time.attr("datetime") : time.attr("title");
            add(
                    Field.PUBLISHED,
                    value,
                    Statement.Place.MICRODATA,
                    "the element " + time.normalName(),
                    evidence(time, value));
        }
    }

    private void links() {
        var canonical = page.document().selectFirst("link[rel=canonical][href]");
        if (canonical != null) {
            add(
                    Field.URL,
                    canonical.attr("href"),
                    Statement.Place.META,
                    "the canonical link",
                    evidence(canonical, canonical.attr("href")));
        }
        var html = page.document().selectFirst("html[lang]");
        if (html != null) {
            add(
                    Field.LANGUAGE,
                    html.attr("lang"),
                    Statement.Place.META,
                    "the lang attribute of the page",
                    evidence(html, html.attr("lang")));
        }
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
        int end = Math.max(start, Math.min(range.endPos(), text.length()));
        int at = value.isEmpty() ? -1 : text.substring(start, end).indexOf(value);
        var span = at < 0 ? new Span(start, end) : new Span(start + at, start + at + value.length());
        return Evidence.inItem(lines.line(span.start()), span, Wording.collapse(value));
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
