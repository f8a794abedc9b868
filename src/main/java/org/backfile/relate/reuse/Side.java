package org.backfile.relate.reuse;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.backfile.relate.words.SentenceWords;
import org.jspecify.annotations.Nullable;

/** One article of a pair and what comparing asks of it, worked out once for all the pairs it is in. For one thread. */
final class Side {

    private final Text text;
    private final OwnWords own;
    private @Nullable List<SentenceWords> sentences;
    private @Nullable List<SentenceWords> ownSentences;

    /** @param common strings whose words can show no copy */
    Side(Text text, CommonStrings common) {
        this.text = text;
        this.own = new OwnWords(text.words(), common);
    }

    /** The same where no string is common. */
    Side whole() {
        return new Side(text, CommonStrings.NONE);
    }

    Text text() {
        return text;
    }

    OwnWords own() {
        return own;
    }

    /** The words of each sentence. */
    List<SentenceWords> sentences() {
        if (sentences == null) {
            sentences = words(word -> true);
        }
        return sentences;
    }

    /** Of these the ones that can show a copy. */
    List<SentenceWords> ownSentences() {
        if (ownSentences == null) {
            ownSentences = words(own::contains);
        }
        return ownSentences;
    }

    private List<SentenceWords> words(IntPredicate counts) {
        return text.sentences().stream()
                .map(sentence -> SentenceWords.of(text.words(), sentence.first(), sentence.end(), counts))
                .toList();
    }

    /** The sentence that each word stands in. */
    int[] sentenceOfWord() {
        var sentenceOf = new int[text.words().size()];
        var all = text.sentences();
        for (int sentence = 0; sentence < all.size(); sentence++) {
            Arrays.fill(sentenceOf, all.get(sentence).first(), all.get(sentence).end(), sentence);
        }
        return sentenceOf;
    }

    /** How many of the words of some sentences can show a copy. */
    int ownWords(List<Integer> of) {
        return of.stream()
                .map(text.sentences()::get)
                .mapToInt(sentence -> own.count(sentence.first(), sentence.end()))
                .sum();
    }
}
