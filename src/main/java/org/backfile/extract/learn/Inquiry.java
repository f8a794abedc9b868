package org.backfile.extract.learn;

import java.util.Arrays;
import org.backfile.corpus.Item;
import org.backfile.corpus.Knowledge;
import org.backfile.corpus.Questions;
import org.backfile.corpus.Recurrence;
import org.backfile.extract.outlet.OutletRules;
import org.jspecify.annotations.Nullable;

/** Asks the knowledge of a corpus for one item, and remembers what was asked. For one thread. */
public final class Inquiry {

    private final String group;
    private final Knowledge knowledge;
    private long[] pieces = new long[16];
    private int count;

    /** @param rules by which the pages of an outlet are known to be a group */
    public Inquiry(Item item, Knowledge knowledge, OutletRules rules) {
        this.group = Group.of(item, rules);
        this.knowledge = knowledge;
    }

    String group() {
        return group;
    }

    Knowledge knowledge() {
        return knowledge;
    }

    /** Whether anything is known of the item's group. */
    boolean isOfUse() {
        return knowledge.knows(group);
    }

    /** How a piece recurs in the group; nothing where it does not. */
    @Nullable
    Recurrence of(long piece) {
        if (count == pieces.length) {
            pieces = Arrays.copyOf(pieces, 2 * count);
        }
        pieces[count++] = piece;
        return knowledge.of(group, piece);
    }

    /** All that was asked so far. */
    public Questions questions() {
        return knowledge.asked(group, Arrays.copyOf(pieces, count));
    }
}
