package org.backfile.extract.outlet;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;

/** A CSS selector of the settings. Never changes; safe to share between threads. */
public final class Selector {

    private final RuleLine line;
    private final Evaluator evaluator;

    private Selector(RuleLine line, Evaluator evaluator) {
        this.line = line;
        this.evaluator = evaluator;
    }

    /**
     * The selector of a line of the settings.
     *
     * @throws IllegalArgumentException if the line's value is no selector; the message says why
     */
    public static Selector of(RuleLine line) {
        try {
            return new Selector(line, QueryParser.parse(line.value()));
        } catch (SelectorParseException | IllegalArgumentException e) {
            throw new IllegalArgumentException(String.valueOf(e.getMessage()), e);
        }
    }

    RuleLine line() {
        return line;
    }

    /** In the order of the page. */
    List<Element> in(Document document) {
        return document.select(evaluator);
    }

    /** As it is written in the settings, and where. */
    @Override
    public String toString() {
        return line.toString();
    }
}
