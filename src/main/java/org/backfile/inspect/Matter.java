package org.backfile.inspect;

/** What an article may want a look for, and what its owner can do about it. */
public enum Matter {
    NO_HEADLINE("no headline", "Nothing stands as headline.", "in corrections.csv: `ID,headline,THE HEADLINE`"),
    UNDATED(
            "undated",
            "Nothing tells when they were published.",
            "in corrections.csv: `ID,published,YYYY-MM-DD` (or YYYY-MM, or a first and last day parted by /)"),
    UNSURE_DATE(
            "date of two readings",
            "04/05/2024 may be in April or in May.",
            "under outlets in the settings: `date-order: dmy`, or `mdy`"),
    NO_OUTLET("no outlet", "Nothing tells who published them.", "under outlets in the settings: `name: THE OUTLET`"),
    NO_AUTHOR(
            "no author",
            "Unsigned, or the signature was not found.",
            "where a page does name one, under outlets in the settings: `byline: SELECTOR`"),
    DISPUTED(
            "contradictions",
            "Two places of the file disagree.",
            "see which: `backfile extract FILE`; decide in corrections.csv"),
    DAMAGED(
            "damaged",
            "Letters seem lost or mangled.",
            "see each place with its likely word: `backfile extract FILE`; mend the source"),
    NEARLY_EMPTY(
            "nearly empty",
            "Under 200 characters of text.",
            "see what was left out, and why: `backfile extract FILE`; in HTML, under outlets: `body: SELECTOR`"),
    SHORT(
            "unusually short",
            "Less than an eighth of the usual length.",
            "see what was left out, and why: `backfile extract FILE`; in HTML, under outlets: `body: SELECTOR`"),
    LONG(
            "unusually long",
            "More than eight times the usual length.",
            "see whether more than the article was kept: `backfile extract FILE`; under outlets: `drop: SELECTOR` or `drop-lines: PATTERN`"),
    MOSTLY_LEFT_OUT(
            "mostly left out",
            "Nineteen twentieths of their text and more.",
            "see it with its reasons: `backfile extract FILE`; in HTML, under outlets: `body: SELECTOR`");

    private final String title;
    private final String sentence;
    private final String fix;

    Matter(String title, String sentence, String fix) {
        this.title = title;
        this.sentence = sentence;
        this.fix = fix;
    }

    /** Two or three words for a list. */
    public String title() {
        return title;
    }

    /** What it means. */
    public String sentence() {
        return sentence;
    }

    /** What to do, for an article of this id in this file; what is to be typed stands in backticks. */
    String fix(String id, String file) {
        return fix.replace("ID,", id + ",").replace("FILE", file.indexOf(' ') < 0 ? file : "'" + file + "'");
    }

    /** The name in JSON: {@code no-headline}. */
    String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
