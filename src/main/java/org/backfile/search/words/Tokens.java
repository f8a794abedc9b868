package org.backfile.search.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** The words of a text, cut and folded as the index has them. */
public final class Tokens {

    private Tokens() {}

    /**
     * A word.
     *
     * @param form its folded spelling
     * @param start of it in the text, in chars
     */
    public record Token(String form, int start, int end) {}

    /** The words of a text in order, without signs that hold no letter or digit. */
    public static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        try (var tokenizer = new StandardTokenizer()) {
            var term = tokenizer.addAttribute(CharTermAttribute.class);
            var place = tokenizer.addAttribute(OffsetAttribute.class);
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                var form = Folding.fold(term.toString());
                if (form.codePoints().anyMatch(Character::isLetterOrDigit)) {
                    tokens.add(new Token(form, place.startOffset(), place.endOffset()));
                }
            }
            tokenizer.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory could not be read", e);
        }
        return tokens;
    }
}
