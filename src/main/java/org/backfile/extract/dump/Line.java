package org.backfile.extract.dump;

import java.util.ArrayList;
import java.util.List;
import org.backfile.corpus.Reason;
import org.backfile.extract.cue.Cues;
import org.backfile.extract.cue.Shapes;
import org.backfile.extract.cue.Words;

/** A line of a dump, or a paragraph that was wrapped into several, and what can be counted in it. */
public final class Line {

    private static final String SENTENCE_ENDS = ".!?…。！？｡";
    private static final String CLOSERS = "\"'”’»“)]*›";
    private static final int OPENER = 60;

    private final String text;
    private final List<String> words;
    private final List<Cues.Hit> cues;
    private final int grammar;
    private final int cueWords;
    private final boolean endsSentence;
    private final Look look;
    private final List<String> subjects = new ArrayList<>();
    private int kinds;
    private int letters;
    private int lowers;
    private int digits;
    private int longWords;
    private int capitals;
    private int sentences;
    private int glued;

    /**
     * @param words of {@code text}, as {@link Words#of} parts them
     * @param cues the phrases in them, as {@link Cues#in} finds them
     */
    public Line(String text, List<String> words, List<Cues.Hit> cues) {
        this.text = text;
        this.words = words;
        this.cues = cues;
        this.grammar = countWords();
        this.cueWords =
                cues.stream().mapToInt(hit -> hit.to() - hit.from()).max().orElse(0);
        this.endsSentence = closesSentence(text);
        count();
        this.look = Look.at(this);
    }

    /** The words that carry grammar; notes what kinds of words there are, and the subjects. */
    private int countWords() {
        int count = 0;
        for (var word : words) {
            int kind = WordKind.of(word);
            kinds |= kind;
            if (WordKind.GRAMMAR.in(kind)) {
                count++;
            } else if (word.length() > 3) {
                subjects.add(word);
            }
        }
        return count;
    }

    private void count() {
        boolean inside = false;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetter(c);
            if (letter) {
                letters++;
                lowers += Character.isLowerCase(c) ? 1 : 0;
                glued += Character.isUpperCase(c) && (Character.isLowerCase(before) || endsLowerSentence(i)) ? 1 : 0;
                if (!inside && i + 3 < text.length() && Character.isLetter(text.charAt(i + 2))) {
                    longWords++;
                    capitals += Character.isUpperCase(c) ? 1 : 0;
                }
            } else if (Shapes.isDigit(c)) {
                digits++;
            } else if (c == ' ' && SENTENCE_ENDS.indexOf(before) >= 0) {
                sentences++;
            }
            inside = letter || (inside && (c == '\'' || c == '’'));
            before = c;
        }
        sentences += endsSentence ? 1 : 0;
    }

    /** Whether a sentence that ended in a small letter stands right before; not so the first half of "D.C.". */
    private boolean endsLowerSentence(int i) {
        return i >= 2
                && (text.charAt(i - 1) == '.' || text.charAt(i - 1) == '!' || text.charAt(i - 1) == '?')
                && Character.isLowerCase(text.charAt(i - 2));
    }

    String text() {
        return text;
    }

    List<String> words() {
        return words;
    }

    /** Its words that carry subject and not grammar, in order. */
    List<String> subjects() {
        return subjects;
    }

    /** Whether it holds a word of this kind. */
    boolean holds(WordKind kind) {
        return kind.in(kinds);
    }

    Look look() {
        return look;
    }

    int digits() {
        return digits;
    }

    List<Cues.Hit> cues() {
        return cues;
    }

    int length() {
        return text.length();
    }

    int letters() {
        return letters;
    }

    int sentences() {
        return sentences;
    }

    boolean endsSentence() {
        return endsSentence;
    }

    /** Share of its words that carry grammar: about 0.45 in running text, near 0 in menus. */
    double grammarShare() {
        return words.isEmpty() ? 0 : (double) grammar / words.size();
    }

    /** Share of its words that belong to the longest phrase in it. */
    double cueShare() {
        return words.isEmpty() ? 0 : (double) cueWords / words.size();
    }

    /** Share of its longer words that begin with a capital. */
    double capitalShare() {
        return longWords == 0 ? 0 : (double) capitals / longWords;
    }

    double digitShare() {
        return text.isEmpty() ? 0 : (double) digits / text.length();
    }

    boolean isAllCapitals() {
        return letters >= 4 && lowers == 0;
    }

    /** Whether two words lost the blank between them, as titles and teasers do in a dump: "in LisbonA party of six". */
    boolean isGlued() {
        return glued > 0;
    }

    boolean hasCue(Reason reason) {
        for (var hit : cues) {
            if (hit.cue().reason() == reason) {
                return true;
            }
        }
        return false;
    }

    /** Running text: long enough, a whole sentence, made of grammar. */
    boolean isProse(boolean knownLanguage) {
        return length() >= 80 && endsSentence && (grammarShare() >= 0.2 || !knownLanguage);
    }

    /** As titles are: some words from a capital on, without an end. */
    boolean isTitle() {
        return words.size() >= 3
                && length() >= 15
                && length() <= 150
                && !endsSentence
                && (Character.isUpperCase(text.charAt(0)) || !Character.isLetter(text.charAt(0)))
                && lowers > 0
                && digits * 4 < length();
    }

    /** A few words without an end. */
    boolean isShort() {
        return length() < 40 && !endsSentence;
    }

    /** Opens something other than the article: "Related stories", "Comments", "Newsletter". */
    boolean isOpener() {
        if (length() > OPENER) {
            return false;
        }
        for (var hit : cues) {
            switch (hit.cue().reason()) {
                case RELATED, COMMENTS, SUBSCRIPTION, SHARING, AUTHOR_BIO, ADVERTISEMENT, NAVIGATION -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private static boolean closesSentence(String text) {
        int end = text.length();
        while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    @Override
    public String toString() {
        return text;
    }
}
