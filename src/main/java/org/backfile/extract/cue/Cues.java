package org.backfile.extract.cue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.backfile.corpus.Reason;
import org.jspecify.annotations.Nullable;

/** The phrases of {@code cues.txt}, found by their first word. */
public final class Cues {

    /** A phrase in a text: from which word up to which. */
    public record Hit(Cue cue, int from, int to) {}

    private static final Map<String, List<Cue>> BY_FIRST_WORD = read();

    /** Those of them that need not stand at the beginning: few, and asked for every word but the first. */
    private static final Map<String, List<Cue>> ANYWHERE = anywhere();

    private Cues() {}

    /** The phrases in a text of {@code length} chars, in the order of the text. */
    public static List<Hit> in(List<String> words, int length) {
        var hits = new ArrayList<Hit>();
        for (int i = 0; i < words.size(); i++) {
            var cues = i == 0 ? BY_FIRST_WORD : ANYWHERE;
            add(hits, words, i, cues.get(words.get(i)), length);
            if (Cue.isNumber(words.get(i))) {
                add(hits, words, i, cues.get("#"), length);
            }
        }
        return hits;
    }

    private static void add(List<Hit> hits, List<String> words, int at, @Nullable List<Cue> cues, int length) {
        if (cues == null) {
            return;
        }
        for (var cue : cues) {
            int end = length <= cue.longest() ? cue.match(words, at) : -1;
            if (end >= 0) {
                hits.add(new Hit(cue, at, end));
            }
        }
    }

    private static Map<String, List<Cue>> anywhere() {
        var anywhere = new HashMap<String, List<Cue>>();
        BY_FIRST_WORD.forEach((word, cues) -> {
            var some = cues.stream().filter(cue -> !cue.begins()).toList();
            if (!some.isEmpty()) {
                anywhere.put(word, some);
            }
        });
        return anywhere;
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
