package org.backfile.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backfile.corpus.Block;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Evidence;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.Finding;
import org.backfile.corpus.Item;
import org.backfile.corpus.Kind;
import org.backfile.corpus.Label;
import org.backfile.corpus.Metadata;
import org.backfile.corpus.Span;

/** The door of the extraction room. Pure: the same item and options always give the same extraction. Safe to share between threads. */
public final class Extractor {

    public Extractor(ExtractOptions options) {}

    public Extraction extract(Item item) {
        var blocks = new ArrayList<Block>();
        Finding<String> headline = null;
        int line = 0;
        int start = 0;
        for (String text : item.text().split("\n", -1)) {
            line++;
            if (!text.isBlank()) {
                var span = new Span(start, start + text.length());
                var label = headline == null ? Label.HEADLINE : Label.BODY;
                if (headline == null) {
                    headline = new Finding<>(
                            text.strip(),
                            Certainty.EXPLICIT,
                            List.of(Evidence.inItem(line, span, text)),
                            "First line of the file.");
                }
                blocks.add(new Block.Kept(
                        line,
                        span,
                        label,
                        Kind.PARAGRAPH,
                        text.strip(),
                        "<p>" + org.jsoup.nodes.Entities.escape(text.strip()) + "</p>"));
            }
            start += text.length() + 1;
        }
        var metadata =
                new Metadata(headline, null, null, null, null, null, null, null, null, null, null, null, List.of());
        return new Extraction(item, metadata, blocks, Map.of(), List.of(), List.of());
    }
}
