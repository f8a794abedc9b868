package org.backfile.search.words;

import java.util.ArrayList;
import java.util.List;
import org.backfile.corpus.Article;
import org.backfile.corpus.Block;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.Field;
import org.backfile.corpus.Label;
import org.backfile.corpus.Place;
import org.backfile.corpus.Span;
import org.backfile.corpus.Words;

/** What can be found of an article, in the order in which it is read, with what is quoted in it. */
public final class Passages {

    private final Extraction extraction;
    private final Words words;
    private final List<Place> quoted;

    public Passages(Article article) {
        this.extraction = article.extraction();
        this.words = Words.of(extraction);
        this.quoted = extraction.annotations().quotes().stream()
                .flatMap(quote -> quote.places().stream())
                .sorted()
                .toList();
    }

    public Passage headline() {
        return passage(words.headline(), Field.HEADLINE, 0, words.headline().length());
    }

    /** Its deck, the paragraphs of its body, its captions. */
    public List<Passage> text() {
        var all = new ArrayList<Passage>();
        if (!words.deck().isEmpty()) {
            all.add(passage(words.deck(), Field.DECK, 0, words.deck().length()));
        }
        body(all);
        captions(all);
        return all;
    }

    private void body(List<Passage> all) {
        // The text of a plain article is the item as it stands, in which blocks know their place; any other is joined
        // from its blocks.
        boolean asItStands = words.text().equals(extraction.item().text());
        int start = 0;
        for (var block : extraction.body()) {
            int from = asItStands ? block.span().start() : start;
            int to = asItStands ? block.span().end() : start + block.text().length();
            all.add(passage(block.text(), Field.TEXT, from, to));
            start = to + 2;
        }
    }

    private void captions(List<Passage> all) {
        int start = 0;
        for (var block : extraction.blocks()) {
            if (block instanceof Block.Kept && block.label() == Label.CAPTION) {
                all.add(passage(
                        block.text(), Field.CAPTION, start, start + block.text().length()));
                start += block.text().length() + 2;
            }
        }
    }

    /** Words that stand between two places of a field. */
    private Passage passage(String text, Field field, int from, int to) {
        var spans = new ArrayList<Span>();
        for (var place : quoted) {
            int start = Math.max(from, place.span().start());
            int end = Math.min(to, place.span().end());
            if (place.field() == field && start < end) {
                // By the end of its first character: blanks before it are not quoted.
                int first = Math.max(0, moved(field, from, to, start + 1, text) - 1);
                spans.add(new Span(first, moved(field, from, to, end, text)));
            }
        }
        return new Passage(text, spans);
    }

    /** Where a place of a field stands in a passage, in which blanks may be fewer. */
    private int moved(Field field, int from, int to, int place, String passage) {
        if (to - from == passage.length()) {
            return place - from;
        }
        var all = words.of(field);
        int letters = 0;
        for (int i = from; i < place; i++) {
            letters += Character.isWhitespace(all.charAt(i)) ? 0 : 1;
        }
        int at = 0;
        for (; at < passage.length() && letters > 0; at++) {
            letters -= Character.isWhitespace(passage.charAt(at)) ? 0 : 1;
        }
        return at;
    }
}
