package org.backfile.corpus;

/**
 * Something wrong with an input, told so that its owner can mend it. Control characters, and those that turn the direction of writing,
 * become U+FFFD: names of files and values of records are told as they are, and a terminal would obey them.
 *
 * @param code short name for settings, as {@code empty-file}
 * @param where file, or {@code file:line}
 * @param seen what was found there, a sentence with the offending value
 * @param advice what to do about it, a sentence
 */
public record Problem(Severity severity, String code, String where, String seen, String advice) {

    /** The code of {@link #fault}. */
    public static final String FAULT = "program-fault";

    /** What it cost. */
    public enum Severity {
        /** The item is not in the archive. */
        LOST,
        /** The item is in the archive, but a reader should know. */
        WARNING
    }

    public Problem {
        where = ControlCharacters.replaced(where);
        seen = ControlCharacters.replaced(seen);
        advice = ControlCharacters.replaced(advice);
    }

    public static Problem lost(String code, String where, String seen, String advice) {
        return new Problem(Severity.LOST, code, where, seen, advice);
    }

    public static Problem warning(String code, String where, String seen, String advice) {
        return new Problem(Severity.WARNING, code, where, seen, advice);
    }

    /** The program itself stumbled over an item, which a program must not. */
    public static Problem fault(String where, Throwable error) {
        return lost(
                FAULT,
                where,
                "The program stumbled over this (" + error.getClass().getSimpleName() + ").",
                "Report it with the file, as SECURITY.md says, and move the file out of the sources until it is mended.");
    }

    /** {@code where: seen advice}. */
    public String message() {
        return where + ": " + seen + " " + advice;
    }
}
