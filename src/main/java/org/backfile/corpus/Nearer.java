package org.backfile.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which of two related articles stands nearer the source of the words they share: always an inference, never a fact.
 *
 * @param article id of the one that does; absent where the signs are none or cancel each other
 * @param source a likely common source that one of them names, as {@code Fox News}; absent where neither does
 * @param reasons sentences that a reader can check, strongest first
 * @param against what speaks for the other side, as sentences
 */
public record Nearer(@Nullable String article, @Nullable String source, List<String> reasons, List<String> against) {

    public static final Nearer UNKNOWN = new Nearer(null, null, List.of(), List.of());

    public Nearer {
        reasons = List.copyOf(reasons);
        against = List.copyOf(against);
    }
}
