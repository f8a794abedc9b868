package org.backfile.extract.outlet;

import org.backfile.corpus.Evidence;
import org.backfile.corpus.Span;
import org.backfile.extract.page.Page;
import org.backfile.extract.statement.Field;
import org.backfile.extract.statement.Statement;
import org.backfile.extract.statement.Wording;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Makes statements of what the settings say, and of the places on a page that they point to. */
final class Pointer {

    private final Page page;

    Pointer(Page page) {
        this.page = page;
    }

    /** What the settings themselves say. */
    static Statement said(Field field, RuleLine line) {
        return new Statement(
                field,
                Wording.collapse(line.value()),
                Statement.Place.SETTINGS,
                "the settings of the archive (" + line.where() + ")",
                Evidence.bySettings(line.value()));
    }

    /** What stands at an element: what it tells machines, else its words; nothing where it is empty. */
    @Nullable
    Statement at(Element element, Field field, RuleLine line, String outlet) {
        var told = element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
        var value = Wording.collapse(told.isBlank() ? element.text() : told);
        if (value.isEmpty()) {
            return null;
        }
        var where = "the place that the settings name for " + outlet + " (" + line.key() + ": " + line.value() + ")";
        return new Statement(field, value, Statement.Place.SETTINGS, where, evidence(element, value));
    }

    private Evidence evidence(Element element, String value) {
        for (var block : page.blocks()) {
            int at = block.text().indexOf(value);
            if (at >= 0 && isNear(element, block.element())) {
                return Evidence.inItem(block.line(), block.spanOf(at, at + value.length()), value);
            }
        }
        var text = page.item().text();
        int start = Math.max(0, Math.min(element.sourceRange().startPos(), text.length()));
        int end = Math.max(start, Math.min(element.endSourceRange().endPos(), text.length()));
        return Evidence.inItem(page.line(start), new Span(start, end), value);
    }

    private static boolean isNear(Element element, Element block) {
        return element.equals(block)
                || block.parents().contains(element)
                || element.parents().contains(block);
    }
}
