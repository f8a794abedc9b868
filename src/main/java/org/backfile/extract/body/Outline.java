package org.backfile.extract.body;

import java.util.BitSet;
import org.backfile.corpus.Reason;
import org.backfile.corpus.Recurrence.Breadth;
import org.backfile.extract.cue.Shapes;

/** The page once its article is found: which passages are body, which is the headline. Rules name everything else by it. */
final class Outline {

    /** How far above the body its headline may stand, in passages. */
    private static final int HEAD_REACH = 16;

    private final Scene scene;
    private final BitSet body;
    private final int first;
    private final int last;
    private final int headline;

    Outline(Scene scene, BitSet body) {
        this(scene, body, -1);
    }

    /** @param headline where it is known; -1 where it has to be found */
    Outline(Scene scene, BitSet body, int headline) {
        this.scene = scene;
        this.body = (BitSet) body.clone();
        this.first = body.isEmpty() ? scene.size() : body.nextSetBit(0);
        this.last = body.length() - 1;
        this.headline = headline >= 0 ? headline : findHeadline();
    }

    Scene scene() {
        return scene;
    }

    Passage at(int i) {
        return scene.at(i);
    }

    boolean isBody(int i) {
        return i >= 0 && body.get(i);
    }

    /** The number of the headline's passage; -1 if the page shows none. */
    int headline() {
        return headline;
    }

    /** Between the headline and the first paragraph. */
    boolean isHead(int i) {
        return i < first && i > headline && i >= first - HEAD_REACH && headline >= 0;
    }

    boolean isBefore(int i) {
        return i < first;
    }

    /** Between two paragraphs of the article. */
    boolean isInside(int i) {
        return i > first && i < last;
    }

    boolean isAfter(int i) {
        return i > last;
    }

    /** How many passages after the last paragraph. */
    int behind(int i) {
        return i - last;
    }

    private int findHeadline() {
        int best = -1;
        double most = 0;
        for (int i = Math.max(0, first - HEAD_REACH); i < Math.min(first, scene.size()); i++) {
            double score = headlineScore(i);
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return best;
    }

    /** A main heading says so; else the line that shares its subject with the body, is as long as headlines are, and comes early. */
    private double headlineScore(int i) {
        var passage = scene.at(i);
        int length = passage.length();
        if (passage.block().isFrontMatter()
                || passage.block().isOrder()
                || length < 8
                || length > 250
                || passage.words().size() < 2
                || passage.cueShare() > 0.5
                || passage.hasCue(Reason.SHARING)
                || isFrame(i)
                || Shapes.isDateLine(passage.text())
                || Shapes.isByline(passage.text())
                || Shapes.isTrail(passage.text())
                || Shapes.hasCredit(passage.text())
                || passage.surroundings().around().contains(Surroundings.Around.HEAD)) {
            return 0;
        }
        boolean mainHeading = passage.block().element().normalName().equals("h1");
        double score = 2 * scene.kinship(i) + (length >= 25 && length <= 140 ? 1 : 0) + (mainHeading ? 3 : 0);
        score += scene.copies(i) > 1 ? 0.3 : 0;
        score -= passage.endsSentence()
                        && !passage.text().endsWith("?")
                        && !passage.text().endsWith("!")
                ? 1.2
                : 0;
        score -= passage.linkShare() > 0.5 ? 1 : 0;
        return score - 0.03 * (i - Math.max(0, first - HEAD_REACH));
    }

    /** Whether it stands on too many pages to be a headline; a headline may stand beside other articles too. */
    private boolean isFrame(int i) {
        var recurrence = scene.recurrence(i);
        return recurrence != null && recurrence.breadth().compareTo(Breadth.MOST) >= 0;
    }
}
