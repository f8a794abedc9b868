package org.backfile.render.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backfile.corpus.Article;
import org.backfile.corpus.Damage;
import org.backfile.corpus.Evidence;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.Finding;
import org.backfile.corpus.Voices;
import org.backfile.corpus.Words;
import org.backfile.render.view.Addresses;
import org.backfile.render.view.Numbers;
import org.jspecify.annotations.Nullable;

/** The notes in the margin: what seems damaged, which words a fact was read from, which quotations other articles carry. */
final class Notes {

    /** Longer words are cut: the passage itself stands beside the note. */
    private static final int MOST_CHARS = 72;

    private final Extraction extraction;
    private final Places places;
    private final Map<Integer, Map<String, String>> evidence = new LinkedHashMap<>();

    private final Map<Integer, List<Note>> shared = new HashMap<>();

    Notes(Extraction extraction, Places places) {
        this.extraction = extraction;
        this.places = places;
    }

    /** Takes note of the words that a fact rests on. */
    void add(String fact, @Nullable Finding<?> finding) {
        if (finding == null) {
            return;
        }
        for (Evidence each : finding.evidence()) {
            int block = places.block(each);
            if (block >= 0
                    && Places.isRow(extraction.blocks().get(block))
                    && !each.text().isBlank()) {
                evidence.computeIfAbsent(block, key -> new LinkedHashMap<>())
                        .merge(
                                shorten(each.text()),
                                fact,
                                (before, more) -> before.contains(more) ? before : before + ", " + more);
            }
        }
    }

    /** Takes note of the quotations that other articles carry too. */
    void add(Article article, Voices voices) {
        var anchors = new Anchors(extraction, places);
        var quotes = extraction.annotations().quotes();
        for (int i = 0; i < quotes.size(); i++) {
            int number = voices.number(article.id(), i);
            int block = number < 0 ? -1 : anchors.block(quotes.get(i).places().get(0));
            int others = block < 0 ? 0 : voices.utterance(number).articles() - 1;
            int tellers = block < 0 ? 0 : voices.paraphrases(number).size();
            if (others > 0 || tellers > 0) {
                var head = others > 0
                        ? "Quoted in " + Numbers.count(others, "other article", "other articles")
                        : "Told in other words in " + Numbers.count(tellers, "article", "articles");
                add(block, quotes.get(i).text(), head, Addresses.utterance(voices, number));
            }
        }
        for (var paraphrase : voices.paraphrasesIn(article.id())) {
            int block = anchors.block(paraphrase.place());
            if (block >= 0) {
                add(
                        block,
                        Words.of(extraction).at(paraphrase.place()),
                        paraphrase.isNear() ? "Likely quoted in another article" : "Quoted alike, of another day",
                        Addresses.utterance(voices, paraphrase.utterance()));
            }
        }
    }

    private void add(int block, String words, String head, String path) {
        shared.computeIfAbsent(block, key -> new ArrayList<>()).add(new Note(shorten(words), false, head, "", path));
    }

    /** The notes beside a block, damage first. */
    List<Note> beside(int block) {
        var span = extraction.blocks().get(block).span();
        var notes = new ArrayList<Note>();
        for (Damage damage : extraction.damage()) {
            if (span.contains(damage.span())) {
                var head = damage.likely().isEmpty() ? "?" : "→ " + damage.likely() + "?";
                notes.add(new Note(shorten(damage.seen()), true, head, damage.evidence()));
            }
        }
        evidence.getOrDefault(block, Map.of()).forEach((words, fact) -> notes.add(new Note(words, false, fact, "")));
        notes.addAll(shared.getOrDefault(block, List.of()));
        return notes;
    }

    /** Words as a note quotes them: on one line, and not longer than a note is wide. */
    static String shorten(String words) {
        var line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= MOST_CHARS) {
            return line;
        }
        int cut = line.lastIndexOf(' ', MOST_CHARS);
        if (cut < MOST_CHARS / 2) {
            cut = Character.isHighSurrogate(line.charAt(MOST_CHARS - 1)) ? MOST_CHARS - 1 : MOST_CHARS;
        }
        return line.substring(0, cut) + " …";
    }
}
