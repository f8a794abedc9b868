package org.backfile.relate.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The sentences of a text as runs of its words. A wrong cut does little harm: sentences are only the unit in which texts are aligned. */
public final class Sentences {

    /** A period after one of these, or after a single letter, ends no sentence. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "st", "gen", "sen", "rep", "gov", "lt", "col", "sgt", "capt", "prof", "jr", "sr",
            "vs", "no", "inc", "corp", "co", "ltd", "dept", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept",
            "sep", "oct", "nov", "dec");

    /**
     * A sentence.
     *
     * @param first its first word
     * @param end the word after its last
     * @param paragraph number of its paragraph in the text, from 0
     */
    public record Sentence(int first, int end, int paragraph) {}

    private Sentences() {}

    public static List<Sentence> of(WordSequence words) {
        var sentences = new ArrayList<Sentence>();
        int paragraph = 0;
        int first = 0;
        for (int word = 0; word < words.size(); word++) {
            var gap = words.gapAfter(word);
            boolean isLast = word == words.size() - 1;
            boolean endsParagraph = endsParagraph(gap);
            if (isLast || endsParagraph || endsSentence(words, word, gap)) {
                sentences.add(new Sentence(first, word + 1, paragraph));
                first = word + 1;
                paragraph += endsParagraph ? 1 : 0;
            }
        }
        return sentences;
    }

    /** An empty line, or the end of a line after the end of a sentence. */
    private static boolean endsParagraph(String gap) {
        int line = gap.indexOf('\n');
        return line >= 0 && (hasStop(gap.substring(0, line)) || isBlankLine(gap, line));
    }

    private static boolean isBlankLine(String gap, int line) {
        for (int at = line + 1; at < gap.length(); at++) {
            if (gap.charAt(at) == '\n') {
                return true;
            }
            if (gap.charAt(at) > ' ') {
                return false;
            }
        }
        return false;
    }

    private static boolean endsSentence(WordSequence words, int word, String gap) {
        if (!hasStop(gap)) {
            return false;
        }
        if (gap.indexOf('。') >= 0 || gap.indexOf('！') >= 0 || gap.indexOf('？') >= 0 || gap.indexOf('।') >= 0) {
            return true;
        }
        boolean isParted = gap.chars().anyMatch(c -> c <= ' ' || c == 0xA0);
        if (!isParted || isLower(words.text().charAt(words.start(word + 1)))) {
            return false;
        }
        if (gap.charAt(0) != '.') {
            return true;
        }
        var last = words.word(word);
        return last.length() > 1 && !ABBREVIATIONS.contains(last.toLowerCase(Locale.ROOT));
    }

    private static boolean hasStop(String gap) {
        for (int at = 0; at < gap.length(); at++) {
            if (".!?…。！？।؟".indexOf(gap.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLower(char c) {
        return (c >= 'a' && c <= 'z') || (c > 0x7F && Character.isLowerCase(c));
    }
}
