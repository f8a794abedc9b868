package org.backfile.extract.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.backfile.corpus.Block;
import org.backfile.corpus.DeclaredField;
import org.backfile.corpus.Format;
import org.backfile.corpus.Item;
import org.backfile.corpus.Kind;
import org.backfile.corpus.Label;
import org.backfile.corpus.Layout;
import org.backfile.corpus.Reason;
import org.backfile.corpus.Source;
import org.backfile.extract.page.Page;
import org.backfile.extract.page.TextBlock;

/** Items with verdicts, as the body finder would give them. */
final class Given {

    private Given() {}

    /** A text of lines written as {@code label: words}. */
    static Facts.Found text(String... lines) {
        var words = new ArrayList<String>();
        var labels = new ArrayList<Label>();
        for (var line : lines) {
            int colon = line.indexOf(':');
            labels.add(Label.valueOf(
                    line.substring(0, colon).toUpperCase(Locale.ROOT).replace('-', '_')));
            words.add(line.substring(colon + 1).strip());
        }
        var page = Page.of(item(Format.TEXT, String.join("\n\n", words), "news/a.txt", List.of()));
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < page.blocks().size(); i++) {
            blocks.add(block(page.blocks().get(i), labels.get(i)));
        }
        return Facts.find(page, blocks);
    }

    /** A page whose {@code h1} is the headline, whose paragraphs are the body and whose other blocks are dropped. */
    static Facts.Found html(String html, DeclaredField... declared) {
        var page = Page.of(item(Format.HTML, html, "news/a.html", List.of(declared)));
        var blocks = page.blocks().stream()
                .map(block -> block(
                        block,
                        switch (block.element().normalName()) {
                            case "h1" -> Label.HEADLINE;
                            case "p" -> Label.BODY;
                            default -> Label.BOILERPLATE;
                        }))
                .toList();
        return Facts.find(page, blocks);
    }

    private static Item item(Format format, String text, String path, List<DeclaredField> declared) {
        return new Item(
                new Source(path, 0, 1, "0".repeat(64), text.length()),
                format,
                "UTF-8",
                format == Format.TEXT ? Layout.LINE_PER_PARAGRAPH : Layout.MARKUP,
                text,
                null,
                declared,
                List.of(),
                List.of());
    }

    private static Block block(TextBlock text, Label label) {
        boolean dropped = label == Label.BOILERPLATE
                || label == Label.COPYRIGHT
                || label == Label.AUTHOR_BIO
                || label == Label.BREADCRUMB;
        return dropped
                ? new Block.Dropped(text.line(), text.span(), label, Reason.OUTSIDE, "", text.text())
                : new Block.Kept(
                        text.line(), text.span(), label, Kind.PARAGRAPH, text.text(), "<p>" + text.text() + "</p>");
    }
}
