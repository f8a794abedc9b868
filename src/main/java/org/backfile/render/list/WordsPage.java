package org.backfile.render.list;

import java.util.List;
import org.backfile.render.view.Entry;
import org.backfile.render.view.Value;
import org.jspecify.annotations.Nullable;

/**
 * What {@code words.peb} sees: words and names from A to Z with the articles they lead to.
 *
 * @param heading {@code A to Z}
 * @param deck one sentence
 * @param letters the way to every letter
 * @param sections of this page
 */
public record WordsPage(String heading, String deck, List<Letter> letters, List<Section> sections) {

    /**
     * The way to a letter.
     *
     * @param path of its page, with its anchor
     */
    public record Letter(String letter, String path) {}

    /**
     * The words that begin with a letter.
     *
     * @param anchor for the heading
     */
    public record Section(String letter, String anchor, List<Keyword> words) {

        public Section {
            words = List.copyOf(words);
        }
    }

    /**
     * A word, or a name that has a page.
     *
     * @param word with the path of the name's page
     * @param count {@code 12 articles}
     * @param best of a word the articles that say most of it; all of them, or the first few
     * @param search of a word that more articles have: a search for it; absent where {@code best} are all
     * @param kind of a name: {@code person}; empty for a word
     */
    public record Keyword(
            Value word,
            String count,
            List<Entry> best,
            @Nullable String search,
            String kind) {

        public Keyword {
            best = List.copyOf(best);
        }
    }

    public WordsPage {
        letters = List.copyOf(letters);
        sections = List.copyOf(sections);
    }
}
