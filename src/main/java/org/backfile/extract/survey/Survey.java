package org.backfile.extract.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backfile.corpus.Block;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.Format;
import org.backfile.corpus.Label;
import org.backfile.corpus.Recurrence;
import org.backfile.extract.learn.Recurrences;
import org.backfile.extract.page.Page;

/**
 * What one page shows of the make of its outlet.
 *
 * @param group of files that may be made alike: {@code outlet The Harbour Post}, {@code host example.org} or {@code folder 2019}
 * @param pieces that recur in the group, each of them once
 * @param body characters of the article's body; white space counts
 * @param elements what simple selectors hold of the page, by selector; of markup only
 * @param dates how the page writes dates in numbers
 * @param titleEnd what stands behind the last bar or dash of the page's title; empty where there is none
 */
public record Survey(
        String group, List<Piece> pieces, int body, Map<String, Held> elements, NumericDates dates, String titleEnd) {

    public Survey {
        pieces = List.copyOf(pieces);
    }

    /**
     * A piece of text that recurs.
     *
     * @param form by which it is known in other files
     * @param kept whether it stands in the body of the article
     */
    public record Piece(long form, String text, Recurrence recurrence, boolean kept) {}

    /**
     * What the elements of a selector hold.
     *
     * @param kept characters of the article's body
     * @param dropped characters of what is left out
     * @param elements how many they are
     */
    public record Held(int kept, int dropped, int elements) {

        Held plus(Held other) {
            return new Held(kept + other.kept, dropped + other.dropped, elements + other.elements);
        }
    }

    /**
     * What a page shows for rules of its outlet.
     *
     * @param extraction of the page
     */
    public static Survey of(Page page, Recurrences recurrences, Extraction extraction, String group) {
        var verdicts = Verdicts.of(page, extraction.blocks());
        var pieces = new ArrayList<Piece>();
        for (var block : page.blocks()) {
            var recurrence = recurrences.at(block.index());
            if (recurrence != null) {
                boolean kept = verdicts.isBody(block.index());
                pieces.add(new Piece(recurrences.form(block.text()), block.text(), recurrence, kept));
            }
        }
        int body = 0;
        for (var block : extraction.blocks()) {
            body += block instanceof Block.Kept && block.label() == Label.BODY
                    ? block.text().length()
                    : 0;
        }
        boolean isHtml = page.item().format() == Format.HTML;
        return new Survey(
                group,
                pieces,
                body,
                isHtml ? Elements.of(page, verdicts) : Map.of(),
                NumericDates.of(page, extraction.metadata().published()),
                isHtml ? titleEnd(page.document().title()) : "");
    }

    private static String titleEnd(String title) {
        int at = -1;
        for (var mark : List.of(" | ", " - ", " – ", " — ", " · ", " » ")) {
            at = Math.max(at, title.lastIndexOf(mark));
        }
        return at < 0 ? "" : title.substring(at + 3).strip();
    }
}
