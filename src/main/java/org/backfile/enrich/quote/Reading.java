package org.backfile.enrich.quote;

import java.util.ArrayList;
import java.util.List;
import org.backfile.corpus.Field;
import org.backfile.corpus.Span;
import org.backfile.enrich.word.Text;

/**
 * One field of an article cut into sentences.
 *
 * @param marked what stands between marks, in order
 */
record Reading(Field field, String text, Tongue tongue, List<Sentence> sentences, List<Marked> marked) {

    static Reading of(Field field, Text written, Tongue tongue) {
        var text = written.string();
        var paragraphs = Paragraphs.of(text);
        var marked = Marks.in(text, paragraphs);
        var sentences = new ArrayList<Sentence>();
        int next = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            var paragraph = paragraphs.get(i);
            int from = next;
            while (next < marked.size() && marked.get(next).span().start() < paragraph.end()) {
                next++;
            }
            var tokens = Tokens.of(written, paragraph, marked.subList(from, next), tongue);
            sentences.addAll(Sentence.of(text, tokens, i, tongue));
        }
        return new Reading(field, text, tongue, List.copyOf(sentences), List.copyOf(marked));
    }

    String words(Span span) {
        return span.of(text);
    }
}
