package org.backfile.extract.learn;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.backfile.corpus.Item;
import org.backfile.corpus.Knowledge;
import org.backfile.corpus.Recurrence;
import org.backfile.corpus.Recurrence.Zone;
import org.backfile.extract.outlet.OutletRules;
import org.backfile.extract.page.Page;
import org.backfile.extract.page.TextBlock;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the blocks of one page, and what follows for it: which of them cannot be article. Those are the ones that recur where
 * they stand here, and all beyond them: nothing that follows what always stands after the article is article, were it as varied as the
 * titles of other articles.
 */
public final class Recurrences {

    /** Of a page that is read alone. */
    public static final Recurrences NONE = new Recurrences("", Knowledge.NONE, List.of());

    /** Against 1 for a line of the page's own, which may be the title of another article. */
    private static final int LOUDNESS = 4;

    private static final int MOST_LINES = 6;
    private static final int SHORTEST_LINE = 40;

    private final String group;
    private final Knowledge knowledge;
    private final List<@Nullable Recurrence> recurrences;
    private final BitSet barred = new BitSet();
    private boolean framed;

    private Recurrences(String group, Knowledge knowledge, List<@Nullable Recurrence> recurrences) {
        this.group = group;
        this.knowledge = knowledge;
        this.recurrences = recurrences;
    }

    /** Of a page under the knowledge of its corpus. */
    public static Recurrences of(Page page, Knowledge knowledge, OutletRules rules) {
        return of(page, new Inquiry(page.item(), knowledge, rules));
    }

    /** The same, leaving a record of what was asked. */
    public static Recurrences of(Page page, Inquiry inquiry) {
        if (!inquiry.isOfUse()) {
            return NONE;
        }
        var recurrences = new ArrayList<@Nullable Recurrence>();
        for (var block : page.blocks()) {
            recurrences.add(of(block.text(), inquiry));
        }
        joinLines(page.blocks(), recurrences, inquiry);
        var found = new Recurrences(inquiry.group(), inquiry.knowledge(), recurrences);
        found.bar(page.blocks());
        return found;
    }

    private static @Nullable Recurrence of(String text, Inquiry inquiry) {
        var byWording = inquiry.of(Form.wording(text));
        return byWording == null ? inquiry.of(Form.pattern(text)) : byWording;
    }

    /** A paragraph that recurs may be broken into lines here: of a text with few such breaks it cannot be told that it is wrapped. */
    private static void joinLines(List<TextBlock> blocks, List<@Nullable Recurrence> recurrences, Inquiry inquiry) {
        for (int i = 0; i + 1 < blocks.size(); i++) {
            var joined = new StringBuilder(blocks.get(i).text());
            for (int j = i + 1; j < Math.min(blocks.size(), i + MOST_LINES) && follows(blocks, j); j++) {
                joined.append(' ').append(blocks.get(j).text());
                var whole = inquiry.of(Form.wording(joined.toString()));
                if (whole != null && whole.sure()) {
                    Collections.fill(recurrences.subList(i, j + 1), whole);
                }
            }
        }
    }

    private static boolean follows(List<TextBlock> blocks, int j) {
        return blocks.get(j).line() == blocks.get(j - 1).lastLine() + 1
                && blocks.get(j - 1).text().length() >= SHORTEST_LINE;
    }

    /** The group that an item belongs to: {@code outlet The Harbour Post}, {@code host example.org} or {@code folder 2019}. */
    public static String group(Item item, OutletRules rules) {
        return Group.of(item, rules);
    }

    /** By what a piece of text that recurs is known in other files of the group. */
    public long form(String text) {
        long wording = Form.wording(text);
        return knowledge.of(group, wording) == null ? Form.pattern(text) : wording;
    }

    /** How a block recurs; nothing for one that does not, or outside the page. */
    public @Nullable Recurrence at(int block) {
        return block < 0 || block >= recurrences.size() ? null : recurrences.get(block);
    }

    /** Whether a block cannot be article. */
    public boolean isBarred(int block) {
        return barred.get(block);
    }

    /** Whether blocks are barred on both sides of the article, so that what is left is little else. */
    public boolean isFramed() {
        return framed;
    }

    private void bar(List<TextBlock> blocks) {
        int from = begin(blocks);
        int to = end(blocks, from);
        int first = blocks.size();
        int last = -1;
        for (int i = from; i < to; i++) {
            if (isOwn(blocks.get(i))) {
                first = Math.min(first, i);
                last = i;
            }
        }
        barred.set(0, from);
        barred.set(to, blocks.size());
        for (int i = from; i < to; i++) {
            var here = recurrences.get(i);
            if (here != null && (here.sure() || (here.zone() != Zone.BETWEEN && (i < first || i > last)))) {
                barred.set(i);
            }
        }
        framed = from > 0 && to < blocks.size();
    }

    /** Where the article may begin: after as much as can be that stands before articles, and after as little as can be that may be one. */
    private int begin(List<TextBlock> blocks) {
        int best = 0;
        int most = 0;
        int gain = 0;
        for (int i = 0; i < blocks.size(); i++) {
            gain += loudness(i, Zone.BEFORE) - loudness(i, Zone.AFTER) - worth(blocks.get(i));
            if (gain > most) {
                most = gain;
                best = i + 1;
            }
        }
        return best;
    }

    /** Where it must have ended, in the same way. */
    private int end(List<TextBlock> blocks, int from) {
        int best = blocks.size();
        int most = 0;
        int gain = 0;
        for (int i = blocks.size() - 1; i >= from; i--) {
            gain += loudness(i, Zone.AFTER) - loudness(i, Zone.BEFORE) - worth(blocks.get(i));
            if (gain > most) {
                most = gain;
                best = i;
            }
        }
        return best;
    }

    /** How loudly a piece says that it stands in a zone: the more so, the more files it stands in. */
    private int loudness(int i, Zone zone) {
        var here = recurrences.get(i);
        return here == null || here.zone() != zone ? 0 : LOUDNESS * steps(here.breadth());
    }

    private static int steps(Recurrence.Breadth breadth) {
        return switch (breadth) {
            case SOME -> 1;
            case MANY -> 2;
            case MOST -> 3;
            case NEARLY_ALL -> 4;
        };
    }

    /** What it would cost to cut a block off: a paragraph is worth as much as a piece of half the files says. */
    private int worth(TextBlock block) {
        return isOwn(block) ? 3 * LOUDNESS : recurrences.get(block.index()) == null ? 1 : 0;
    }

    /** Whether it is running text that the page has for itself. */
    private boolean isOwn(TextBlock block) {
        var here = recurrences.get(block.index());
        return (here == null || !here.sure()) && Sketch.isProse(block.text());
    }
}
