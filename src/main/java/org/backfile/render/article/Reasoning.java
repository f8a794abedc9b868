package org.backfile.render.article;

import java.util.List;
import org.backfile.render.view.Ref;

/**
 * How a fact is known, in full.
 *
 * @param label {@code Published}
 * @param sentences the reasoning, then the method; each ready to print
 * @param quotes the words it rests on
 */
public record Reasoning(String label, List<String> sentences, List<Quote> quotes) {

    /** Words of the file and where they stand. */
    public record Quote(String words, List<Ref> places) {

        public Quote {
            places = List.copyOf(places);
        }
    }

    public Reasoning {
        sentences = List.copyOf(sentences);
        quotes = List.copyOf(quotes);
    }
}
