package org.backfile.extract.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.backfile.corpus.DeclaredField;
import org.backfile.corpus.Item;
import org.backfile.corpus.Layout;
import org.backfile.corpus.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/** Makes a page of plain text: one paragraph element for each line, or for each run of lines that were one before they were wrapped. */
final class PlainText {

    private static final int NARROWEST = 40;

    private final Item item;
    private final String text;
    private final Lines lines;
    private final int width;

    /** How many lines at the beginning of the file hold fields. */
    private final int head;

    private PlainText(Item item) {
        this.item = item;
        this.text = item.text();
        this.lines = new Lines(text);
        this.head = item.declared().stream()
                .filter(field -> field.field().equals("item"))
                .mapToInt(DeclaredField::line)
                .max()
                .orElse(0);
        this.width = item.layout() == Layout.HARD_WRAPPED ? width() : 0;
    }

    static Page page(Item item) {
        return new PlainText(item).page();
    }

    private Page page() {
        var document = Document.createShell("");
        var alignment = new Alignment(text, false, false);
        var blocks = new ArrayList<TextBlock>();
        int line = 0;
        while (line < lines.count()) {
            var first = span(line);
            if (first.length() == 0) {
                line++;
                continue;
            }
            int last = line;
            while (goesOn(last)) {
                last++;
            }
            var span = new Span(first.start(), span(last).end());
            var words = Blank.collapse(span.of(text));
            var node = new TextNode(words);
            var element = document.body().appendElement("p").appendChild(node);
            if (line < head) {
                element.attr(Markup.FRONT_MATTER_MARK, "");
            }
            blocks.add(
                    new TextBlock(blocks.size(), line + 1, last + 1, span, words, element, List.of(node), alignment));
            line = last + 1;
        }
        return new Page(item, document, lines, blocks, Map.of(), List.of(), List.of());
    }

    /** Whether the paragraph of this line goes on in the next: it was broken because the next word no longer fitted. */
    private boolean goesOn(int line) {
        if (width == 0 || line < head || line + 1 >= lines.count()) {
            return false;
        }
        var here = span(line);
        var next = span(line + 1);
        if (here.length() == 0 || next.length() == 0 || indent(line + 1) > indent(line) + 1) {
            return false;
        }
        int word = next.start();
        while (word < next.end() && !Blank.is(text.charAt(word))) {
            word++;
        }
        return indent(line) + here.length() + 1 + (word - next.start()) > width;
    }

    /**
     * The width that lines were wrapped to: the ninth decile of the lines that another follows, so that a few long lines do not stretch
     * it; of those long enough for running text, so that menus do not narrow it.
     */
    private int width() {
        int[] lengths = new int[lines.count()];
        int count = 0;
        for (int line = 0; line + 1 < lines.count(); line++) {
            int length = indent(line) + span(line).length();
            if (length > 0 && span(line + 1).length() > 0) {
                lengths[count++] = length;
            }
        }
        Arrays.sort(lengths, 0, count);
        int first = 0;
        while (first < count && lengths[first] < NARROWEST) {
            first++;
        }
        first = first == count ? 0 : first;
        return count == 0 ? 0 : lengths[first + (count - first) * 9 / 10];
    }

    private int indent(int line) {
        return span(line).start() - lines.start(line);
    }

    /** The line without white space at its ends. */
    private Span span(int line) {
        int start = lines.start(line);
        int end = lines.end(text, line);
        while (start < end && Blank.is(text.charAt(start))) {
            start++;
        }
        while (end > start && Blank.is(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
