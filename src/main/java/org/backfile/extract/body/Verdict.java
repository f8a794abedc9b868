package org.backfile.extract.body;

import org.backfile.corpus.Label;
import org.backfile.corpus.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of a passage that is not body.
 *
 * @param reason absent where the passage is kept in a place of its own (headline, caption, byline)
 * @param detail what the rule saw, a sentence; may be empty
 */
record Verdict(Label label, @Nullable Reason reason, String detail) {

    static Verdict keep(Label label) {
        return new Verdict(label, null, "");
    }

    static Verdict drop(Reason reason, String detail) {
        var label = switch (reason) {
            case HEADLINE_REPEAT -> Label.HEADLINE_REPEAT;
            case BREADCRUMB -> Label.BREADCRUMB;
            case AUTHOR_BIO -> Label.AUTHOR_BIO;
            case COPYRIGHT -> Label.COPYRIGHT;
            default -> Label.BOILERPLATE;
        };
        return new Verdict(label, reason, detail);
    }
}
