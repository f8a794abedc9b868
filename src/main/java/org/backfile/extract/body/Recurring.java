package org.backfile.extract.body;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.backfile.corpus.Label;
import org.backfile.corpus.Reason;
import org.backfile.corpus.Recurrence;
import org.backfile.extract.body.Surroundings.Around;
import org.backfile.extract.cue.ClassWord;
import org.backfile.extract.cue.Shapes;
import org.backfile.extract.outlet.RuledPage;
import org.jspecify.annotations.Nullable;

/**
 * What it means for a page that its corpus is known. What recurs around the articles of its group is taken out before the article is
 * chosen, so that the rest is judged by its true neighbours; what is left out for that reason says so.
 */
final class Recurring {

    // What recurs between paragraphs is an insert or a subhead: the other signs decide.
    private static final double BETWEEN = -1.5;

    /** Enough for the course to take a passage along. */
    private static final double ARTICLE = 1.5;

    private static final int LONGEST_INSERT = 250;
    private static final Set<Around> APART =
            EnumSet.of(Around.HIDDEN, Around.FIGURE, Around.BUTTON, Around.FORM, Around.HEAD);

    private Recurring() {}

    /** The passages that may be article; all of them where that would be none. */
    static BitSet open(Scene scene) {
        var open = new BitSet(scene.size());
        for (int i = 0; i < scene.size(); i++) {
            var block = scene.at(i).block();
            boolean isField = !scene.isMarkup() && block.isFrontMatter();
            open.set(i, !scene.isBarred(i) && !isField && !block.isOrder());
        }
        if (open.isEmpty()) {
            open.set(0, scene.size());
        }
        return open;
    }

    /**
     * The score of a passage with what is known of its corpus. Between the two sides of a frame all is article that shows nothing else: rows
     * of figures and broken lines too, which on a page of its own nobody could tell from a menu.
     */
    static double weigh(Scene scene, int i, double score) {
        if (scene.recurrence(i) != null) {
            return score + BETWEEN;
        }
        return scene.isFramed() && isPlain(scene.at(i)) ? Math.max(score, ARTICLE) : score;
    }

    /**
     * The article of a framed dump with all that shows nothing else. One way through the dump would leave out a row of figures at either end,
     * where it costs less than to begin or to end with it.
     */
    static BitSet withRows(Scene scene, BitSet article) {
        var whole = (BitSet) article.clone();
        for (int i = 0; scene.isFramed() && i < scene.size(); i++) {
            if (scene.recurrence(i) == null && isPlain(scene.at(i))) {
                whole.set(i);
            }
        }
        return whole;
    }

    private static boolean isPlain(Passage passage) {
        var text = passage.text();
        return passage.linkShare() < 0.5
                && (passage.cues().isEmpty() || (passage.endsSentence() && passage.cueShare() < 0.3))
                && !passage.surroundings().around().contains(Around.FIGURE)
                && !passage.surroundings().own().contains(ClassWord.CAPTION)
                && !Shapes.hasCredit(text)
                && !Shapes.isByline(text)
                && !Shapes.isDateLine(text);
    }

    /**
     * The body of a framed page without inserts: the frame has told where the article ends, so a phrase
     * of the trade is an insert and no end.
     */
    static BitSet withoutInserts(Scene scene, BitSet body) {
        var trimmed = (BitSet) body.clone();
        for (int i = trimmed.nextSetBit(0); i >= 0 && trimmed.cardinality() > 1; i = trimmed.nextSetBit(i + 1)) {
            if (isInsert(scene.at(i))) {
                trimmed.clear(i);
            }
        }
        return trimmed;
    }

    /** Of the passages that the settings say are the article those that its readers see as its text: no captions, buttons or forms. */
    static BitSet shown(Scene scene, RuledPage ruled) {
        var shown = ruled.body();
        shown.andNot(ruled.ruled());
        for (int i = shown.nextSetBit(0); i >= 0; i = shown.nextSetBit(i + 1)) {
            var around = scene.at(i).surroundings().around();
            if (APART.stream().anyMatch(around::contains)) {
                shown.clear(i);
            }
        }
        return shown;
    }

    /** The body of a framed page without the lines of its head that the frame has left: the headline, the byline, the date. */
    static BitSet withoutHead(Scene scene, BitSet body) {
        var trimmed = (BitSet) body.clone();
        for (int i = trimmed.nextSetBit(0);
                i >= 0 && trimmed.cardinality() > 1 && isHead(scene, trimmed, i);
                i = trimmed.nextSetBit(0)) {
            trimmed.clear(i);
        }
        return trimmed;
    }

    private static boolean isHead(Scene scene, BitSet body, int first) {
        var passage = scene.at(first);
        if (Shapes.isByline(passage.text()) || Shapes.isDateLine(passage.text()) || Shapes.isName(passage.text())) {
            return true;
        }
        var rest = (BitSet) body.clone();
        rest.clear(first);
        return !passage.endsSentence() && new Outline(scene, rest).headline() == first;
    }

    private static boolean isInsert(Passage passage) {
        return passage.length() < LONGEST_INSERT
                && passage.cues().stream()
                        .anyMatch(hit -> Edges.TAIL_MATTER.contains(hit.cue().reason())
                                && (hit.from() == 0 || hit.cue().longest() >= 400));
    }

    /** The verdict of the rules; what they only know by its place recurs, and whatever recurs says so. */
    static Verdict judge(Outline outline, int i) {
        var verdict = Rules.judge(outline, i);
        var recurrence = outline.scene().recurrence(i);
        return recurrence == null ? verdict : judge(verdict, recurrence);
    }

    private static Verdict judge(Verdict verdict, Recurrence recurrence) {
        if (verdict.reason() == null) {
            return verdict.label() == Label.DECK && recurrence.sure()
                    ? Verdict.drop(Reason.RECURRING, sentence(recurrence))
                    : verdict;
        }
        var reason = isPlaceOnly(verdict.reason()) ? Reason.RECURRING : verdict.reason();
        return new Verdict(verdict.label(), reason, verdict.detail()).with(sentence(recurrence));
    }

    private static boolean isPlaceOnly(@Nullable Reason reason) {
        return reason == Reason.BEFORE_ARTICLE
                || reason == Reason.AFTER_ARTICLE
                || reason == Reason.INSERT
                || reason == Reason.OUTSIDE;
    }

    private static String sentence(Recurrence recurrence) {
        return String.format(
                Locale.ROOT,
                "Stands in %s of %,d+ files made alike.",
                recurrence.breadth().words(),
                recurrence.files());
    }
}
