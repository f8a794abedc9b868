package org.backfile.extract.facts;

import org.backfile.corpus.Block;
import org.backfile.corpus.Evidence;
import org.backfile.corpus.Label;
import org.backfile.corpus.Span;
import org.backfile.extract.date.LabelledText;
import org.backfile.extract.page.TextBlock;
import org.jspecify.annotations.Nullable;

/**
 * A block of text with the verdict on it.
 *
 * @param verdict absent if none was passed on this block
 */
record Piece(TextBlock block, @Nullable Block verdict) {

    String text() {
        return block.text();
    }

    Label label() {
        return verdict == null ? Label.BOILERPLATE : verdict.label();
    }

    boolean is(Label label) {
        return label() == label;
    }

    /** Whether it reads as running text: kept as body and long enough, or ended like a sentence. */
    boolean isProse() {
        var text = text();
        return is(Label.BODY)
                && (text.length() >= 120
                        || (text.length() >= 50 && ".!?”\"…".indexOf(text.charAt(text.length() - 1)) >= 0));
    }

    Evidence evidence() {
        return evidence(0, text().length());
    }

    Evidence evidence(int from, int to) {
        return Evidence.inItem(block.line(), block.spanOf(from, to), text().substring(from, to));
    }

    Evidence evidence(Span words) {
        return evidence(words.start(), words.end());
    }

    LabelledText passage() {
        return new LabelledText(label(), text(), (words, text) -> evidence(words));
    }
}
