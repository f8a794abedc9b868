package org.backfile.read.page;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.html.MutableAttributes;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;

/**
 * Renders Markdown (CommonMark with tables) to HTML whose block elements say where they stand in the source. Links and raw HTML come out
 * as they are: whoever shows the HTML must clean it. Safe to share between threads.
 */
final class Markdown {

    private final Parser parser;
    private final HtmlRenderer renderer;

    Markdown() {
        var options = new MutableDataSet().set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
        parser = Parser.builder(options).build();
        renderer = HtmlRenderer.builder(options)
                .attributeProviderFactory(new Places())
                .build();
    }

    /**
     * The HTML of a text.
     *
     * @param from where the Markdown begins in {@code text}, after front matter; offsets in the HTML count from the text's beginning
     * @return empty if it is nested too deeply
     */
    Optional<String> html(String text, int from) {
        if (Nesting.tooDeepAt(text, from) > 0) {
            return Optional.empty();
        }
        var masked = TemplateTags.masked(text, from);
        var html = DeepStack.call(
                () -> renderer.render(parser.parse(BasedSequence.of(masked).subSequence(from))));
        // What was masked is a mark like the stars of emphasis: in the text, and not in what is read.
        return masked.equals(text) ? html : html.map(page -> page.replace(String.valueOf(TemplateTags.MASK), ""));
    }

    private static final class Places extends IndependentAttributeProviderFactory {

        @Override
        public AttributeProvider apply(LinkResolverContext context) {
            return Places::mark;
        }

        private static void mark(Node node, AttributablePart part, MutableAttributes attributes) {
            if (node instanceof Paragraph && TemplateTags.isAll(node.getChars())) {
                attributes.replaceValue("hidden", "");
            }
            if (node instanceof Block) {
                attributes.replaceValue("data-start", String.valueOf(node.getStartOffset()));
                attributes.replaceValue("data-end", String.valueOf(node.getEndOffset()));
            }
        }
    }
}
