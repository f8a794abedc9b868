package org.backfile.enrich.quote;

import org.backfile.corpus.Certainty;
import org.jspecify.annotations.Nullable;

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
        int count = count(words);
        if (isUnsure(spoken.cue(), count) && !fillsItsSentence(spoken)) {
            return false;
        }
        boolean name = (isTitle(words, count) && hangsOnWord(spoken)) || isWebAddress(words);
        return !name && !(reading.tongue().isVerbSecond() && count <= WORDS_OF_A_TITLE && isNameOfThing(spoken, words));
    }

    /** How many words; scripts that put no blanks between words have about two characters to one. */
    private static int count(String words) {
        int count = words.split("\\s+", -1).length;
        return words.codePoints().anyMatch(c -> c >= 0x3040 && c < 0xA000)
                ? Math.max(count, words.length() / 2)
                : count;
    }

    /** Whether little tells that somebody speaks, and few words are marked. */
    private boolean isUnsure(Spoken.@Nullable Voice voice, int count) {
        if (voice == null || voice.how() == Spoken.Link.CONTEXT || voice.how() == Spoken.Link.TURN) {
            return count < WORDS_OF_A_PHRASE;
        }
        return voice.how() == Spoken.Link.SUBJECT && count < (reading.tongue().isVerbSecond() ? 3 : 2);
    }

    /**
     * In German all nouns have capitals, so a title does not show by them, but by the noun that it follows without a sign: {@code die Zeitung
     * „Neue Zeit“}. Somebody's sentence has a colon or a comma there, and a part of one begins in lower case.
     */
    private boolean isNameOfThing(Spoken spoken, String words) {
        var sentence = reading.sentences().get(spoken.sentence());
        var voice = spoken.cue();
        if (spoken.at() == 0 || isGivenAName(sentence, spoken.at())) {
            return false;
        }
        var before = sentence.at(spoken.at() - 1);
        boolean small = Character.isLowerCase(words.charAt(0));
        boolean behindNoun = before.isWord() && before.capital() && !before.isDeterminer();
        boolean led = voice != null && (voice.how() == Spoken.Link.VERB || voice.how() == Spoken.Link.TURN);
        return !small && (behindNoun || (!led && (before.isWord() || isAside(sentence, spoken.at()))));
    }

    private static boolean isWebAddress(String words) {
        int dot = words.lastIndexOf('.');
        return dot > 0
                && dot < words.length() - 2
                && words.indexOf(' ') < 0
                && Character.isLetter(words.charAt(dot + 1));
    }

    /** Whether a bracket is open at an index. */
    private static boolean isAside(Sentence sentence, int at) {
        for (int i = at - 1; i >= 0 && !sentence.at(i).is(Token.Kind.CLOSE); i--) {
            if (sentence.at(i).is(Token.Kind.OPEN)) {
                return true;
            }
        }
        return false;
    }

    private boolean fillsItsSentence(Spoken spoken) {
        return reading.sentences().get(spoken.sentence()).tokens().stream().noneMatch(Token::isWord);
    }

    /** Whether the word before the mark is one that a name hangs on, and no verb of speech: {@code the film "Long Rain"}. */
    private boolean hangsOnWord(Spoken spoken) {
        var sentence = reading.sentences().get(spoken.sentence());
        if (spoken.at() == 0) {
            return !fillsItsSentence(spoken)
                    && !(spoken.cue() != null && spoken.cue().certainty() == Certainty.EXPLICIT);
        }
        var before = sentence.at(spoken.at() - 1);
        return before.isWord() && !before.isStrong() && !isGivenAName(sentence, spoken.at());
    }

    /** {@code called the bridge "Big Bertha"}: a name, but words of somebody. */
    private boolean isGivenAName(Sentence sentence, int at) {
        if (sentence.at(at - 1).isLike()) {
            return true;
        }
        for (int i = Math.max(0, at - REACH); i < at; i++) {
            if (sentence.at(i).isNaming()) {
                return true;
            }
        }
        return false;
    }

    /** Every word but the small ones begins with a capital, and no sentence ends inside. */
    private boolean isTitle(String words, int count) {
        if (count > WORDS_OF_A_TITLE || Character.isLowerCase(words.charAt(0))) {
            return false;
        }
        int capitals = 0;
        for (var word : words.split("[\\s\\p{Punct}]+", -1)) {
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
