package org.backfile.read.record;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One article of a file that a press database gave.
 *
 * @param line where it begins in the file, from 1
 * @param text all that the file holds of it
 * @param members its fields by the names of records, and its text
 */
record PressText(int line, String text, Members members) {

    private static final Pattern FEED = Pattern.compile("\r\n|\r|\n|\f");

    /** "2 of 30 DOCUMENTS" (LexisNexis) and "Document 2 of 30" (ProQuest) stand before an article. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?i)\\s*(?:\\d+ (?:of|von|de|sur|van|di) \\d+ (?:documents?|dokumente?n?|documenti|documentos?|documenten)|document \\d+ of \\d+)\\s*");

    /** A line that stands behind an article of Nexis Uni or Factiva; the number that Factiva gives it is long. */
    private static final Pattern BEHIND = Pattern.compile(
            "(?i:\\s*End of Document\\s*)|Document [A-Z][A-Z0-9]{3,}[0-9]{8}[A-Za-z0-9]+\\s*|AN +(?:Document )?[A-Z][A-Z0-9]{3,}[0-9]{8}\\w+\\s*");

    /** ProQuest draws a line between its articles, and tells of each where it was published. */
    private static final Pattern RULER = Pattern.compile("_{20,}\\s*");

    private static final Pattern PROQUEST = Pattern.compile("(?m)^Publication title: ");

    /** The articles of a file, in order; none where nothing parts them. */
    static List<PressText> of(String text) {
        var lines = FEED.split(text, -1);
        var parts = new ArrayList<PressText>();
        boolean ruled = PROQUEST.matcher(text).find();
        boolean parted = ruled;
        boolean behind = false;
        int from = 0;
        for (int i = 0; i < lines.length; i++) {
            boolean isBehind = BEHIND.matcher(lines[i]).matches();
            boolean isBefore = BEFORE.matcher(lines[i]).matches()
                    || (ruled && RULER.matcher(lines[i]).matches());
            if (isBehind || isBefore) {
                int to = isBehind ? i + 1 : i;
                add(parts, lines, from, to);
                from = i + 1;
                parted = true;
                behind |= isBehind;
            }
        }
        // What stands behind the last mark of an end is a summary of the search, not an article.
        if (!behind) {
            add(parts, lines, from, lines.length);
        }
        return parted ? parts : List.of();
    }

    private static void add(List<PressText> parts, String[] lines, int from, int to) {
        int first = from;
        while (first < to && lines[first].isBlank()) {
            first++;
        }
        if (first < to) {
            var text = String.join("\n", List.of(lines).subList(first, to));
            var members = members(text);
            // A cover sheet and a list of results have no text of their own.
            if (members.get("text") != null) {
                parts.add(new PressText(first + 1, text, members));
            }
        }
    }

    private static Members members(String text) {
        var lines = List.of(text.split("\n", -1));
        return FactivaSheet.isTagged(lines)
                ? FactivaSheet.tagged(lines)
                : FactivaSheet.isShown(lines) ? FactivaSheet.shown(lines) : LabelledSheet.members(lines);
    }
}
