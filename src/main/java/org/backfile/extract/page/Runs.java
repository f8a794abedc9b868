package org.backfile.extract.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The text nodes of a document in runs that a reader sees as one piece. A run ends where a block element begins or ends and at two line
 * breaks. The walk is iterative and the parser bounds the depth, so no page overflows the stack.
 */
final class Runs implements NodeFilter {

    /** Some text nodes without a block boundary between them; their joined text is not blank. */
    record Run(Element element, List<TextNode> nodes, String text) {}

    private static final Set<String> BLOCKS = Set.of(
            ("address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer"
                            + " form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html label legend li main menu nav noscript ol"
                            + " optgroup option p plaintext pre section select summary svg table tbody td textarea tfoot th thead title"
                            + " tr ul video audio")
                    .split(" ", -1));

    /**
     * @param apart whether white space or a line break stands before it
     * @param place in the source; 0 where places are not tracked
     */
    private record Piece(TextNode node, Element element, int segment, boolean apart, int place) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final Map<String, Integer> uncounted = new TreeMap<>();
    private final List<Element> pictures = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private final boolean tracked;
    private int segment;
    private boolean breakBefore;
    private boolean blankBefore;

    private Runs(boolean tracked) {
        this.tracked = tracked;
    }

    /** The runs of a document; with {@code tracked} places in the order of the source, which tables may upset. */
    static Runs of(Document document, boolean tracked) {
        var runs = new Runs(tracked);
        document.filter(runs);
        runs.pieces.sort(Comparator.comparingInt(Piece::place));
        runs.join();
        return runs;
    }

    List<Run> list() {
        return runs;
    }

    /** The pictures, in the order of the document. */
    List<Element> pictures() {
        return pictures;
    }

    /** Parts that hold no text for a reader, by kind. */
    Map<String, Integer> uncounted() {
        return uncounted;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (text.isBlank()) {
                // "<b>Jane Doe</b> <i>in Bremen</i>": the blank between two elements is all that parts their words.
                blankBefore |= !text.getWholeText().isEmpty();
            } else {
                int place = tracked ? text.sourceRange().startPos() : 0;
                pieces.add(new Piece(text, blockOf(text), segment, breakBefore || blankBefore, place));
                breakBefore = false;
                blankBefore = false;
            }
        } else if (node instanceof Comment) {
            count("comment");
        } else if (node instanceof DataNode data) {
            count(data.parent() == null ? "data" : data.parent().nodeName());
        } else if (node instanceof Element element) {
            return enter(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && isBlock(element)) {
            segment++;
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        var name = element.normalName();
        if (name.equals("template") || name.equals("script") || name.equals("style")) {
            count(name);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("img")) {
            pictures.add(element);
        } else if (name.equals("br")) {
            segment += breakBefore ? 1 : 0;
            breakBefore = true;
        } else if (isBlock(element)) {
            segment++;
        }
        return FilterResult.CONTINUE;
    }

    private void count(String kind) {
        uncounted.merge(kind.toLowerCase(Locale.ROOT), 1, Integer::sum);
    }

    private void join() {
        int from = 0;
        for (int i = 1; i <= pieces.size(); i++) {
            if (i == pieces.size()
                    || pieces.get(i).segment() != pieces.get(from).segment()) {
                add(pieces.subList(from, i));
                from = i;
            }
        }
    }

    private void add(List<Piece> together) {
        var joined = new StringBuilder();
        for (var piece : together) {
            joined.append(piece.apart() ? " " : "").append(piece.node().getWholeText());
        }
        var text = Blank.collapse(joined);
        if (!text.isEmpty()) {
            runs.add(new Run(
                    together.get(0).element(),
                    together.stream().map(Piece::node).toList(),
                    text));
        }
    }

    private static Element blockOf(TextNode text) {
        Element element = (Element) text.parentNode();
        while (element != null && !isBlock(element) && element.parent() != null) {
            element = element.parent();
        }
        if (element == null) {
            throw new IllegalStateException("a text node of a document has a parent");
        }
        return element;
    }

    private static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }
}
