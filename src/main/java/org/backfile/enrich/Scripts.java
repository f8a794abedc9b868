package org.backfile.enrich;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.backfile.enrich.word.Word;
import org.jspecify.annotations.Nullable;

/** Languages that are known by their script alone. */
final class Scripts {

    private static final Map<Character.UnicodeScript, String> ALONE = Map.of(
            Character.UnicodeScript.GREEK, "el",
            Character.UnicodeScript.HEBREW, "he",
            Character.UnicodeScript.THAI, "th",
            Character.UnicodeScript.HANGUL, "ko",
            Character.UnicodeScript.DEVANAGARI, "hi",
            Character.UnicodeScript.BENGALI, "bn",
            Character.UnicodeScript.TAMIL, "ta",
            Character.UnicodeScript.GEORGIAN, "ka",
            Character.UnicodeScript.ARMENIAN, "hy");

    /** Japanese mixes Chinese characters with its own; news prose is never under a tenth of those. */
    private static final double KANA_NEEDED = 0.1;

    private Scripts() {}

    /** The language whose script most letters are in; absent for scripts that many languages share. */
    static @Nullable String language(List<Word> words) {
        var counts = new EnumMap<Character.UnicodeScript, Integer>(Character.UnicodeScript.class);
        int letters = 0;
        int latin = 0;
        for (var heard : words) {
            var word = heard.lower();
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                if (c >= 'a' && c <= 'z') {
                    latin++;
                } else {
                    counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
                }
                letters++;
            }
        }
        counts.merge(Character.UnicodeScript.LATIN, latin, Integer::sum);
        int kana = counts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
                + counts.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
        int han = counts.getOrDefault(Character.UnicodeScript.HAN, 0);
        if (2 * (kana + han) > letters) {
            return kana > KANA_NEEDED * (kana + han) ? "ja" : "zh";
        }
        for (var count : counts.entrySet()) {
            if (2 * count.getValue() > letters) {
                return ALONE.get(count.getKey());
            }
        }
        return null;
    }
}
