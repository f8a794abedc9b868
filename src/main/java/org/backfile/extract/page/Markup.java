package org.backfile.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backfile.corpus.Item;
import org.backfile.corpus.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Makes a page of HTML, and of Markdown by the HTML it renders to. */
final class Markup {

    /** Marks the element that holds the front matter of a Markdown item. */
    static final String FRONT_MATTER_MARK = "data-front-matter";

    private Markup() {}

    static Page html(Item item) {
        var text = item.text();
        var document = Parser.htmlParser().setTrackPosition(true).parseInput(text, "");
        var runs = Runs.of(document, true);
        var spans = new ArrayList<Span>();
        for (var run : runs.list()) {
            var last = run.nodes().get(run.nodes().size() - 1);
            spans.add(trim(
                    text,
                    run.nodes().get(0).sourceRange().startPos(),
                    last.sourceRange().endPos()));
        }
        return page(item, document, runs, spans, new Alignment(text, true, true));
    }

    static Page markdown(Item item) {
        var document = Parser.htmlParser().parseInput(Objects.requireNonNullElse(item.html(), ""), "");
        // A first line "---" that the reader took for a thematic break is a block of the HTML; front matter is not.
        var first = document.body().firstElementChild();
        boolean isBreak = first != null
                && first.normalName().equals("hr")
                && first.attr("data-start").equals("0");
        int front = isBreak ? 0 : frontMatter(item.text());
        var runs = Runs.of(document, false);
        var spans = new ArrayList<>(new MarkdownPlaces(item.text(), front).spans(runs.list()));
        if (front > 0) {
            var span = trim(item.text(), 0, front);
            runs.list().add(0, frontMatterRun(document, span.of(item.text())));
            spans.add(0, span);
        }
        return page(item, document, runs, spans, new Alignment(item.text(), true, false));
    }

    private static Page page(Item item, Document document, Runs runs, List<Span> spans, Alignment alignment) {
        var lines = new Lines(item.text());
        var blocks = new ArrayList<TextBlock>();
        for (int i = 0; i < spans.size(); i++) {
            var run = runs.list().get(i);
            var span = spans.get(i);
            blocks.add(new TextBlock(
                    i,
                    lines.of(span.start()),
                    lines.of(Math.max(span.start(), span.end() - 1)),
                    span,
                    run.text(),
                    run.element(),
                    run.nodes(),
                    alignment));
        }
        return new Page(item, document, lines, blocks, Map.copyOf(runs.uncounted()), runs.pictures(), List.of());
    }

    /** Where the front matter of a Markdown text ends: after the line that closes it; 0 if there is none. */
    private static int frontMatter(String text) {
        var lines = new Lines(text.startsWith("---") ? text : "");
        if (lines.count() < 2 || !lines.text(text, 0).equals("---")) {
            return 0;
        }
        for (int line = 1; line < lines.count(); line++) {
            var here = lines.text(text, line);
            if (here.equals("---") || here.equals("...")) {
                return lines.end(text, line);
            }
        }
        return 0;
    }

    private static Runs.Run frontMatterRun(Document document, String fields) {
        var element = document.body().prependElement("div").attr(FRONT_MATTER_MARK, "");
        var node = new TextNode(fields);
        element.appendChild(node);
        return new Runs.Run(element, List.of(node), Blank.collapse(fields));
    }

    private static Span trim(String text, int from, int to) {
        int start = from;
        int end = Math.min(to, text.length());
        while (start < end && Blank.is(text.charAt(start))) {
            start++;
        }
        while (end > start && Blank.is(text.charAt(end - 1))) {
            end--;
        }
        // A lone NUL is blank here and a replacement character to the parser.
        return start < end ? new Span(start, end) : new Span(from, Math.max(from, to));
    }
}
