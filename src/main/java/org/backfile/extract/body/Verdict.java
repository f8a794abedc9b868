package org.backfile.extract.body;

import org.backfile.corpus.Label;
import org.backfile.corpus.Reason;
import org.backfile.extract.outlet.Ruling;
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

    /** What the settings say. */
    static Verdict of(Ruling ruling) {
        return ruling.place() == null ? drop(Reason.SETTINGS, ruling.sentence()) : keep(ruling.place());
    }

    /** The same with another sentence behind what the rule saw, if the passage is left out. */
    Verdict with(String sentence) {
        return reason == null ? this : new Verdict(label, reason, (detail + " " + sentence).strip());
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
