package org.backfile.enrich.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The words that give names away, from {@code cues.txt}. Read when first asked for. */
@SuppressWarnings("EnumOrdinal") // Ordinals serve as indexes in memory; none is written down.
public final class Cues {

    /** A {@code Secretary-General} is a general of a kind. */
    private static final int INHERITED = 1 << Cue.DEMONYM.ordinal() | 1 << Cue.TITLE.ordinal();

    private final Map<String, Integer> kinds;

    private Cues(Map<String, Integer> kinds) {
        this.kinds = kinds;
    }

    public static Cues table() {
        return Loaded.TABLE;
    }

    /** Read once, when the first article comes by. */
    private static final class Loaded {
        static final Cues TABLE = load();
    }

    /** Every cue that a word in small letters gives, as bits by ordinal. */
    public int of(String word) {
        return kinds.getOrDefault(word, 0);
    }

    /** The same, and of a word with a hyphen some of what its end gives: {@code Franco-German} is a people as {@code German} is. */
    int withParts(String word) {
        int hyphen = word.lastIndexOf('-');
        int own = of(word);
        return hyphen < 2 ? own : own | (of(word.substring(hyphen + 1)) & INHERITED);
    }

    private static Cues load() {
        var codes = new HashMap<String, Integer>();
        for (var cue : Cue.values()) {
            codes.put(cue.code(), 1 << cue.ordinal());
        }
        var kinds = new HashMap<String, Integer>(4096);
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Cues.class.getResourceAsStream("cues.txt")), StandardCharsets.UTF_8))) {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.startsWith("#")) {
                    int tab = line.indexOf('\t');
                    int bit = Objects.requireNonNull(codes.get(line.substring(0, tab)), line);
                    for (var word : line.substring(tab + 1).split("\\|", -1)) {
                        kinds.merge(word, bit, (a, b) -> a | b);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Cues(kinds);
    }
}
