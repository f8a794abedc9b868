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
    private static final Pattern SPLIT = Pattern.compile(
            "\\s*(?:;|/|\\||\\s&\\s|,\\s*(?:and|und|et|y|e|en)\\s|\\s(?:and|und|et|y|e|en|with|mit|avec|con)\\s|,\\s*(?!(?:Jr|Sr|I{2,3})\\b))\\s*");

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
            var part = parts[i];
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
        var bare = word.endsWith(".") || word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
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
