package org.backfile.extract.body;

import java.util.Locale;
import java.util.Set;
import org.backfile.extract.cue.Shapes;
import org.backfile.extract.cue.Words;

/**
 * Captions that lost their picture: in plain text they stand as paragraphs between paragraphs and only their form gives them away. A
 * headline within the text has the same place, so form must show more than a missing full stop.
 */
final class Captions {

    private static final Set<String> HEADING_STARTS = Set.of(
            "how",
            "why",
            "what",
            "when",
            "where",
            "who",
            "which",
            "is",
            "are",
            "do",
            "does",
            "can",
            "will",
            "should",
            "not",
            "no",
            "wie",
            "warum",
            "was",
            "wer",
            "wo",
            "comment",
            "pourquoi",
            "qui",
            "cómo",
            "por",
            "qué",
            "quién",
            "perché",
            "come",
            "cosa",
            "hoe",
            "waarom",
            "wat");

    private Captions() {}

    /** Whether a passage of plain text is a caption by its form and its place between two paragraphs. */
    static boolean isBare(Scene scene, int i) {
        return !scene.isMarkup() && scene.proseBefore(i, 2) > 0 && scene.proseAfter(i, 2) > 0 && hasForm(scene.at(i));
    }

    private static boolean hasForm(Passage passage) {
        int words = passage.words().size();
        return words >= 5
                && passage.length() >= 25
                && passage.length() <= 300
                && endsOpen(passage.text())
                && Character.isUpperCase(passage.text().charAt(0))
                && !Shapes.allCapitals(passage.text())
                && !HEADING_STARTS.contains(passage.words().get(0))
                && (isScene(passage) || isRowOfNames(passage));
    }

    private static boolean endsOpen(String text) {
        char last = text.charAt(text.length() - 1);
        return Character.isLetterOrDigit(last) || last == ')';
    }

    /** "Rescue worker carrying a child in Hull": somebody, then a participle, in ordinary spelling. */
    private static boolean isScene(Passage passage) {
        var words = passage.words();
        if (passage.capitalShare() > 0.6) {
            return false;
        }
        for (int i = 1; i < Math.min(6, words.size() - 1); i++) {
            var word = words.get(i);
            if (word.length() >= 5 && word.endsWith("ing") && !Words.isFunctionWord(words.get(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** "Minister of Trade Jane Doe and Mayor of Hull Sam Roe": names and titles over more words than a heading has. */
    private static boolean isRowOfNames(Passage passage) {
        int names = 0;
        int others = 0;
        for (var word : passage.text().split("[^\\p{L}\\p{M}'’]+", -1)) {
            if (!word.isEmpty() && !Words.isFunctionWord(word.toLowerCase(Locale.ROOT))) {
                names += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
                others += Character.isUpperCase(word.charAt(0)) ? 0 : 1;
            }
        }
        return passage.words().size() >= 8 && names >= 4 && others <= names / 8;
    }
}
