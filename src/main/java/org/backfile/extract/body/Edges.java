package org.backfile.extract.body;

import java.util.BitSet;
import java.util.Set;
import org.backfile.corpus.Reason;
import org.backfile.extract.cue.Shapes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Corrects the choice of body passages where the form and place of a passage tell more than its neighbours do: a headline or deck before the
 * first paragraph, captions between paragraphs, a note on the author or a request for support after the last.
 */
final class Edges {

    private static final int TAIL = 4;
    private static final int LONGEST_HEADLINE = 200;

    private static final Set<Reason> NEVER_BODY = Set.of(
            Reason.ADVERTISEMENT,
            Reason.SHARING,
            Reason.COMMENTS,
            Reason.EMPTY_LABEL,
            Reason.PLAYER,
            Reason.SUBSCRIPTION);

    /** What stands behind an article, or between its paragraphs; never part of it. */
    static final Set<Reason> TAIL_MATTER = Set.of(
            Reason.SUBSCRIPTION,
            Reason.CONSENT,
            Reason.COPYRIGHT,
            Reason.COMMENTS,
            Reason.RELATED,
            Reason.READ_MORE,
            Reason.SHARING);

    private static final Set<Reason> POINTERS = Set.of(Reason.RELATED, Reason.READ_MORE);

    private final Scene scene;
    private final BitSet body;

    private Edges(Scene scene, BitSet body) {
        this.scene = scene;
        this.body = (BitSet) body.clone();
    }

    /** The course without what its edges caught. */
    static BitSet trim(Scene scene, BitSet body) {
        var edges = new Edges(scene, body);
        edges.completeLists();
        edges.completeQuotes();
        edges.dropInserts();
        edges.dropLinks();
        if (scene.isFramed()) {
            return Recurring.withoutInserts(scene, edges.body);
        }
        edges.dropHeadline();
        edges.dropDeck();
        edges.dropTail();
        return edges.body;
    }

    private void dropInserts() {
        for (int i = body.nextSetBit(0); i >= 0; i = body.nextSetBit(i + 1)) {
            if (Captions.isBare(scene, i) || isForeign(i)) {
                body.clear(i);
            }
        }
    }

    /** Whether a passage shows by itself that it is no sentence of the article, whatever stands around it. */
    private boolean isForeign(int i) {
        var passage = scene.at(i);
        return passage.block().isFrontMatter()
                || scene.standsApart(i)
                || (scene.isMarkup() && (isCaption(passage) || passage.text().startsWith("©")))
                || Shapes.endsInCredit(passage.text())
                || (passage.linkShare() >= 0.9 && Shapes.allCapitals(passage.text()))
                || (passage.cueShare() >= 0.9 && NEVER_BODY.stream().anyMatch(passage::hasCue));
    }

    /** Stands in a figure that does not hold a quotation, a table or the article itself. */
    private boolean isCaption(Passage passage) {
        for (Element each = passage.block().element(); each != null; each = each.parent()) {
            switch (each.normalName()) {
                case "blockquote", "table", "pre" -> {
                    return false;
                }
                case "figcaption" -> {
                    return true;
                }
                case "figure" -> {
                    return passage.length() < 600;
                }
                default -> {}
            }
        }
        return false;
    }

    /** Of markup: an opener such as "Read more" with its link, a paragraph that points elsewhere. */
    private void dropLinks() {
        boolean opened = false;
        for (int i = body.nextSetBit(0); scene.isMarkup() && i >= 0; i = body.nextSetBit(i + 1)) {
            var passage = scene.at(i);
            boolean opener = passage.length() <= 40
                    && passage.cueShare() >= 0.9
                    && POINTERS.stream().anyMatch(passage::hasCue);
            boolean pointer = passage.linkShare() >= 0.5
                    && passage.cues().stream()
                            .anyMatch(hit -> hit.from() == 0
                                    && POINTERS.contains(hit.cue().reason()));
            if (opener || pointer || (opened && passage.linkShare() >= 0.5)) {
                body.clear(i);
            }
            opened = opener;
        }
    }

    /** A quotation is article as a whole or not at all, its source line included. */
    private void completeQuotes() {
        for (int from = 0; from < scene.size(); ) {
            Element quote = quote(scene.at(from));
            int to = from + 1;
            while (quote != null && to < scene.size() && quote.equals(quote(scene.at(to)))) {
                to++;
            }
            complete(quote, from, to);
            from = to;
        }
    }

    /** The nearest element around a passage that marks a quotation. */
    private static @Nullable Element quote(Passage passage) {
        Element each = passage.surroundings().around().contains(Surroundings.Around.QUOTE)
                ? passage.block().element()
                : null;
        while (each != null && !each.normalName().equals("blockquote")) {
            each = each.parent();
        }
        return each;
    }

    private void complete(@Nullable Element whole, int from, int to) {
        int all = 0;
        int inside = 0;
        for (int i = from; i < to; i++) {
            all += scene.at(i).length();
            inside += body.get(i) ? scene.at(i).length() : 0;
        }
        if (whole != null && inside * 2 > all) {
            body.set(from, to);
        }
    }

    /** A list is article as a whole or not at all: where most of its words are, its short items are too. */
    private void completeLists() {
        for (int from = 0; from < scene.size(); ) {
            Element list = scene.at(from).surroundings().whole();
            int to = from + 1;
            int all = scene.at(from).length();
            int inside = body.get(from) ? all : 0;
            while (list != null
                    && to < scene.size()
                    && list.equals(scene.at(to).surroundings().whole())) {
                all += scene.at(to).length();
                inside += body.get(to) ? scene.at(to).length() : 0;
                to++;
            }
            if (list != null && inside * 2 > all) {
                body.set(from, to);
            }
            from = to;
        }
    }

    /** An article opens with a sentence; what stands before it without ending as one is its headline or a label. */
    private void dropHeadline() {
        for (int i = body.nextSetBit(0); i >= 0 && body.cardinality() > 1; i = body.nextSetBit(0)) {
            var passage = scene.at(i);
            if (passage.endsSentence()
                    || passage.text().endsWith(":")
                    || passage.length() > LONGEST_HEADLINE
                    || !scene.isProse(body.nextSetBit(i + 1))) {
                return;
            }
            body.clear(i);
        }
    }

    /** A paragraph parted from the rest by the byline or the date is the deck. */
    private void dropDeck() {
        int first = body.nextSetBit(0);
        int second = first < 0 ? -1 : body.nextSetBit(first + 1);
        for (int i = first + 1; second > 0 && i < second; i++) {
            var text = scene.at(i).text();
            if (Shapes.isByline(text) || Shapes.isDateLine(text)) {
                body.clear(first);
                return;
            }
        }
    }

    private void dropTail() {
        int last = body.length() - 1;
        for (int i = last; i > 0 && i > last - TAIL && body.cardinality() > 1; i--) {
            if (body.get(i) && isTailMatter(scene.at(i), i)) {
                body.clear(i, scene.isMarkup() || !proseFollows(i) ? body.length() : i + 1);
            }
        }
    }

    /** In plain text a plea may stand before the last paragraphs: nothing shows that it lies apart from them. */
    private boolean proseFollows(int i) {
        for (int next = body.nextSetBit(i + 1); next >= 0; next = body.nextSetBit(next + 1)) {
            if (scene.isProse(next) && !isTailMatter(scene.at(next), next)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTailMatter(Passage passage, int i) {
        boolean lastTwo = body.nextSetBit(i + 1) < 0 || body.nextSetBit(body.nextSetBit(i + 1) + 1) < 0;
        boolean quoted = passage.surroundings().around().contains(Surroundings.Around.QUOTE);
        if (scene.isMarkup() && lastTwo && !quoted && passage.length() < 100 && isContact(passage.text())) {
            return true;
        }
        for (var hit : passage.cues()) {
            var reason = hit.cue().reason();
            if (reason == Reason.AUTHOR_BIO && hit.from() <= 6 && (lastTwo || !scene.isMarkup())) {
                return true;
            }
            if (reason == Reason.ABOUT_OUTLET && hit.from() <= 4 && scene.isMarkup() && lastTwo) {
                return true;
            }
            if (TAIL_MATTER.contains(reason)
                    && (hit.from() == 0 || hit.cue().longest() >= 400)
                    && passage.length() < 250) {
                return true;
            }
        }
        return false;
    }

    private static boolean isContact(String text) {
        return text.contains("@") || text.contains("twitter.com/");
    }
}
