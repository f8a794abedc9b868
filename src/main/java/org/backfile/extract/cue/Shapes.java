package org.backfile.extract.cue;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The outer form of short pieces: a date line, a byline, a picture's credit. Form only; what a date or name is worth is for others to say. */
public final class Shapes {

    private static final String MONTH =
            "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|januar|februar|märz|mai|juni|juli|august|okt|dez|janv|févr|mars|avril"
                    + "|juin|juil|août|septembre|octobre|novembre|décembre|ene|abr|ago|dic|fev|set|out|gen|mag|giu|lug|ott|maa|mei)\\p{L}*";

    private static final Pattern DATE = Pattern.compile(
            "\\b(?:\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)?\\d{2}|(?:19|20)\\d{2}[./-]\\d{1,2}[./-]\\d{1,2}|" + MONTH
                    + "\\.?,? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2}|\\d{1,2}(?:st|nd|rd|th|\\.|er|º)?(?: de)? "
                    + MONTH
                    + "\\.?,?(?: del?)? (?:19|20)\\d{2})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern CREDIT = Pattern.compile(
            "(?:\\([^()]{0,60}(?:\\p{Lu}[^()]{1,40}/ ?\\p{Lu}|Photo|photo|Image|IMAGE|Foto|Getty|AP|Reuters|REUTERS|AFP|EPA|dpa)[^()]{0,40}\\)$)"
                    + "|^(?:(?:Image|Photo|Picture|Foto|Bild|Photograph|Crédito|Crédit|Bildquelle|Fotocredit)s?(?: credit| copyright| by|:| courtesy|/))"
                    + "|(?:[/|] ?(?:Getty|AFP|AP|Reuters|EPA|dpa|imago|Shutterstock|iStock)\\b)"
                    + "|\\b(?:Getty Images|AP Photo|Shutterstock|Foto:|Photo:|Credit:|Bild:|Quelle:|Photograph:|\\(c\\)|via Getty)",
            Pattern.UNICODE_CASE);

    private static final Pattern END_CREDIT = Pattern.compile(
            "\\((?:(?:Image|Photo|Picture|Foto|Bild|Quelle|Credit|Crédit|Source)s?(?: by| credit|:)"
                    + "[^()]{0,60}|[^()]{0,40}(?:AP Photo|Getty|AFP|Reuters|Shutterstock|\\p{L} ?/ ?\\p{Lu})[^()]{0,40})\\)\\.?$");

    private static final Pattern TRAIL = Pattern.compile("^[^.!?]{1,40} [»›>→] \\S|^[^.!?/]{1,30} / [^/]{1,40} / \\S");

    private static final Pattern NAME = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}'’-]*\\.? ){1,3}(?:(?:van|von|de|der|den|del|da|di|du|la|le|bin|al) ){0,2}\\p{Lu}[\\p{L}'’-]+");

    private static final List<String> OPENERS = List.of("Image", "Photo", "Picture", "Foto", "Bild", "Crédit");
    private static final List<String> NAMES = List.of("Getty", "AP Photo", "Shutterstock", "(c)");
    private static final List<String> LABELS = List.of("Foto:", "Photo:", "Credit:", "Bild:", "Quelle:", "Photograph:");

    private static final Set<String> BY = Set.of("by", "von", "par", "por", "di", "door", "af", "av");
    private static final Set<String> READER = Set.of(
            "you", "your", "us", "we", "our", "sie", "ihre", "ihren", "uns", "vous", "votre", "vos", "tu", "usted");

    private Shapes() {}

    /** A piece that is little more than a date. */
    public static boolean isDateLine(String text) {
        return text.length() <= 90 && holdsDigit(text) && DATE.matcher(text).find();
    }

    private static boolean holdsDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public static boolean holdsAny(String text, String chars) {
        for (int i = 0; i < chars.length(); i++) {
            if (text.indexOf(chars.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** "By Jane Doe", "Von Hans Meier und Eva Schmidt", "JANE DOE". */
    public static boolean isByline(String text) {
        if (text.length() > 80 || !startsAny(text, "BbVvPpDdAa")) {
            return false;
        }
        var words = text.split("[ ,:]+", -1);
        return words.length >= 2
                && words.length <= 12
                && BY.contains(words[0].toLowerCase(Locale.ROOT))
                && Character.isUpperCase(words[1].isEmpty() ? ' ' : words[1].charAt(0));
    }

    /** A picture's credit: a name and an agency in brackets, "Photo:", "Getty Images". */
    public static boolean hasCredit(String text) {
        return text.length() <= 500
                && mayHoldCredit(text)
                && CREDIT.matcher(text).find();
    }

    /** What every form of {@link #CREDIT} has one of; most paragraphs have none and are spared the search. */
    private static boolean mayHoldCredit(String text) {
        return text.endsWith(")")
                || (startsAny(text, "BCFIP") && startsWithAny(text, OPENERS))
                || beforeCapital(text, '/')
                || beforeCapital(text, '|')
                || holdsName(text)
                || (text.indexOf(':') >= 0 && holdsAny(text, LABELS));
    }

    /** Whether the sign stands before a letter that an agency begins with, a blank between or not. */
    private static boolean beforeCapital(String text, char sign) {
        for (int i = text.indexOf(sign); i >= 0; i = text.indexOf(sign, i + 1)) {
            int next = i + 1 < text.length() && text.charAt(i + 1) == ' ' ? i + 2 : i + 1;
            if (next < text.length() && "GAREdiS".indexOf(text.charAt(next)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithAny(String text, List<String> starts) {
        for (var start : starts) {
            if (text.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of {@link #NAMES} stands in a text, in one pass over it. */
    private static boolean holdsName(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 'G' || c == 'A' || c == 'S' || c == '(') {
                for (var name : NAMES) {
                    if (text.startsWith(name, i)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean holdsAny(String text, List<String> parts) {
        for (var part : parts) {
            if (text.contains(part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsAny(String text, String chars) {
        return !text.isEmpty() && chars.indexOf(text.charAt(0)) >= 0;
    }

    /** Steps of a navigation trail: "Home » World » Elections". */
    public static boolean isTrail(String text) {
        return text.length() <= 300
                && holdsAny(text, "»›>→/")
                && TRAIL.matcher(text).find();
    }

    /** Nothing but a person's name, by form: two to four words, each with a capital, no digit. */
    public static boolean isName(String text) {
        return text.length() <= 50 && NAME.matcher(text).matches();
    }

    /** A caption that ends in who made or owns the picture: "(Image: Getty)", "(Jane Doe/AFP)". */
    public static boolean endsInCredit(String text) {
        return text.length() <= 400
                && (text.endsWith(")") || text.endsWith(")."))
                && END_CREDIT.matcher(text).find();
    }

    public static boolean allCapitals(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            letters += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return letters >= 4;
    }

    /** Words to the reader in a short piece. */
    public static boolean speaksToReader(List<String> words) {
        return words.size() <= 60 && !Collections.disjoint(READER, words);
    }
}
