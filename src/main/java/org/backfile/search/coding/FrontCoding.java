package org.backfile.search.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Words in order as one string with blanks between: of each how many chars it shares with the one before, as a digit to base 36, and the rest. */
public final class FrontCoding {

    private static final int RADIX = 36;

    private FrontCoding() {}

    /**
     * Prints words.
     *
     * @param words without blanks
     */
    public static String print(List<String> words) {
        var last = new StringBuilder();
        return words.stream()
                .map(word -> {
                    int common = common(last, word);
                    last.replace(0, last.length(), word);
                    return Character.forDigit(common, RADIX) + word.substring(common);
                })
                .collect(Collectors.joining(" "));
    }

    /**
     * Reads what {@link #print} wrote.
     *
     * @throws IndexOutOfBoundsException if no such words were printed
     */
    public static List<String> read(String text) {
        var words = new ArrayList<String>();
        String last = "";
        for (var coded : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
            last = last.substring(0, Character.digit(coded.charAt(0), RADIX)) + coded.substring(1);
            words.add(last);
        }
        return words;
    }

    private static int common(CharSequence before, String word) {
        int common = 0;
        int most = Math.min(RADIX - 1, Math.min(before.length(), word.length()));
        while (common < most && before.charAt(common) == word.charAt(common)) {
            common++;
        }
        return common > 0 && Character.isHighSurrogate(word.charAt(common - 1)) ? common - 1 : common;
    }
}
