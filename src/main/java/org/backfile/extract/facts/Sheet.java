package org.backfile.extract.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.backfile.corpus.Block;
import org.backfile.corpus.Label;
import org.backfile.extract.date.LabelledText;
import org.backfile.extract.page.Page;

/**
 * A page with its verdicts, as the finders of facts read it.
 *
 * @param pieces all blocks of text in order
 * @param head how many of them stand before the article's running text begins
 */
record Sheet(Page page, List<Block> blocks, List<Piece> pieces, int head) {

    private static final Set<Label> TOLD =
            Set.of(Label.HEADLINE, Label.DECK, Label.BODY, Label.CAPTION, Label.COPYRIGHT);

    static Sheet of(Page page, List<Block> blocks) {
        var pieces = new ArrayList<Piece>();
        var verdicts = page.verdicts(blocks);
        for (var text : page.blocks()) {
            pieces.add(new Piece(text, verdicts.get(text.index())));
        }
        int head = 0;
        while (head < pieces.size() && !pieces.get(head).isProse()) {
            head++;
        }
        return new Sheet(page, List.copyOf(blocks), List.copyOf(pieces), head);
    }

    /** Index of the first piece that is the headline, or -1. */
    int headline() {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).is(Label.HEADLINE)) {
                return i;
            }
        }
        return -1;
    }

    /** The pieces from the headline on to the beginning of the running text. */
    List<Piece> headPieces() {
        int from = Math.max(0, Math.min(headline(), head));
        return pieces.subList(from, Math.min(pieces.size(), head == pieces.size() ? Math.min(head, from + 40) : head));
    }

    /** What stands there besides headline, captions and sentences. */
    List<LabelledText> headLines() {
        return headPieces().stream()
                .filter(piece -> !piece.is(Label.HEADLINE) && !piece.is(Label.CAPTION) && !piece.isProse())
                .map(Piece::passage)
                .toList();
    }

    List<Piece> body() {
        return pieces.stream().filter(piece -> piece.is(Label.BODY)).toList();
    }

    /** The pieces after the last one of the body. */
    List<Piece> tail() {
        int last = pieces.size();
        while (last > 0 && !pieces.get(last - 1).is(Label.BODY)) {
            last--;
        }
        return pieces.subList(last, pieces.size());
    }

    /** What the article tells in words, for the reckoning of dates. */
    List<LabelledText> passages() {
        return pieces.stream()
                .filter(piece -> TOLD.contains(piece.label()))
                .map(Piece::passage)
                .toList();
    }
}
