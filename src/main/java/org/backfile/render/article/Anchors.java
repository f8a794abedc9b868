package org.backfile.render.article;

import java.util.List;
import org.backfile.corpus.Block;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.Field;
import org.backfile.corpus.Format;
import org.backfile.corpus.Label;
import org.backfile.corpus.Place;
import org.backfile.corpus.Scope;

/** Where on the page of an article its words stand. */
public final class Anchors {

    private final Extraction extraction;
    private final Places places;

    Anchors(Extraction extraction, Places places) {
        this.extraction = extraction;
        this.places = places;
    }

    public static Anchors of(Extraction extraction) {
        return new Anchors(extraction, Places.of(extraction));
    }

    /** The part of an address that leads to a place: {@code #l42}; empty for the headline and deck, which stand at the top of the page. */
    public String link(Place place) {
        int block = block(place);
        return block < 0 ? "" : "#" + places.anchor(block);
    }

    /** The place in words: {@code line 42}, {@code headline}. */
    public String words(Place place) {
        int block = block(place);
        if (block < 0) {
            return place.field() == Field.TEXT ? "" : place.field().code();
        }
        var spoken = places.spoken(block);
        return spoken.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + spoken.substring(1);
    }

    /** The index of the block that a place begins in; -1 where it is in none that the text shows. */
    int block(Place place) {
        if (place.field() == Field.HEADLINE || place.field() == Field.DECK) {
            return -1;
        }
        var blocks = extraction.blocks();
        int at = place.span().start();
        if (place.field() == Field.TEXT && isItsText()) {
            return inItem(blocks, at);
        }
        var label = place.field() == Field.TEXT ? Label.BODY : Label.CAPTION;
        int start = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Kept kept && kept.label() == label) {
                int end = start + kept.text().length();
                if (at < end) {
                    return i;
                }
                start = end + 2;
            }
        }
        return -1;
    }

    private boolean isItsText() {
        return extraction.item().scope() == Scope.ARTICLE && extraction.item().format() == Format.TEXT;
    }

    private static int inItem(List<Block> blocks, int at) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).span().start() <= at && at < blocks.get(i).span().end()) {
                return i;
            }
        }
        return -1;
    }
}
