package org.backfile.inspect;

import java.util.Locale;
import org.backfile.corpus.Recurrence;
import org.backfile.extract.survey.Survey;

/** Counts the copies of one piece of text. */
final class FamilyTally {

    private static final int SHOWN = 160;

    /** With fewer, an expression would fit lines that nobody has seen. */
    private static final int FIXED_LETTERS = 8;

    private final Recurrence recurrence;
    private final String text;
    private String prefix;
    private String suffix;
    private boolean varies;
    private int articles;
    private int kept;
    private long chars;

    FamilyTally(Survey.Piece piece) {
        this.recurrence = piece.recurrence();
        this.text = piece.text();
        this.prefix = text;
        this.suffix = text;
    }

    void add(Survey.Piece piece) {
        articles++;
        kept += piece.kept() ? 1 : 0;
        chars += piece.text().length();
        if (!piece.text().equals(text)) {
            varies = true;
            prefix = prefix.substring(0, shared(prefix, piece.text(), false));
            suffix = suffix.substring(suffix.length() - shared(suffix, piece.text(), true));
        }
    }

    int kept() {
        return kept;
    }

    /** Characters that the articles would be rid of. */
    long keptChars() {
        return articles == 0 ? 0 : chars * kept / articles;
    }

    /** An expression for all its wordings; empty where they share too little. */
    String expression() {
        if (!varies) {
            return quoted(text);
        }
        int end = prefix.length();
        while (end > 0 && end < text.length() && Character.isLetterOrDigit(prefix.charAt(end - 1))) {
            end--;
        }
        boolean overlap = end + suffix.length() > text.length();
        var tail = overlap ? "" : suffix;
        long letters = (prefix.substring(0, end) + tail)
                .chars()
                .filter(Character::isLetter)
                .count();
        return letters >= FIXED_LETTERS ? quoted(prefix.substring(0, end)) + ".*" + quoted(tail) : "";
    }

    Family family(String group) {
        var shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "…";
        return new Family(group, shown, where(), articles, kept, chars);
    }

    private String where() {
        var place = switch (recurrence.zone()) {
            case BEFORE -> "before the article";
            case AFTER -> "after the article";
            case AROUND -> "around the article";
            case BETWEEN -> "between paragraphs";
        };
        return String.format(
                Locale.ROOT,
                "%s, in %s of %,d+ files made alike",
                place,
                recurrence.breadth().words(),
                recurrence.files());
    }

    private static int shared(String a, String b, boolean fromEnd) {
        int most = Math.min(a.length(), b.length());
        int i = 0;
        while (i < most
                && (fromEnd
                        ? a.charAt(a.length() - 1 - i) == b.charAt(b.length() - 1 - i)
                        : a.charAt(i) == b.charAt(i))) {
            i++;
        }
        return i;
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted.append("\\.+*?()[]{}^$|".indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return quoted.toString();
    }
}
