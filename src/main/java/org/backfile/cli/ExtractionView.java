package org.backfile.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.backfile.corpus.Article;
import org.backfile.corpus.Author;
import org.backfile.corpus.Block;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.Finding;
import org.backfile.corpus.Label;
import org.backfile.corpus.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * An article for a reader at a terminal: the facts with their evidence, then the file in its own order with line numbers, words that were
 * left out behind a stroke and with their reason.
 */
final class ExtractionView {

    private static final int WIDTH = 92;
    private static final String MARGIN = " ".repeat(12);

    private final Console console;

    ExtractionView(Console console) {
        this.console = console;
    }

    void print(Article article) {
        var item = article.extraction().item();
        console.print(console.bold(article.source().where()) + "  "
                + console.faint(
                        article.id() + ", " + item.format().name().toLowerCase(Locale.ROOT) + ", " + item.encoding()));
        item.readingNotes().forEach(note -> wrap("", note, console::faint));
        console.print("");
        facts(article.metadata());
        console.print("");
        article.extraction().blocks().forEach(this::block);
        damage(article);
        console.print("");
    }

    private void facts(Metadata metadata) {
        fact("headline", metadata.headline(), value -> value);
        fact("deck", metadata.deck(), value -> value);
        fact("authors", metadata.authors(), ExtractionView::names);
        fact("outlet", metadata.outlet(), value -> value);
        fact("origin", metadata.origin(), value -> value);
        fact("published", metadata.published(), DateInterval::edtf);
        fact("updated", metadata.updated(), DateInterval::edtf);
        fact("dateline", metadata.dateline(), value -> value);
        fact("section", metadata.section(), value -> value);
        fact("language", metadata.language(), value -> value);
        for (var contradiction : metadata.contradictions()) {
            console.print(
                    label("disagree") + contradiction.field() + ": " + String.join(" | ", contradiction.values()));
        }
    }

    private <T> void fact(String name, @Nullable Finding<T> finding, java.util.function.Function<T, String> shown) {
        if (finding == null) {
            return;
        }
        console.print(label(name)
                + shown.apply(finding.value())
                + console.faint("  " + finding.certainty().code()));
        wrap("", finding.method(), console::faint);
        for (var evidence : finding.evidence()) {
            var place = evidence.line() > 0 ? "line " + evidence.line() : evidence.field();
            wrap("", place + ": \u201c" + evidence.text().strip() + "\u201d", console::faint);
        }
    }

    private void block(Block block) {
        if (block instanceof Block.Dropped dropped) {
            var reason = dropped.reason().title() + (dropped.detail().isEmpty() ? "" : ": " + dropped.detail());
            wrap(number(block), "\u2502 " + block.text(), console::faint);
            console.print(MARGIN + console.yellow("\u2514 left out: " + reason));
        } else {
            var mark = block.label() == Label.BODY ? "" : "[" + block.label().code() + "] ";
            wrap(number(block), mark + block.text(), text -> text);
        }
    }

    private void damage(Article article) {
        for (var damage : article.extraction().damage()) {
            var proposal = damage.likely().isEmpty() ? "" : ", likely \u201c" + damage.likely() + "\u201d";
            console.print(MARGIN
                    + console.yellow(
                            "line " + damage.line() + ": damaged \u201c" + damage.seen() + "\u201d" + proposal));
        }
    }

    private static String number(Block block) {
        return String.format(Locale.ROOT, "%10d", block.line());
    }

    private String label(String name) {
        return console.bold(String.format(Locale.ROOT, "%10s", name)) + "  ";
    }

    private static String names(List<Author> authors) {
        return authors.stream()
                .map(author -> author.role() == null ? author.name() : author.name() + " (" + author.role() + ")")
                .collect(Collectors.joining(", "));
    }

    private void wrap(String head, String text, java.util.function.UnaryOperator<String> style) {
        var lines = lines(text);
        for (int i = 0; i < lines.size(); i++) {
            var margin = i == 0 && !head.isEmpty() ? console.faint(head) + "  " : MARGIN;
            console.print(margin + style.apply(lines.get(i)));
        }
    }

    private static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + word.length() >= WIDTH - MARGIN.length()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
