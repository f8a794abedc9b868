package org.backfile.render.data;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name in the two parts that bibliographies sort by. Names are only parted where the common rule is safe: two to five words of Latin
 * letters, the last one the family name, with the particles before it. All others stay whole.
 *
 * @param given absent for a name that stays whole
 * @param family or the whole name
 */
record PersonName(@Nullable String given, String family) {

    private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}\\p{M}.'\u2019\u2010-]+");

    private static final Set<String> PARTICLES = Set.of(
            "al", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "la", "le", "ten",
            "ter", "van", "von", "zu", "zum", "zur");

    /** Words that make a name a firm's or a desk's, or two people's: it is not parted. */
    private static final Set<String> NO_PERSON = Set.of(
            "agency",
            "and",
            "associated",
            "board",
            "correspondent",
            "correspondents",
            "desk",
            "editor",
            "editorial",
            "editors",
            "et",
            "news",
            "newsroom",
            "post",
            "press",
            "redaktion",
            "reporter",
            "reporters",
            "reuters",
            "service",
            "staff",
            "team",
            "times",
            "und",
            "wire",
            "with",
            "y");

    /** Generations, which belong to the family name and are no name by themselves. */
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    static PersonName of(String name) {
        var words = List.of(name.strip().split("\\s+"));
        int last = words.size() - 1;
        if (last > 0 && SUFFIXES.contains(lower(words.get(last)))) {
            last--;
        }
        if (last < 1 || words.size() > 5 || !words.stream().allMatch(PersonName::couldBePersons)) {
            return new PersonName(null, String.join(" ", words));
        }
        int family = last;
        while (family > 1 && PARTICLES.contains(words.get(family - 1))) {
            family--;
        }
        return new PersonName(
                String.join(" ", words.subList(0, family)), String.join(" ", words.subList(family, words.size())));
    }

    /** {@code Jefferson, John}, or the whole name. */
    String inverted() {
        return given == null ? family : family + ", " + given;
    }

    private static boolean couldBePersons(String word) {
        return WORD.matcher(word).matches() && !NO_PERSON.contains(lower(word));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
