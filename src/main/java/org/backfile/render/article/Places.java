package org.backfile.render.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.backfile.corpus.Block;
import org.backfile.corpus.Evidence;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.Label;
import org.backfile.render.view.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Where each block of a file stands, as its page numbers it: by line, or by passage where many blocks share a line (a page of markup
 * without line ends). Numbers and anchors go by the index of the block.
 */
final class Places {

    /** More places than this make a fact hard to read; the full list stands below the text. */
    private static final int MOST_REFS = 4;

    private final List<Block> blocks;
    private final boolean byLine;
    private final List<String> anchors = new ArrayList<>();
    private final boolean[] shown;

    private Places(List<Block> blocks, boolean byLine) {
        this.blocks = blocks;
        this.byLine = byLine;
        this.shown = new boolean[blocks.size()];
    }

    static Places of(Extraction extraction) {
        var places = new Places(extraction.blocks(), linesTellBlocksApart(extraction.body()));
        places.name();
        return places;
    }

    private void name() {
        var taken = new HashSet<String>();
        int size = blocks.size();
        for (int i = 0; i < size; i++) {
            var anchor = (byLine ? "l" : "p") + number(i);
            // A lifted dateline stands in the row of the passage that follows it.
            if (i > 0 && isInlineDateline(i - 1)) {
                anchors.add(anchor(i - 1));
                continue;
            }
            var free = anchor;
            for (int copy = 2; !taken.add(free); copy++) {
                free = anchor + "-" + copy;
            }
            anchors.add(free);
        }
    }

    private static boolean linesTellBlocksApart(List<Block.Kept> body) {
        long lines = body.stream().mapToInt(Block::line).distinct().count();
        return lines * 10 >= body.size() * 9L;
    }

    /** The number in the margin. */
    String number(int block) {
        return String.valueOf(byLine ? blocks.get(block).line() : block + 1);
    }

    /** {@code 8–16}, or one number. */
    String range(int first, int last) {
        var from = number(first);
        var to = number(last);
        return from.equals(to) ? from : from + "–" + to;
    }

    /** {@code Line 18}. */
    String spoken(int block) {
        return (byLine ? "Line " : "Passage ") + number(block);
    }

    String anchor(int block) {
        return anchors.get(block);
    }

    /** Says that the page has a row with this block's anchor. */
    void show(int block) {
        shown[block] = true;
    }

    /** The block that the words of a piece of evidence stand in; -1 where that is no block of the text. */
    int block(Evidence evidence) {
        if (!evidence.field().equals("item")) {
            return -1;
        }
        for (int i = 0; i < blocks.size(); i++) {
            var span = blocks.get(i).span();
            if (span.start() <= evidence.span().start() && evidence.span().start() < span.end()) {
                return i;
            }
        }
        return -1;
    }

    /** The place of one piece of evidence, to stand after its words: {@code line 18}. */
    List<Ref> ref(Evidence evidence) {
        return refs(List.of(evidence), "");
    }

    /** The places of evidence as the end of a sentence that began with {@code lead}: {@code from lines 18 and 65}. */
    List<Ref> refs(List<Evidence> evidence, String lead) {
        var numbers = new ArrayList<String>();
        var targets = new ArrayList<@Nullable String>();
        boolean fromPath = false;
        for (var each : evidence) {
            fromPath |= each.field().equals("path");
            if (each.isByEditor()) {
                continue;
            }
            int block = block(each);
            var number = block >= 0 && !byLine ? number(block) : byLine && each.line() > 0 ? "" + each.line() : "";
            if (!number.isEmpty() && !each.field().equals("path") && !numbers.contains(number)) {
                numbers.add(number);
                targets.add(block >= 0 && shown[block] ? anchor(block) : null);
            }
        }
        if (numbers.isEmpty()) {
            return fromPath ? List.of(new Ref(lead, "the file’s name", null)) : List.of();
        }
        int count = Math.min(numbers.size(), MOST_REFS);
        var unit = (byLine ? "line" : "passage") + (numbers.size() == 1 ? " " : "s ");
        var refs = new ArrayList<Ref>();
        for (int i = 0; i < count; i++) {
            boolean isLast = i == count - 1 && count == numbers.size();
            var before = i == 0 ? lead + unit : isLast ? " and " : ", ";
            refs.add(new Ref(before, numbers.get(i), targets.get(i)));
        }
        if (count < numbers.size()) {
            refs.add(new Ref(" and ", "more", "known"));
        }
        return refs;
    }

    /** {@code 7 lines}, {@code 1 passage}. */
    String count(int blocks) {
        var unit = byLine ? "line" : "passage";
        return org.backfile.render.view.Numbers.count(blocks, unit, unit + "s");
    }

    /** Whether a block is a dateline that was lifted from the beginning of the next one; the page shows it where it stood. */
    boolean isInlineDateline(int block) {
        return blocks.get(block) instanceof Block.Kept dateline
                && dateline.label() == Label.DATELINE
                && block + 1 < blocks.size()
                && blocks.get(block + 1) instanceof Block.Kept next
                && next.label() == Label.BODY
                && next.line() == dateline.line();
    }

    /** Whether a block is, or is part of, a row of the text. */
    boolean isInText(int block) {
        return isRow(blocks.get(block)) || isInlineDateline(block);
    }

    /** Whether the page shows this block as a row of its own: a passage of the text or a caption. */
    static boolean isRow(Block block) {
        return block instanceof Block.Kept && (block.label() == Label.BODY || block.label() == Label.CAPTION);
    }
}
