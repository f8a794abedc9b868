package org.backfile.extract.learn;

import java.util.List;
import org.backfile.corpus.Item;
import org.backfile.extract.page.TextBlock;

/**
 * What learning remembers of an item: the forms of its blocks in order, and which end as a sentence does. Twenty-odd bytes a block.
 *
 * @param rank of the item in the sample: a hash of its place, so that chance and not order chooses
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody, and there are many.
public record Sketch(String group, long rank, long[] wordings, long[] patterns, int[] lengths, boolean[] sentences) {

    private static final String SENTENCE_ENDS = ".!?…。！？｡";
    private static final String CLOSERS = "\"'”’»“)]*›";
    private static final int SHORTEST_PROSE = 80;

    static Sketch of(String group, Item item, List<TextBlock> blocks) {
        int count = blocks.size();
        var sketch =
                new Sketch(group, rank(item), new long[count], new long[count], new int[count], new boolean[count]);
        for (int i = 0; i < count; i++) {
            var text = blocks.get(i).text();
            sketch.wordings[i] = Form.wording(text);
            sketch.patterns[i] = Form.pattern(text);
            sketch.lengths[i] = text.length();
            sketch.sentences[i] = isSentence(text);
        }
        return sketch;
    }

    static long rank(Item item) {
        return Form.exact(item.source().path() + "#" + item.source().record()) >>> 1;
    }

    /** Running text: long enough, and whole sentences. */
    static boolean isProse(String text) {
        return text.length() >= SHORTEST_PROSE && isSentence(text);
    }

    boolean isProse(int i) {
        return lengths[i] >= SHORTEST_PROSE && sentences[i];
    }

    private static boolean isSentence(String text) {
        int end = text.length();
        while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    int size() {
        return wordings.length;
    }
}
