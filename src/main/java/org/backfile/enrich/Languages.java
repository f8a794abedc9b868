package org.backfile.enrich;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backfile.corpus.Block;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Evidence;
import org.backfile.corpus.Finding;
import org.backfile.enrich.word.Letters;
import org.backfile.enrich.word.Text;
import org.backfile.enrich.word.Word;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text by its function words, which make up a third to a half of running text in every language of the table. A word
 * that several languages share counts for each of them by its share. Languages with a script of their own are told by the script.
 */
final class Languages {

    private static final String TABLE = "function-words.tsv";

    /** Enough for a sure answer; longer texts cost time and change nothing. */
    private static final int WORDS_HEARD = 400;

    /** Fewer words than this are a headline, not a text. */
    private static final int WORDS_NEEDED = 12;

    /** Function words, weighted, among all words. Running text lies above 0.2, lists of names and titles below 0.05. */
    private static final double SHARE_NEEDED = 0.08;

    /** How much better than the runner-up the best must be. Danish and Norwegian, the closest pair here, differ by 1.15 and more. */
    private static final double LEAD_NEEDED = 1.1;

    /** In the order of their names. */
    private final List<String> languages;

    /** Which languages a word speaks for. */
    private final Map<String, Vote> votes;

    private Languages(SortedMap<String, List<String>> lists) {
        this.languages = List.copyOf(lists.keySet());
        this.votes = votes(lists);
    }

    /**
     * What a word tells.
     *
     * @param languages by number, rising; each gets the same share of the word
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    private record Vote(int[] languages, double share) {}

    static Languages load() {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Languages.class.getResourceAsStream(TABLE), TABLE), StandardCharsets.UTF_8))) {
            var lists = new TreeMap<String, List<String>>();
            in.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int tab = line.indexOf('\t');
                lists.put(
                        line.substring(0, tab), List.of(line.substring(tab + 1).split(" ")));
            });
            return new Languages(lists);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The language of a text; absent where its words are too few or too mixed to tell.
     *
     * @param body the blocks that the text is made of; the first is the evidence
     */
    @Nullable
    Finding<String> of(List<Block.Kept> body, Text text) {
        var language = body.isEmpty() ? null : tell(words(text));
        if (language == null) {
            return null;
        }
        var first = body.get(0);
        return new Finding<>(
                language,
                Certainty.INFERRED,
                List.of(Evidence.inItem(first.line(), first.span(), first.text())),
                "Told by the function words of the text.");
    }

    private @Nullable String tell(List<Word> words) {
        var script = Scripts.language(words);
        if (script != null) {
            return script;
        }
        if (words.size() < WORDS_NEEDED) {
            return null;
        }
        var scores = new double[languages.size()];
        for (var word : words) {
            var vote = votes.get(word.lower());
            if (vote != null) {
                for (int language : vote.languages()) {
                    scores[language] += vote.share();
                }
            }
        }
        String best = null;
        double bestScore = 0;
        double second = 0;
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > bestScore) {
                second = bestScore;
                best = languages.get(i);
                bestScore = scores[i];
            } else {
                second = Math.max(second, scores[i]);
            }
        }
        return bestScore >= SHARE_NEEDED * words.size() && bestScore >= LEAD_NEEDED * second ? best : null;
    }

    private static Map<String, Vote> votes(SortedMap<String, List<String>> lists) {
        var speakers = new HashMap<String, int[]>();
        int language = 0;
        for (var words : lists.values()) {
            for (var word : words) {
                speakers.merge(word, new int[] {language}, Languages::joined);
            }
            language++;
        }
        var votes = new HashMap<String, Vote>();
        speakers.forEach((word, languages) -> votes.put(word, new Vote(languages, 1.0 / languages.length)));
        return votes;
    }

    /** A list may hold a word twice. */
    private static int[] joined(int[] languages, int[] one) {
        if (languages[languages.length - 1] == one[0]) {
            return languages;
        }
        var joined = Arrays.copyOf(languages, languages.length + 1);
        joined[languages.length] = one[0];
        return joined;
    }

    /** The first words: letters, with marks inside. */
    private static List<Word> words(Text text) {
        var words = new ArrayList<Word>();
        var chars = text.chars();
        int start = -1;
        for (int i = 0; i <= chars.length && words.size() < WORDS_HEARD; i++) {
            boolean letter = i < chars.length && (Letters.isLetter(chars[i]) || isInner(chars, i, start));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(text.word(start, i));
                start = -1;
            }
        }
        return words;
    }

    /** An apostrophe or mark inside a word: {@code d'un}, a vowel sign. */
    private static boolean isInner(char[] text, int i, int start) {
        char c = text[i];
        return start >= 0
                && c != ' '
                && (c == '\'' || c == '\u2019' || Letters.isCombining(c))
                && i + 1 < text.length
                && Letters.isLetter(text[i + 1]);
    }
}
