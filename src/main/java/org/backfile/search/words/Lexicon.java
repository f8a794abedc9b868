package org.backfile.search.words;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which form of which group a token is. It is worked out when a token is first seen in a language, and remembered. */
final class Lexicon {

    /** US among words in small letters is no form of "use", as its stem would have it. */
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,3}");

    /** What no stem holds: after an acronym it parts its group from the words that are spelt so. */
    private static final String ACRONYM = ".";

    /** After a language: its words in texts where capitals mean nothing. */
    private static final String ALL_CAPITALS = "-";

    /** Words in small letters first, then those with one capital; of them the last, which has its accents. */
    private static final Comparator<String> SMALLEST = Comparator.comparing((String word) ->
                    word.codePoints().filter(Character::isUpperCase).count())
            .thenComparing(Comparator.reverseOrder());

    private final Groups groups;
    private final Stemmers stemmers = new Stemmers();
    private final Map<String, KnownWords> known = new HashMap<>();
    private final Map<String, Set<String>> smallWords = new HashMap<>();

    /** What tokens mean, each the first so many chars of an array: see {@link KnownWords#word}. */
    interface Meanings {
        int get(char[] token, int length);
    }

    Lexicon(Groups groups) {
        this.groups = groups;
    }

    /** The words of a language, as they are in a text of it. */
    Meanings of(String language, String text) {
        boolean isMixed = hasSmallLetter(text);
        return known.computeIfAbsent(
                isMixed ? language : language + ALL_CAPITALS,
                vocabulary -> new KnownWords(token -> learn(language, token, isMixed)));
    }

    /** The words of names; these are few in an article, and not remembered. */
    Meanings ofNames() {
        return (token, length) -> learnName(new String(token, 0, length));
    }

    /** How texts spell the commonest form of some groups: in small letters if any text does. */
    Map<Integer, String> spellings(Set<Integer> wanted) {
        var spellings = new HashMap<Integer, String>();
        for (var words : known.values()) {
            words.each((token, form) -> {
                int group = groups.group(form);
                if (wanted.contains(group) && groups.text(form).equals(groups.text(groups.home(group)))) {
                    spellings.merge(group, words.token(token), (a, b) -> SMALLEST.compare(a, b) <= 0 ? a : b);
                }
            });
        }
        return spellings;
    }

    private int learn(String language, String token, boolean isMixed) {
        var form = Folding.fold(token);
        if (form.isEmpty()) {
            return KnownWords.NOTHING;
        }
        if (Folding.isAcronym(token) || (isMixed && CAPITALS.matcher(token).matches())) {
            return KnownWords.word(groups.form(form + ACRONYM, form), false);
        }
        var stem = Folding.fold(stemmers.stem(language, token));
        return KnownWords.word(
                groups.form(stem.isEmpty() ? form : stem, form),
                smallWords.computeIfAbsent(language, Stemmers::smallWords).contains(form));
    }

    private int learnName(String token) {
        var form = Folding.fold(token);
        return form.isEmpty()
                ? KnownWords.NOTHING
                : KnownWords.word(groups.form(Group.NAMES + form, Group.NAMES + form), true);
    }

    private static boolean hasSmallLetter(String text) {
        return text.codePoints().anyMatch(c -> Character.getType(c) == Character.LOWERCASE_LETTER);
    }
}
