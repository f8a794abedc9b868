package org.backfile.render.article;

import java.util.ArrayList;
import java.util.List;
import org.backfile.corpus.Block;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.Format;
import org.backfile.corpus.Label;
import org.backfile.corpus.Scope;
import org.backfile.corpus.Span;

/** Where places of an article's text stand on its page. */
public final class Passages {

    private final Places places;
    private final String text;
    private final List<Integer> blocks = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    private Passages(Places places, String text) {
        this.places = places;
        this.text = text;
    }

    public static Passages of(Extraction extraction) {
        return of(extraction, Places.of(extraction));
    }

    static Passages of(Extraction extraction, Places places) {
        var item = extraction.item();
        boolean asItStands = item.scope() == Scope.ARTICLE && item.format() == Format.TEXT;
        var passages = new Passages(places, extraction.text());
        int start = 0;
        var all = extraction.blocks();
        for (int i = 0; i < all.size(); i++) {
            var block = all.get(i);
            if (block instanceof Block.Kept && block.label() == Label.BODY) {
                passages.blocks.add(i);
                passages.starts.add(asItStands ? block.span().start() : start);
                start += block.text().length() + 2;
            }
        }
        return passages;
    }

    /** What the places count in. */
    public String text() {
        return text;
    }

    /** The block of the text that a place lies in; -1 before the first. */
    public int blockAt(int place) {
        int found = -1;
        for (int i = 0; i < starts.size() && starts.get(i) <= place; i++) {
            found = blocks.get(i);
        }
        return found;
    }

    /** The stretch of the text that a block of it is. */
    Span span(int block) {
        int index = blocks.indexOf(block);
        int start = index < 0 ? text.length() : starts.get(index);
        int end = index < 0 || index + 1 == starts.size() ? text.length() : starts.get(index + 1);
        return new Span(start, Math.max(start, end));
    }

    /** The number in the margin. */
    public String number(int block) {
        return places.number(block);
    }

    /** {@code Line 18}. */
    public String spoken(int block) {
        return places.spoken(block);
    }

    public String anchor(int block) {
        return places.anchor(block);
    }
}
