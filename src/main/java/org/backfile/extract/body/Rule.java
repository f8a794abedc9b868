package org.backfile.extract.body;

import org.jspecify.annotations.Nullable;

/** One thing that a passage outside the body may be. Rules are asked in the order of {@link Rules}; the first that answers is right. */
@FunctionalInterface
interface Rule {

    /** The verdict on a passage that is not body; nothing if this rule does not know it. */
    @Nullable
    Verdict judge(Outline outline, int passage);
}
