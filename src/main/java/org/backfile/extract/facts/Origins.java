package org.backfile.extract.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Evidence;
import org.backfile.corpus.Finding;
import org.backfile.corpus.Label;
import org.jspecify.annotations.Nullable;

/**
 * Whom a page copied: the registration wall of another outlet, people who "told" that outlet what the page quotes, a link to "the full
 * article". Two of the three, of one name, are needed.
 */
final class Origins {

    private static final Pattern WALL = Pattern.compile(
            "(?:Join|Log in to|Sign in to|Subscribe to|Register with|Create an account with)\\s(?<outlet>(?:The\\s)?\\p{Lu}[\\p{L}\\d.'’&-]*(?:\\s\\p{Lu}[\\p{L}\\d.'’&-]*){0,3})\\s(?:for|to)\\s(?:access|free|unlimited|this|read|continue)");
    private static final Pattern TOLD = Pattern.compile(
            "\\btold\\s(?<outlet>(?:[Tt]he\\s)?\\p{Lu}[\\p{L}\\d.&-]*(?:\\s\\p{Lu}[\\p{L}\\d.&-]*){0,3})");
    private static final Pattern FULL_ARTICLE = Pattern.compile(
            "(?i)^(?:read|view|see)\\s(?:the\\s)?(?:full|original|entire|complete|whole)\\s(?:article|story|post|report)\\b");

    private Origins() {}

    static @Nullable Finding<String> find(Sheet sheet) {
        var wall = named(sheet, WALL, false);
        if (wall.isEmpty()) {
            return null; // most pages: no need to search all of the text
        }
        var told = named(sheet, TOLD, true);
        var link = sheet.pieces().stream()
                .filter(piece -> !piece.is(Label.BODY)
                        && FULL_ARTICLE.matcher(piece.text()).find())
                .findFirst()
                .map(Piece::evidence)
                .orElse(null);
        for (var outlet : wall) {
            var spoken = told.stream()
                    .filter(named -> related(named.name(), outlet.name()))
                    .findFirst()
                    .orElse(null);
            if (spoken != null || link != null) {
                return finding(
                        spoken == null ? outlet : spoken,
                        spoken == null ? List.of(outlet.evidence()) : List.of(spoken.evidence(), outlet.evidence()),
                        link);
            }
        }
        return null;
    }

    private static Finding<String> finding(Named outlet, List<Evidence> evidence, @Nullable Evidence link) {
        var all = new ArrayList<>(evidence);
        if (link != null) {
            all.add(link);
        }
        return new Finding<>(
                outlet.name(),
                Certainty.INFERRED,
                all,
                "The page shows the registration wall of this outlet and quotes what people told it or links to the full article.");
    }

    private static boolean related(String a, String b) {
        return a.startsWith(b) || b.startsWith(a);
    }

    /** Whether one of the words stands there with which {@link #WALL} begins: few texts have any. */
    private static boolean mayBeWall(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean begins = switch (text.charAt(i)) {
                case 'J' -> text.startsWith("Join", i);
                case 'L' -> text.startsWith("Log in to", i);
                case 'S' -> text.startsWith("Sign in to", i) || text.startsWith("Subscribe to", i);
                case 'R' -> text.startsWith("Register with", i);
                case 'C' -> text.startsWith("Create an account with", i);
                default -> false;
            };
            if (begins) {
                return true;
            }
        }
        return false;
    }

    private static List<Named> named(Sheet sheet, Pattern pattern, boolean inBody) {
        var found = new ArrayList<Named>();
        for (var piece : sheet.pieces()) {
            if (piece.is(Label.BODY) == inBody && (inBody || mayBeWall(piece.text()))) {
                var matcher = pattern.matcher(piece.text());
                while (matcher.find()) {
                    int end = matcher.end("outlet");
                    while (end > 0 && piece.text().charAt(end - 1) == '.') {
                        end--;
                    }
                    int start = matcher.start("outlet");
                    found.add(new Named(piece.text().substring(start, end), piece.evidence(start, end)));
                }
            }
        }
        return found;
    }
}
