package org.backfile.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backfile.corpus.Item;
import org.backfile.corpus.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Makes a page of HTML, and of Markdown by the HTML it renders to. */
final class Markup {

    /** Marks the element that stands for the front matter of a Markdown item; its value is where that ends in the text. */
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
        var first = document.body().firstElementChild();
        int front = first == null ? 0 : frontMatter(first, item.text());
        var runs = Runs.of(document, false);
        var spans = new ArrayList<>(new MarkdownPlaces(item.text(), front).spans(runs.list()));
        if (first != null && front > 0) {
            var span = trim(item.text(), 0, front);
            runs.list().add(0, frontMatterRun(first, span.of(item.text())));
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

    /** Where the front matter ends, as the reader says in an element of its own before all others; 0 if there is none. */
    private static int frontMatter(Element first, String text) {
        var end = first.attr(FRONT_MATTER_MARK);
        boolean isPlace = !end.isEmpty() && end.length() <= 9 && end.chars().allMatch(c -> c >= '0' && c <= '9');
        return isPlace ? Math.min(Integer.parseInt(end), text.length()) : 0;
    }

    private static Runs.Run frontMatterRun(Element element, String fields) {
        element.empty();
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
