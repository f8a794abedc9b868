package org.backfile.render.compare;

import java.util.List;
import org.backfile.render.view.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What {@code compare.peb} sees: two articles that share text.
 *
 * @param deck what they share, in a sentence
 * @param a the one that stands nearer the source, or the first by date
 * @param b the other
 * @param verdict which one stands nearer the source, as an inference
 * @param reasons for it, as sentences; "it" is a
 * @param against what speaks against it
 * @param source a likely common source that one of them names; absent where neither does
 * @param passages in the order of a
 */
public record ComparePage(
        String deck,
        Entry a,
        Entry b,
        String verdict,
        List<String> reasons,
        List<String> against,
        @Nullable String source,
        List<ComparedPassage> passages) {

    public ComparePage {
        reasons = List.copyOf(reasons);
        against = List.copyOf(against);
        passages = List.copyOf(passages);
    }
}
