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
            var roles = BY_WORD.get(word);
            if (roles != null) {
                found.addAll(roles);
            }
        }
        return found;
    }

    /** {@code storyBody-main__text2} as {@code story body main text}, and neighbours joined as {@code storybody}. */
    private static List<String> words(String names) {
        var words = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i <= names.length(); i++) {
            if (i == names.length() || isBlank(names.charAt(i))) {
                add(names, from, i, words);
                from = i + 1;
            }
        }
        return words;
    }

    /** White space in HTML, and the vertical tab. */
    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static void add(String names, int from, int to, List<String> words) {
        int first = words.size();
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || endsWord(names.charAt(i - 1), names.charAt(i))) {
                if (Character.isLetter(names.charAt(start))) {
                    words.add(names.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = i;
            }
        }
        for (int i = words.size() - 1; i > first; i--) {
            words.add(words.get(i - 1) + words.get(i));
        }
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
