package org.backfile.extract.cue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the class and id of an element say about its role, read word by word. */
public enum ClassWord {
    NAVIGATION,
    RELATED,
    COMMENTS,
    SHARING,
    ADVERTISEMENT,
    SUBSCRIPTION,
    CONSENT,
    FOOTER,
    SIDEBAR,
    CAPTION,
    META,
    HIDDEN,
    BODY,
    ARTICLE;

    private static final Map<String, Set<ClassWord>> BY_WORD = read();

    /** The roles that an element's classes and id name, all of them parted by white space. */
    public static Set<ClassWord> in(String names) {
        var found = EnumSet.noneOf(ClassWord.class);
        for (var word : words(names)) {
            found.addAll(BY_WORD.getOrDefault(word, Set.of()));
        }
        return found;
    }

    /** {@code storyBody-main__text2} as {@code story body main text}, and neighbours joined as {@code storybody}. */
    private static List<String> words(String names) {
        var words = new ArrayList<String>();
        for (var name : names.split("\\s+", -1)) {
            int first = words.size();
            int start = 0;
            for (int i = 1; i <= name.length(); i++) {
                if (i == name.length() || endsWord(name.charAt(i - 1), name.charAt(i))) {
                    if (Character.isLetter(name.charAt(start))) {
                        words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
                    }
                    start = i;
                }
            }
            for (int i = words.size() - 1; i > first; i--) {
                words.add(words.get(i - 1) + words.get(i));
            }
        }
        return words;
    }

    private static boolean endsWord(char last, char next) {
        return Character.isLetter(last) != Character.isLetter(next)
                || (Character.isLowerCase(last) && Character.isUpperCase(next));
    }

    private static Map<String, Set<ClassWord>> read() {
        var byWord = new HashMap<String, Set<ClassWord>>();
        for (var line : Tables.lines(ClassWord.class, "class-words.txt")) {
            int colon = line.indexOf(':');
            var role = valueOf(line.substring(0, colon));
            for (var word : line.substring(colon + 1).strip().split(" +", -1)) {
                byWord.computeIfAbsent(word, key -> EnumSet.noneOf(ClassWord.class))
                        .add(role);
            }
        }
        return byWord;
    }
}
