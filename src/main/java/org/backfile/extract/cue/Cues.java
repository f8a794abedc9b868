package org.backfile.extract.cue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.backfile.corpus.Reason;

/** The phrases of {@code cues.txt}, found by their first word. */
public final class Cues {

    /** A phrase in a text: from which word up to which. */
    public record Hit(Cue cue, int from, int to) {}

    private static final Map<String, List<Cue>> BY_FIRST_WORD = read();

    private Cues() {}

    /** The phrases in a text of {@code length} chars, in the order of the text. */
    public static List<Hit> in(List<String> words, int length) {
        var hits = new ArrayList<Hit>();
        for (int i = 0; i < words.size(); i++) {
            add(hits, words, i, words.get(i), length);
            if (Cue.isNumber(words.get(i))) {
                add(hits, words, i, "#", length);
            }
        }
        return hits;
    }

    private static void add(List<Hit> hits, List<String> words, int at, String key, int length) {
        for (var cue : BY_FIRST_WORD.getOrDefault(key, List.of())) {
            int end = length <= cue.longest() ? cue.match(words, at) : -1;
            if (end >= 0) {
                hits.add(new Hit(cue, at, end));
            }
        }
    }

    private static Map<String, List<Cue>> read() {
        var byFirstWord = new HashMap<String, List<Cue>>();
        Reason reason = null;
        int longest = 0;
        for (var line : Tables.lines(Cues.class, "cues.txt")) {
            if (line.startsWith("[")) {
                var head = line.substring(1, line.indexOf(']')).split(" ", -1);
                reason = Reason.valueOf(head[0].toUpperCase(Locale.ROOT).replace('-', '_'));
                longest = Integer.parseInt(head[1]);
            } else if (reason != null) {
                var cue = Cue.parse(reason, longest, line);
                for (var word : cue.words().get(0)) {
                    byFirstWord.computeIfAbsent(word, key -> new ArrayList<>()).add(cue);
                }
            }
        }
        return byFirstWord;
    }
}
