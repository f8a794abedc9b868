package org.backfile.extract.dump;

import java.util.List;
import java.util.Set;
import org.backfile.extract.cue.Shapes;

/**
 * What a line looks like as a whole; looked at once, for its neighbours ask too.
 *
 * @param credit holds who made or owns a picture; {@code creditAlone}: and is short
 * @param clock holds an hour; {@code clockAlone}: and nothing else, as above each entry of a running report
 * @param commentHead may stand above a reader's comment
 * @param rule a row of signs that parts one thing from another
 * @param postSigned who wrote a message that is quoted, and when
 */
record Look(
        boolean date,
        boolean byline,
        boolean name,
        boolean credit,
        boolean creditAlone,
        boolean clock,
        boolean clockAlone,
        boolean age,
        boolean commentHead,
        boolean rule,
        boolean postSigned) {

    private static final List<String> PLACES = List.of(
            ", left",
            ", right",
            ", center",
            ", centre",
            "(left",
            "(right",
            "(center",
            "(l)",
            "(r)",
            "from left",
            "file photo",
            "file image",
            "(links)",
            "(rechts)",
            "(l.)",
            "(r.)",
            "von links");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "one", "ein", "eine", "une", "un", "una");

    static Look at(Line line) {
        var text = line.text();
        boolean credit = Shapes.hasCredit(text);
        boolean clock = line.length() <= 100 && holdsClock(text);
        boolean clockAlone = clock && line.length() <= 12 && line.words().size() <= 3;
        boolean age = isAge(line);
        return new Look(
                Shapes.isDateLine(text),
                Shapes.isByline(text),
                Shapes.isName(text),
                credit,
                credit && line.length() <= 70,
                clock,
                clockAlone,
                age,
                !clockAlone && isCommentHead(line, age, clock),
                isRule(line),
                isPostSign(line));
    }

    /** "2 days ago", "vor 3 Stunden", in a short line. */
    private static boolean isAge(Line line) {
        return line.length() <= 80
                && line.holds(WordKind.TIME)
                && (line.holds(WordKind.AGO)
                        || line.words().get(0).equals("vor")
                        || line.words().contains("il"));
    }

    /** What stands above a reader's comment: a name with the age or the hour of it, "Jane says:", "Reply". */
    private static boolean isCommentHead(Line line, boolean age, boolean clock) {
        var words = line.words();
        if (line.length() > 100 || words.isEmpty()) {
            return false;
        }
        boolean speaks = WordKind.HEAD.in(WordKind.of(words.get(words.size() - 1)))
                || WordKind.HEAD.in(WordKind.of(words.get(0)));
        return age
                || (speaks && (line.text().endsWith(":") || words.size() <= 4))
                || (clock && line.length() <= 60 && !line.endsSentence());
    }

    /** A row of signs that parts one thing from another. */
    private static boolean isRule(Line line) {
        return line.length() >= 2
                && line.letters() == 0
                && line.words().isEmpty()
                && "_*-—–=#~•·".indexOf(line.text().charAt(0)) >= 0;
    }

    /** Who wrote a message that is quoted, and when: "— Jane Doe (@janedoe) March 2, 2024". */
    private static boolean isPostSign(Line line) {
        return line.length() <= 120
                && "—–-".indexOf(line.text().charAt(0)) >= 0
                && line.text().contains("(@");
    }

    private static boolean holdsClock(String text) {
        for (int i = text.indexOf(':'); i > 0; i = text.indexOf(':', i + 1)) {
            if (Shapes.isDigit(text.charAt(i - 1))
                    && i + 2 < text.length()
                    && Shapes.isDigit(text.charAt(i + 1))
                    && Shapes.isDigit(text.charAt(i + 2))) {
                return true;
            }
        }
        return false;
    }

    /** What an outlet or a company says of itself: "Hill & Dale is a leading provider of ...", "Hill & Dale was founded in ...". */
    static boolean isPortrait(Line line) {
        var words = line.words();
        if (line.length() < 60 || words.size() < 6) {
            return false;
        }
        if (words.get(0).equals("about") && Character.isUpperCase(line.text().charAt(0)) && line.length() < 100) {
            return true;
        }
        for (int i = 1; i <= 5; i++) {
            var next = words.get(Math.min(i + 1, words.size() - 1));
            switch (words.get(i)) {
                case "is", "are", "was", "ist", "wurde", "est", "es" -> {
                    return next.equals("headquartered")
                            || next.equals("founded")
                            || next.equals("gegründet")
                            || (ARTICLES.contains(next) && line.holds(WordKind.BODY) && line.holds(WordKind.PRAISE));
                }
                default -> {}
            }
        }
        return false;
    }

    /** Says where people stand in a picture, or that it is from the file. */
    static boolean placesInPicture(Line line) {
        if (line.holds(WordKind.PLACE)) {
            for (var place : PLACES) {
                if (line.text().contains(place)) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean holdsYear(Line line) {
        if (line.digits() >= 4) {
            for (var word : line.words()) {
                if (isYear(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isYear(String word) {
        return word.length() == 4
                && (word.startsWith("19") || word.startsWith("20"))
                && Shapes.isDigit(word.charAt(2))
                && Shapes.isDigit(word.charAt(3));
    }

    /** "LISBON (AP) —", "BERLIN --", "(CNN)": where a report was filed, and that it begins. */
    static boolean isDateline(Line line) {
        var text = line.text();
        if (line.length() < 60) {
            return false;
        }
        char first = text.charAt(0);
        if (first == '(') {
            int close = text.indexOf(')');
            return close > 2
                    && close < 25
                    && Character.isUpperCase(text.charAt(1))
                    && Character.isUpperCase(text.charAt(2));
        }
        if (!Character.isUpperCase(first)) {
            return false;
        }
        int dash = Math.min(
                within(text, " — "),
                Math.min(within(text, " – "), Math.min(within(text, " -- "), within(text, " - "))));
        int agency = within(text, "(Reuters)");
        int end = Math.min(dash, agency);
        if (end > 60) {
            return false;
        }
        return (Character.isUpperCase(text.charAt(1)) && Character.isUpperCase(text.charAt(2)))
                || text.charAt(end - 1) == ')'
                || end == agency;
    }

    private static int within(String text, String sign) {
        int at = text.indexOf(sign);
        return at > 2 ? at : Integer.MAX_VALUE;
    }

    /** The same words twice, as a picture's text and the title below it. */
    static boolean isDoubled(Line line) {
        var words = line.words();
        int half = words.size() / 2;
        return half >= 2 && words.size() % 2 == 0 && words.subList(0, half).equals(words.subList(half, words.size()));
    }
}
