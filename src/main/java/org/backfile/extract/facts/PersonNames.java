package org.backfile.extract.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.backfile.extract.cue.Tables;
import org.backfile.extract.statement.Wording;

/** Tells names of persons from other words, and takes them out of bylines. */
final class PersonNames {

    private static final Set<String> PARTICLES = Set.of(
            "von van der den de del della di da do dos das du la le el al bin ibn ben af av zu zur zum ter ten y e i"
                    .split(" ", -1));
    private static final Set<String> NOT_A_NAME = load();
    private static final Pattern TITLE =
            Pattern.compile("^(?:(?:Dr|Prof|Mr|Mrs|Ms|Sir|Dame|Hr|Fr)\\.?|Rechtsanw(?:alt|ältin)|Pfarrer(?:in)?)\\s+");
    private static final Pattern SUFFIX = Pattern.compile("(?:Jr|Sr|I{2,3})\\.?");
    private static final Pattern SPLIT = Pattern.compile(
            "\\s*(?:;|/|\\||\\s&\\s|,\\s*(?:and|und|et|y|e|en)\\s|\\s(?:and|und|et|y|e|en|with|mit|avec|con)\\s|,(?!\\s*(?:Jr|Sr|I{2,3})\\b))\\s*");

    private PersonNames() {}

    private static Set<String> load() {
        var words = new HashSet<String>();
        Tables.lines(PersonNames.class, "not-names.txt").forEach(line -> words.addAll(List.of(line.split(" ", -1))));
        return words;
    }

    /** Whether words can be a person's name: two to five words, capitalised but for particles, none of a page's furniture. */
    static boolean isName(String words) {
        var parts = Wording.collapse(TITLE.matcher(words).replaceFirst("")).split(" ", -1);
        if (parts.length < 2 || parts.length > 5 || words.length() > 50) {
            return false;
        }
        int capitals = 0;
        for (int i = 0; i < parts.length; i++) {
            // "Martin Roe, Jr." has a comma; "BAAR, SWITZERLAND" is a place.
            boolean suffixed =
                    i == parts.length - 2 && SUFFIX.matcher(parts[i + 1]).matches() && parts[i].endsWith(",");
            var part = suffixed ? parts[i].substring(0, parts[i].length() - 1) : parts[i];
            boolean particle = i > 0 && i < parts.length - 1 && PARTICLES.contains(part.toLowerCase(Locale.ROOT));
            if (particle) {
                continue;
            }
            if (!isNameWord(part)) {
                return false;
            }
            capitals++;
        }
        return capitals >= 2;
    }

    private static boolean isNameWord(String word) {
        var bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        if (bare.isEmpty() || NOT_A_NAME.contains(bare.toLowerCase(Locale.ROOT))) {
            return false;
        }
        boolean capital = Character.isUpperCase(bare.charAt(0))
                || Character.isTitleCase(bare.charAt(0))
                || (!Character.isLowerCase(bare.charAt(0)) && Character.isLetter(bare.charAt(0)))
                || bare.matches("[a-z]['’]\\p{Lu}.*|d['’].*|mc\\p{Lu}.*");
        return capital
                && bare.chars().allMatch(c -> Character.isLetter(c) || c == '\'' || c == '’' || c == '-' || c == '.');
    }

    /** A name all in capitals as it is written elsewhere: {@code JANE O'HARA} as {@code Jane O'Hara}; others as they are. */
    static String spelled(String name) {
        boolean capitals = name.equals(name.toUpperCase(Locale.ROOT)) && isName(name);
        if (!capitals) {
            return name;
        }
        var spelled = new StringBuilder(name.length());
        for (var word : name.split(" ", -1)) {
            spelled.append(spelled.isEmpty() ? "" : " ").append(spelledWord(word));
        }
        return spelled.toString();
    }

    /** Initials ({@code J.R.}, {@code JD}) and numbers ({@code III}) stay; a letter after an apostrophe, a hyphen or {@code Mc} is large. */
    private static String spelledWord(String word) {
        boolean initials = word.length() < 3 && word.chars().noneMatch(c -> "AEIOUY".indexOf(c) >= 0);
        if (initials || word.indexOf('.') >= 0 || SUFFIX.matcher(word).matches()) {
            return word;
        }
        var lower = word.toLowerCase(Locale.ROOT);
        var spelled = new StringBuilder(word.length());
        for (int i = 0; i < lower.length(); i++) {
            boolean large = i == 0
                    || "'’-".indexOf(lower.charAt(i - 1)) >= 0
                    || (i == 2 && lower.startsWith("mc") && lower.length() > 4);
            spelled.append(large ? word.charAt(i) : lower.charAt(i));
        }
        return spelled.toString();
    }

    /** Whether a word belongs to pages and not to people: "comments", "staff". */
    static boolean isFurniture(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return NOT_A_NAME.contains(lower) || PARTICLES.contains(lower);
    }

    /** The names in a list of them, in order; parts that are no names are left out. */
    static List<String> split(String words) {
        var names = new ArrayList<String>();
        for (var part : SPLIT.split(words, -1)) {
            var name = strip(part);
            if (isName(name) && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private static String strip(String part) {
        var name = TITLE.matcher(Wording.collapse(part)).replaceFirst("");
        while (!name.isEmpty()
                && ",.;:-–—|•·".indexOf(name.charAt(name.length() - 1)) >= 0
                && !name.endsWith("Jr.")
                && !name.endsWith("Sr.")) {
            name = name.substring(0, name.length() - 1).strip();
        }
        return name;
    }
}
