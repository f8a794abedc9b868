package org.backfile.enrich.quote;

import org.backfile.corpus.Certainty;

/** Tells quotations from the other uses of quotation marks: titles of works, names of things, words kept at a distance. */
final class Titles {

    /** Words that nobody is said to have spoken and that are fewer than this are kept at a distance: {@code so-called "activists"}. */
    private static final int WORDS_OF_A_PHRASE = 4;

    private static final int WORDS_OF_A_TITLE = 14;

    /** Words between a verb of naming and the name. */
    private static final int REACH = 8;

    private final Reading reading;

    Titles(Reading reading) {
        this.reading = reading;
    }

    boolean isSpeech(Spoken spoken) {
        var words = spoken.marked().words(reading.text());
        int count = words.split("\\s+").length;
        var voice = spoken.cue();
        boolean unsure = voice == null || voice.how() == Spoken.Link.CONTEXT;
        if (unsure && count < WORDS_OF_A_PHRASE && !fillsItsSentence(spoken)) {
            return false;
        }
        return !(isTitle(words, count) && hangsOnWord(spoken));
    }

    private boolean fillsItsSentence(Spoken spoken) {
        return reading.sentences().get(spoken.sentence()).tokens().stream().noneMatch(Token::isWord);
    }

    /** Whether the word before the mark is one that a name hangs on, and no verb of speech: {@code the film "Long Rain"}. */
    private boolean hangsOnWord(Spoken spoken) {
        var sentence = reading.sentences().get(spoken.sentence());
        if (spoken.at() == 0) {
            return !(spoken.cue() != null && spoken.cue().certainty() == Certainty.EXPLICIT);
        }
        var before = sentence.at(spoken.at() - 1);
        return before.isWord() && !reading.tongue().isStrong(before) && !isGivenAName(sentence, spoken.at());
    }

    /** {@code called the bridge "Big Bertha"}: a name, but words of somebody. */
    private boolean isGivenAName(Sentence sentence, int at) {
        for (int i = Math.max(0, at - REACH); i < at; i++) {
            if (reading.tongue().isNaming(sentence.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** Every word but the small ones begins with a capital, and no sentence ends inside. */
    private boolean isTitle(String words, int count) {
        if (count > WORDS_OF_A_TITLE) {
            return false;
        }
        int capitals = 0;
        for (var word : words.split("[\\s\\p{Punct}]+")) {
            if (word.isEmpty()) {
                continue;
            }
            if (Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0))) {
                capitals++;
            } else if (!reading.tongue().isSmall(word)) {
                return false;
            }
        }
        return capitals > 0 && (count == 1 || capitals > 1);
    }
}
