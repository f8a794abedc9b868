package org.backfile.render.voice;

import java.util.List;
import org.backfile.corpus.Article;
import org.backfile.corpus.Header;
import org.backfile.corpus.Place;
import org.backfile.corpus.Quote;
import org.backfile.corpus.Utterance.Match;
import org.backfile.corpus.Words;
import org.backfile.render.article.Anchors;
import org.backfile.render.view.Dated;
import org.backfile.render.view.Entry;
import org.backfile.render.view.Value;

/** A quotation as its pages need it, without the rest of its article. */
record Carried(Header header, String text, String words, String link, String place) {

    /** What an article reports in words of its own. */
    static Carried reported(Article article, Place place) {
        var extraction = article.extraction();
        var anchors = Anchors.of(extraction);
        var text = Words.of(extraction).at(place).strip().replaceAll("\\s+", " ");
        return new Carried(article.header(), text, text, article.path() + anchors.link(place), anchors.words(place));
    }

    static Carried of(Article article, int number) {
        var extraction = article.extraction();
        var quote = extraction.annotations().quotes().get(number);
        var anchors = Anchors.of(extraction);
        var place = quote.places().get(0);
        return new Carried(
                article.header(),
                joined(quote, Words.of(extraction)),
                Attributed.words(quote, Words.of(extraction)),
                article.path() + anchors.link(place),
                anchors.words(place));
    }

    /** The parts of an interrupted quotation; a comma that only the verb of speech between them needed ends a sentence. */
    private static String joined(Quote quote, Words words) {
        var joined = new StringBuilder();
        for (var place : quote.places()) {
            var part = Quote.text(List.of(place), words);
            int last = joined.length() - 1;
            if (last > 0 && joined.charAt(last) == ',' && !part.isEmpty() && Character.isUpperCase(part.charAt(0))) {
                joined.setCharAt(last, '.');
            }
            joined.append(joined.isEmpty() ? "" : " ").append(part);
        }
        return joined.toString();
    }

    Witness witness(Match match) {
        return witness(
                switch (match) {
                    case SAME -> "";
                    case PART -> "a part of the words";
                    case VARIANT -> "nearly these words";
                });
    }

    /** @param note how its words differ; empty where they do not */
    Witness witness(String note) {
        return new Witness(
                Entry.headline(header.headline()).linked(link),
                place,
                Dated.of(header.published()),
                Value.of(header.outlet(), "outlet not named"),
                words,
                note);
    }
}
