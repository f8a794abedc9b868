package org.backfile.render.article;

import java.util.List;
import org.backfile.render.data.Citations;
import org.backfile.render.data.HeadMeta;
import org.backfile.render.view.Entry;
import org.backfile.render.view.Value;
import org.jspecify.annotations.Nullable;

/**
 * What {@code article.peb} sees.
 *
 * @param id the shelf mark
 * @param language of the text, BCP 47; absent where not known
 * @param direction {@code rtl}, {@code ltr}, or {@code auto} where the language is not known
 * @param entry the article as lists show it
 * @param deck the lead under the headline; absent where the file has none
 * @param facts what is known at a glance; never empty
 * @param rows the text with its captions, and what was left out in its place, in the order of the file
 * @param leftOut {@code 17 lines}; empty where nothing was left out
 * @param firstCut anchor of the first place where something was left out; empty where nothing was
 * @param known how each fact is known, in the order of the facts
 * @param contradictions values of the file that cannot all be true, one sentence each
 * @param copies articles that share text with this one, those that have most of it first; of very many only the first
 * @param named whom and what the article names, by type; empty where nobody and nothing
 * @param story how many articles tell of the same, leading to its page; absent where the article stands alone
 * @param head what the page tells programs
 * @param previous the article before this one in the list of all; absent for the first
 * @param next the one after it; absent for the last
 */
public record ArticlePage(
        String id,
        @Nullable String language,
        String direction,
        Value headline,
        Entry entry,
        @Nullable Value deck,
        List<Fact> facts,
        List<Row> rows,
        String leftOut,
        String firstCut,
        List<Reasoning> known,
        List<String> contradictions,
        List<CopyLine> copies,
        List<NamesOfType> named,
        Provenance provenance,
        Citations citations,
        @Nullable Value story,
        HeadMeta head,
        @Nullable Entry previous,
        @Nullable Entry next) {

    public ArticlePage {
        facts = List.copyOf(facts);
        rows = List.copyOf(rows);
        known = List.copyOf(known);
        contradictions = List.copyOf(contradictions);
        copies = List.copyOf(copies);
        named = List.copyOf(named);
    }
}
