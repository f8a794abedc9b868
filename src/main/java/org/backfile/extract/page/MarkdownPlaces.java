package org.backfile.extract.page;

import java.util.ArrayList;
import java.util.List;
import org.backfile.corpus.Span;
import org.jsoup.nodes.Element;

/**
 * Finds the place in Markdown of each run of its HTML. Block elements carry the offsets of their source ({@code data-start},
 * {@code data-end}); where several runs share one element, each begins where its first word is found after the run before.
 */
final class MarkdownPlaces {

    private static final int WORD = 12;

    private final String source;
    private final int from;

    /** For a text that begins at {@code from}, after any front matter. */
    MarkdownPlaces(String source, int from) {
        this.source = source;
        this.from = from;
    }

    /** In the order of the runs; spans neither overlap nor run backwards. */
    List<Span> spans(List<Runs.Run> runs) {
        var starts = new int[runs.size() + 1];
        int cursor = from;
        for (int i = 0; i < runs.size(); i++) {
            var owner = owner(runs.get(i).element());
            boolean shared = i > 0 && owner.equals(owner(runs.get(i - 1).element())); // elements are equal by identity
            int start = shared ? cursor : Math.max(offset(owner, "data-start", cursor), cursor);
            if (shared || !owner.hasAttr("data-start")) {
                start = find(runs.get(i).text(), cursor);
            }
            starts[i] = start;
            cursor = Math.min(source.length(), start + 1);
        }
        starts[runs.size()] = source.length();
        return ends(runs, starts);
    }

    private List<Span> ends(List<Runs.Run> runs, int[] starts) {
        var spans = new ArrayList<Span>();
        for (int i = 0; i < runs.size(); i++) {
            int end = Math.min(offset(owner(runs.get(i).element()), "data-end", starts[i + 1]), starts[i + 1]);
            end = Math.max(end, Math.min(starts[i] + 1, starts[i + 1]));
            while (end > starts[i] && Blank.is(source.charAt(end - 1))) {
                end--;
            }
            spans.add(new Span(starts[i], end));
        }
        return spans;
    }

    /** The nearest element that knows its place; the run's own element if none does. */
    private static Element owner(Element element) {
        for (Element each = element; each != null; each = each.parent()) {
            if (each.hasAttr("data-start")) {
                return each;
            }
        }
        return element;
    }

    private int offset(Element element, String name, int otherwise) {
        var value = element.attr(name);
        if (value.isEmpty() || value.length() > 9 || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return otherwise;
        }
        return Math.min(Integer.parseInt(value), source.length());
    }

    private int find(String text, int from) {
        int blank = text.indexOf(' ');
        var word = text.substring(0, Math.min(blank < 0 ? text.length() : blank, WORD));
        int found = source.indexOf(word, from);
        return found < 0 ? from : found;
    }
}
