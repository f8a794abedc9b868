package org.backfile.extract.outlet;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/**
 * A regular expression of the settings, for whole lines. In the syntax of RE2, whose work is linear in the line whatever the expression
 * (Cox, "Regular expression matching in the wild", 2010): a careless one cannot hang a build.
 */
public final class LinePattern {

    private final RuleLine line;
    private final Pattern pattern;

    private LinePattern(RuleLine line, Pattern pattern) {
        this.line = line;
        this.pattern = pattern;
    }

    /**
     * The pattern of a line of the settings.
     *
     * @throws IllegalArgumentException if the line's value is no regular expression; the message says why
     */
    public static LinePattern of(RuleLine line) {
        try {
            return new LinePattern(line, Pattern.compile(line.value()));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(String.valueOf(e.getDescription()), e);
        }
    }

    RuleLine line() {
        return line;
    }

    /** Whether it fits all of a text, not a part of it. */
    boolean fits(String text) {
        return pattern.matches(text);
    }

    /** As it is written in the settings, and where. */
    @Override
    public String toString() {
        return line.toString();
    }
}
