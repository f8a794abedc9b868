package org.backfile.extract.cue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a text as this room compares them: lower case, letters and digits, an elided article parted with its apostrophe. */
public final class Words {

    private static final Set<String> FUNCTION_WORDS = read();

    private Words() {}

    /** In order. */
    public static List<String> of(String text) {
        var words = new ArrayList<String>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isOfWord(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                boolean elided =
                        i < text.length() && (text.charAt(i) == '\'' || text.charAt(i) == '’') && i - start <= 2;
                var word = lower(text, start, i);
                words.add(elided && FUNCTION_WORDS.contains(word + "'") ? word + "'" : word);
                start = -1;
            }
        }
        return words;
    }

    private static String lower(String text, int from, int to) {
        var word = text.substring(from, to);
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return word.toLowerCase(Locale.ROOT);
            }
        }
        return word; // as most are
    }

    /** Whether a word carries grammar and not subject, in one of the languages of the table. */
    public static boolean isFunctionWord(String word) {
        return FUNCTION_WORDS.contains(word);
    }

    private static boolean isOfWord(char c) {
        return (c >= 'a' && c <= 'z') || (c > ' ' && Character.isLetterOrDigit(c));
    }

    /** All words that carry grammar and not subject. */
    public static Set<String> functionWords() {
        return FUNCTION_WORDS;
    }

    private static Set<String> read() {
        var words = new HashSet<String>();
        for (var line : Tables.lines(Words.class, "function-words.txt")) {
            words.addAll(List.of(line.substring(line.indexOf(':') + 1).strip().split(" +", -1)));
        }
        return Collections.unmodifiableSet(words);
    }
}
