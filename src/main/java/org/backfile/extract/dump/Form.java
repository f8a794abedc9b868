package org.backfile.extract.dump;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.backfile.corpus.Reason;
import org.backfile.extract.cue.Shapes;

/** What a line shows by itself. */
final class Form {

    private static final Set<String> READER =
            Set.of("you", "your", "sie", "ihre", "ihren", "vous", "votre", "vos", "usted", "tu", "você");
    private static final Set<String> SELF =
            Set.of("i", "my", "me", "we", "our", "us", "ich", "mein", "wir", "uns", "je", "nous", "yo", "eu");
    private static final Set<String> SPEECH = Set.of(
            "said",
            "says",
            "told",
            "added",
            "asked",
            "tweeted",
            "wrote",
            "sagte",
            "sagt",
            "erklärte",
            "betonte",
            "dit",
            "déclaré",
            "affirmé",
            "dijo",
            "afirmó",
            "explicó",
            "disse",
            "afirmou",
            "detto",
            "zei",
            "zegt",
            "sanoi",
            "sade");
    private static final Set<String> AGES =
            Set.of("ago", "hace", "há", "fa", "geleden", "sitten", "sedan", "siden", "temu");
    private static final Set<String> UNITS = Set.of(
            "second",
            "seconds",
            "minute",
            "minutes",
            "min",
            "mins",
            "hour",
            "hours",
            "hr",
            "hrs",
            "day",
            "days",
            "week",
            "weeks",
            "month",
            "months",
            "year",
            "years",
            "sekunden",
            "minuten",
            "stunde",
            "stunden",
            "tag",
            "tagen",
            "woche",
            "wochen",
            "monat",
            "monaten",
            "jahr",
            "jahren",
            "heure",
            "heures",
            "jour",
            "jours",
            "minutos",
            "horas",
            "hora",
            "días",
            "dias",
            "ore",
            "giorni",
            "uur");
    private static final Set<String> HEADS = Set.of(
            "said",
            "says",
            "wrote",
            "writes",
            "schrieb",
            "schreibt",
            "sagt",
            "dice",
            "disse",
            "dit",
            "scrive",
            "schreef",
            "reply",
            "antworten",
            "répondre",
            "responder",
            "rispondi",
            "permalink");

    private static final Set<String> CAPTIONS = Set.of(
            "image",
            "images",
            "photo",
            "photos",
            "picture",
            "pictured",
            "file",
            "media",
            "caption",
            "foto",
            "bild",
            "bilder",
            "symbolbild",
            "photographie",
            "imagen",
            "fotografía",
            "imagem",
            "immagine",
            "graphic",
            "video");

    /** What captions in the present tense say of people in a picture. */
    private static final Set<String> POSES = Set.of(
            "speaks",
            "arrives",
            "walks",
            "looks",
            "stands",
            "waves",
            "holds",
            "attends",
            "gestures",
            "listens",
            "poses",
            "reacts",
            "celebrates",
            "smiles",
            "sits",
            "pose",
            "posing",
            "pictured",
            "seen",
            "shown",
            "shows",
            "archivbild",
            "symbolbild",
            "screenshot");

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
    private static final Set<String> BODIES = Set.of(
            "organization",
            "organisation",
            "company",
            "provider",
            "publisher",
            "agency",
            "firm",
            "leader",
            "network",
            "magazine",
            "newspaper",
            "website",
            "foundation",
            "nonprofit",
            "subsidiaries",
            "headquartered",
            "unternehmen",
            "anbieter",
            "entreprise",
            "empresa");
    private static final Set<String> PRAISE = Set.of(
            "global",
            "leading",
            "independent",
            "international",
            "worldwide",
            "founded",
            "largest",
            "world",
            "dedicated",
            "headquartered",
            "offices",
            "employs",
            "führender",
            "weltweit",
            "gegründet",
            "leader",
            "líder");

    private static final Set<String> PLEAS = Set.of(
            "newsletter",
            "newsletters",
            "inbox",
            "subscribe",
            "subscribed",
            "subscription",
            "subscriber",
            "subscribers",
            "unsubscribe",
            "cookies",
            "recaptcha",
            "abonnieren",
            "abonnement",
            "whatsapp",
            "facebook",
            "instagram",
            "podcast",
            "app",
            "bookmarks");

    private final Marks marks;
    private final boolean knownLanguage;

    Form(Marks marks, boolean knownLanguage) {
        this.marks = marks;
        this.knownLanguage = knownLanguage;
    }

    void mark(int i, Line line) {
        size(i, line);
        ends(i, line);
        holds(i, line);
        words(i, line);
        shapes(i, line);
        cues(i, line);
    }

    private void size(int i, Line line) {
        int length = line.length();
        marks.add(
                i,
                length < 15
                        ? Mark.CHARS_UNDER_15
                        : length < 40
                                ? Mark.CHARS_15_TO_40
                                : length < 80
                                        ? Mark.CHARS_40_TO_80
                                        : length < 160
                                                ? Mark.CHARS_80_TO_160
                                                : length < 320
                                                        ? Mark.CHARS_160_TO_320
                                                        : length < 640 ? Mark.CHARS_320_TO_640 : Mark.CHARS_640_UP);
        int words = line.words().size();
        marks.add(i, Mark.ONE_WORD, words == 1);
        marks.add(i, Mark.TWO_OR_THREE_WORDS, words == 2 || words == 3);
        marks.add(i, Mark.TWO_SENTENCES, line.sentences() >= 2);
        marks.add(i, Mark.FOUR_SENTENCES, line.sentences() >= 4);
    }

    private void ends(int i, Line line) {
        var text = line.text();
        int length = text.length();
        char first = text.charAt(0);
        char last = text.charAt(length - 1);
        boolean ends = line.endsSentence();
        marks.add(i, Mark.ENDS_SENTENCE, ends);
        marks.add(i, Mark.ENDS_SENTENCE_SHORT, ends && length < 40);
        marks.add(i, Mark.ENDS_SENTENCE_MIDDLING, ends && length >= 40 && length < 80);
        marks.add(i, Mark.ENDS_OPEN_MIDDLING, !ends && length >= 40 && length < 80);
        marks.add(i, Mark.ENDS_OPEN_LONG, !ends && length >= 80);
        marks.add(i, Mark.ENDS_ELLIPSIS, last == '…' || text.endsWith(".."));
        marks.add(i, Mark.ENDS_COLON, last == ':');
        marks.add(i, Mark.ENDS_QUESTION, last == '?');
        marks.add(i, Mark.ENDS_EXCLAMATION, last == '!');
        marks.add(i, Mark.ENDS_QUOTE, "\"”“»’".indexOf(last) >= 0);
        marks.add(i, Mark.ENDS_COMMA, last == ',' || last == ';');
        marks.add(i, Mark.ENDS_BRACKET, last == ')' || last == ']');
        marks.add(i, Mark.STARTS_LOWER, Character.isLowerCase(first));
        marks.add(i, Mark.STARTS_QUOTE, "\"“„«'‘".indexOf(first) >= 0);
        marks.add(i, Mark.STARTS_BULLET, "—–-•*·".indexOf(first) >= 0);
        marks.add(i, Mark.STARTS_DIGIT, Shapes.isDigit(first));
        marks.add(i, Mark.STARTS_BRACKET, first == '(' || first == '[');
    }

    private void holds(int i, Line line) {
        var text = line.text();
        boolean quote = Shapes.holdsAny(text, "\"“”„«»");
        marks.add(i, Mark.HOLDS_QUOTE, quote);
        marks.add(i, Mark.HOLDS_SPEECH, line.length() >= 40 && holdsAny(line.words(), SPEECH));
        marks.add(i, Mark.HOLDS_COMMA, (line.endsSentence() || line.length() >= 120) && Shapes.holdsAny(text, ",、，"));
        marks.add(i, Mark.HOLDS_BAR, Shapes.holdsAny(text, "|•·©"));
        marks.add(i, Mark.HOLDS_ARROW, Shapes.holdsAny(text, "»›→>"));
        marks.add(i, Mark.HOLDS_ADDRESS, text.contains("http") || text.contains("www.") || text.contains(".com"));
        marks.add(i, Mark.HOLDS_HANDLE, Shapes.holdsAny(text, "@#"));
        marks.add(i, Mark.HOLDS_MONEY, Shapes.holdsAny(text, "$€£"));
        marks.add(i, Mark.HOLDS_CREDIT, Shapes.hasCredit(text));
        marks.add(i, Mark.SPEAKS_TO_READER, line.words().size() <= 60 && holdsAny(line.words(), READER));
        marks.add(i, Mark.SPEAKS_OF_ITSELF, !quote && holdsAny(line.words(), SELF));
        marks.add(i, Mark.GLUED, line.isGlued());
        marks.add(i, Mark.DOUBLED, isDoubled(line.words()));
        marks.add(i, Mark.NO_WORDS, line.letters() == 0);
    }

    private void words(int i, Line line) {
        double grammar = line.grammarShare();
        if (!knownLanguage) {
            marks.add(i, Mark.GRAMMAR_UNKNOWN);
        } else {
            marks.add(
                    i,
                    grammar == 0
                            ? Mark.GRAMMAR_NONE
                            : grammar < 0.15
                                    ? Mark.GRAMMAR_LOW
                                    : grammar < 0.3 ? Mark.GRAMMAR_MIDDLE : Mark.GRAMMAR_HIGH);
        }
        double capitals = line.capitalShare();
        marks.add(i, Mark.CAPITALS_MOST, capitals >= 0.7);
        marks.add(i, Mark.CAPITALS_HALF, capitals >= 0.4 && capitals < 0.7);
        marks.add(i, Mark.ALL_CAPITALS, line.isAllCapitals());
        marks.add(i, Mark.DIGITS_MANY, line.digitShare() >= 0.15);
    }

    private void shapes(int i, Line line) {
        marks.add(i, Mark.PROSE, line.isProse(knownLanguage));
        marks.add(i, Mark.TITLE, line.isTitle());
        marks.add(i, Mark.DATE, Shapes.isDateLine(line.text()));
        marks.add(i, Mark.BYLINE, Shapes.isByline(line.text()));
        marks.add(i, Mark.NAME, Shapes.isName(line.text()));
        marks.add(i, Mark.TRAIL, Shapes.isTrail(line.text()));
        marks.add(
                i,
                Mark.CAPTION_START,
                !line.words().isEmpty() && CAPTIONS.contains(line.words().get(0)));
        marks.add(i, Mark.HOLDS_CLOCK, line.length() <= 90 && holdsClock(line.text()));
        marks.add(i, Mark.CLOCK_ALONE, isClock(line));
        marks.add(i, Mark.CREDIT_ALONE, isCredit(line));
        marks.add(
                i,
                Mark.ADDRESS_ALONE,
                line.text().startsWith("http") && line.text().indexOf(' ') < 0);
        marks.add(i, Mark.RULE, isRule(line));
        marks.add(
                i,
                Mark.POSES,
                line.length() >= 40 && !Shapes.holdsAny(line.text(), "\"“”„«»") && holdsAny(line.words(), POSES));
        marks.add(
                i,
                Mark.PLACES_IN_PICTURE,
                line.length() >= 30 && PLACES.stream().anyMatch(line.text()::contains));
        marks.add(
                i, Mark.HOLDS_YEAR, line.length() >= 40 && line.words().stream().anyMatch(Form::isYear));
        marks.add(i, Mark.POST_SIGNED, isPostSign(line));
        marks.add(i, Mark.PORTRAIT, isPortrait(line));
        marks.add(i, Mark.PLEADS, line.length() <= 400 && holdsAny(line.words(), PLEAS));
        marks.add(i, Mark.SHOUTS, line.length() >= 50 && line.isAllCapitals());
        marks.add(i, Mark.DATELINE, isDateline(line));
        marks.add(i, Mark.WRITES_TO, line.length() <= 250 && line.text().indexOf('@') > 0 && !isPostSign(line));
        marks.add(i, Mark.AGE, isAge(line));
        marks.add(i, Mark.COMMENT_HEAD, isCommentHead(line));
    }

    private void cues(int i, Line line) {
        var known = EnumSet.noneOf(Reason.class);
        for (var hit : line.cues()) {
            if (known.add(hit.cue().reason())) {
                marks.add(i, Mark.of(hit.cue().reason()));
            }
        }
        double share = line.cueShare();
        marks.add(i, Mark.CUE_FILLS, share >= 0.7);
        marks.add(i, Mark.CUE_PARTLY, share > 0 && share < 0.7);
        marks.add(i, Mark.CUE_IN_LONG, share > 0 && line.length() >= 160);
    }

    /** "2 days ago", "vor 3 Stunden", in a short line. */
    static boolean isAge(Line line) {
        return line.length() <= 80
                && holdsAny(line.words(), UNITS)
                && (holdsAny(line.words(), AGES)
                        || line.words().get(0).equals("vor")
                        || line.words().contains("il"));
    }

    /** What stands above a reader's comment: a name with the age or the hour of it, "Jane says:", "Reply". */
    static boolean isCommentHead(Line line) {
        if (line.length() > 100 || line.words().isEmpty()) {
            return false;
        }
        if (isClock(line)) {
            return false;
        }
        var words = line.words();
        boolean speaks = HEADS.contains(words.get(words.size() - 1)) || HEADS.contains(words.get(0));
        return isAge(line)
                || (speaks && (line.text().endsWith(":") || words.size() <= 4))
                || (line.length() <= 60 && holdsClock(line.text()) && !line.endsSentence());
    }

    /** Nothing but an hour, as above each entry of a running report. */
    static boolean isClock(Line line) {
        return line.length() <= 12 && line.words().size() <= 3 && holdsClock(line.text());
    }

    /** Nothing but who made a picture. */
    static boolean isCredit(Line line) {
        return line.length() <= 70 && Shapes.hasCredit(line.text());
    }

    /** A row of signs that parts one thing from another. */
    static boolean isRule(Line line) {
        return line.length() >= 2
                && line.letters() == 0
                && line.words().isEmpty()
                && "_*-—–=#~•·".indexOf(line.text().charAt(0)) >= 0;
    }

    /** Who wrote a message that is quoted, and when: "— Jane Doe (@janedoe) March 2, 2024". */
    static boolean isPostSign(Line line) {
        return line.length() <= 120
                && "—–-".indexOf(line.text().charAt(0)) >= 0
                && line.text().contains("(@");
    }

    /** What an outlet or a company says of itself: "Hill & Dale is a leading provider of ...", "Hill & Dale was founded in ...". */
    private static boolean isPortrait(Line line) {
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
                            || (Set.of("a", "an", "the", "one", "ein", "eine", "une", "un", "una")
                                            .contains(next)
                                    && holdsAny(words, BODIES)
                                    && holdsAny(words, PRAISE));
                }
                default -> {}
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
        return Character.isUpperCase(text.charAt(1)) && Character.isUpperCase(text.charAt(2))
                || text.charAt(end - 1) == ')'
                || end == agency;
    }

    private static int within(String text, String sign) {
        int at = text.indexOf(sign);
        return at > 2 ? at : Integer.MAX_VALUE;
    }

    static boolean holdsClock(String text) {
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

    /** The same words twice, as a picture's text and the title below it. */
    private static boolean isDoubled(List<String> words) {
        int half = words.size() / 2;
        return half >= 2 && words.size() % 2 == 0 && words.subList(0, half).equals(words.subList(half, words.size()));
    }

    private static boolean holdsAny(List<String> words, Set<String> any) {
        for (var word : words) {
            if (any.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
