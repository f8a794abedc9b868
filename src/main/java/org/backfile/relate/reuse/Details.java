package org.backfile.relate.reuse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.backfile.corpus.Span;
import org.backfile.relate.words.WordSequence;

/** What passages of one article tell that the other says nowhere: names and figures, and to whom something was told. */
final class Details {

    /** Names and figures below which their absence tells nothing. */
    private static final int ENOUGH = 4;

    private static final Set<String> TELLING = Set.of("told", "tells", "telling");

    private final WordSequence words;
    private final List<Span> passages;
    private final Set<Long> elsewhere = new HashSet<>();
    private final Set<Integer> firsts = new HashSet<>();

    /**
     * @param passages of the text
     * @param other what is searched for their words, text and headline
     */
    Details(Text text, Text other, List<Span> passages) {
        this.words = text.words();
        this.passages = passages;
        text.sentences().forEach(sentence -> firsts.add(sentence.first()));
        for (var said : List.of(other.words(), other.headline())) {
            for (int word = 0; word < said.size(); word++) {
                elsewhere.add(said.hash(word));
            }
        }
    }

    static boolean hasWord(Text text, String word) {
        var sought = WordSequence.of(word, List.of());
        for (int at = 0; at < text.words().size() && sought.size() == 1; at++) {
            if (text.words().hash(at) == sought.hash(0)) {
                return true;
            }
        }
        return false;
    }

    /** Names and figures of the article's own words, each once, in order. */
    List<String> lost() {
        var lost = new LinkedHashSet<String>();
        for (var span : passages) {
            int end = words.wordAt(span.end());
            for (int word = words.wordAt(span.start()); word < end; word++) {
                if (isDetail(word)) {
                    int last = word;
                    while (last + 1 < end
                            && isDetail(last + 1)
                            && words.gapAfter(last).equals(" ")) {
                        last++;
                    }
                    lost.add(words.span(word, last).of(words.text()));
                    word = last;
                }
            }
        }
        return new ArrayList<>(lost);
    }

    /** As {@code told Fox News Digital} or {@code told the Norwick Courier}, where the other does not know the name. */
    List<String> attributions() {
        var told = new LinkedHashSet<String>();
        for (var span : passages) {
            int end = words.wordAt(span.end());
            for (int word = words.wordAt(span.start()); word + 1 < end; word++) {
                if (!TELLING.contains(words.word(word))) {
                    continue;
                }
                int name = word + (words.word(word + 1).equals("the") ? 2 : 1);
                if (name < end && (isDetail(name) || (name + 1 < end && isNameOrFigure(name) && isDetail(name + 1)))) {
                    int last = name;
                    while (last + 1 < end
                            && isNameOrFigure(last + 1)
                            && words.gapAfter(last).equals(" ")) {
                        last++;
                    }
                    told.add(words.span(word, last).of(words.text()));
                }
            }
        }
        return new ArrayList<>(told);
    }

    /** Of the names and figures of the passages the share that the other article has as well; 1 where they are too few to tell. */
    double kept() {
        int all = 0;
        int lost = 0;
        for (var span : passages) {
            int end = words.wordAt(span.end());
            for (int word = words.wordAt(span.start()); word < end; word++) {
                all += isNameOrFigure(word) ? 1 : 0;
                lost += isDetail(word) ? 1 : 0;
            }
        }
        return all < ENOUGH ? 1 : 1 - (double) lost / all;
    }

    /** A name or figure that the other article has nowhere. */
    private boolean isDetail(int word) {
        return isNameOrFigure(word) && !elsewhere.contains(words.hash(word));
    }

    private boolean isNameOrFigure(int word) {
        char first = words.text().charAt(words.start(word));
        boolean isFigure = first >= '0' && first <= '9';
        boolean isName = Character.isUpperCase(first) && !firsts.contains(word);
        return (isFigure || isName) && words.end(word) - words.start(word) > 1 && !words.isQuoted(word);
    }
}
