package org.backfile.settings;

import java.util.Arrays;
import java.util.Optional;

/** Every key of a rule in the list {@code outlets}: the one table behind reading them, the JSON Schema and {@code docs/configuration.md}. */
enum OutletSetting {
    MATCH(
            "match",
            Setting.Kind.NAMES,
            "The pages it is for: a host (with the hosts below it), the name of an outlet as pages state it, or with a `/` or `*`"
                    + " a path below the source (`2019/harbour/`, `*/gazette-*`)."),
    NAME("name", Setting.Kind.TEXT, "How the outlet is called, whatever its pages say."),
    BODY(
            "body",
            Setting.Kind.SELECTORS,
            "Elements that hold the article: all in them is its text but captions, buttons and forms."),
    DROP("drop", Setting.Kind.SELECTORS, "Elements that are left out."),
    HEADLINE("headline", Setting.Kind.SELECTORS, "Element that holds the headline."),
    BYLINE("byline", Setting.Kind.SELECTORS, "Elements that name the authors."),
    DATE(
            "date",
            Setting.Kind.SELECTORS,
            "Element that holds the day of publication, in its words or its attribute `datetime` or `content`."),
    DROP_LINES(
            "drop-lines",
            Setting.Kind.PATTERNS,
            "Lines of text, or paragraphs of markup, that are left out: regular expressions (RE2) for the whole line."),
    DATE_ORDER("date-order", Setting.Kind.ORDER, "How dates in numbers are written: the day first or the month.");

    private final String key;
    private final Setting.Kind kind;
    private final String meaning;

    OutletSetting(String key, Setting.Kind kind, String meaning) {
        this.key = key;
        this.kind = kind;
        this.meaning = meaning;
    }

    String key() {
        return key;
    }

    Setting.Kind kind() {
        return kind;
    }

    /** One or two sentences for its user. */
    String meaning() {
        return meaning;
    }

    static Optional<OutletSetting> of(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key.equals(key))
                .findFirst();
    }
}
