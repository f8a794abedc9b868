package org.backfile.extract.body;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The course of the article through the page: of all ways to choose passages the one whose scores add up to most, when each time the
 * article is left and taken up again costs the more, the more lies between. A page is thus read as one text with inserts, not as single
 * passages: a short line between two paragraphs is drawn in, a good paragraph far behind the end is not.
 */
final class Course {

    // Costs and bound found on the development pages by leaving whole sites out; flat around these values.
    private static final double LEAVE = 0.5;
    private static final double PER_PASSAGE = 0.3;
    private static final int FAR = 12;
    private static final double LOUDEST = 3;

    private Course() {}

    /** The passages that make up the article; at least one if there are any. */
    static BitSet of(double[] scores) {
        return of(scores, LEAVE, PER_PASSAGE);
    }

    /** The same with other costs. */
    static BitSet of(double[] scores, double leave, double perPassage) {
        int count = scores.length;
        var chosen = new BitSet(count);
        var best = new double[count];
        var before = new int[count];
        Arrays.fill(before, -1);
        int far = -1;
        int end = -1;
        for (int i = 0; i < count; i++) {
            if (i > FAR && (far < 0 || best[i - FAR - 1] > best[far])) {
                far = i - FAR - 1;
            }
            double most = 0;
            for (int j = Math.max(0, i - FAR); j < i; j++) {
                int gap = i - j - 1;
                double sum = best[j] - (gap == 0 ? 0 : leave + perPassage * gap);
                if (sum > most) {
                    most = sum;
                    before[i] = j;
                }
            }
            if (far >= 0 && best[far] - leave - perPassage * FAR > most) {
                most = best[far] - leave - perPassage * FAR;
                before[i] = far;
            }
            best[i] = most + Math.max(-LOUDEST, Math.min(LOUDEST, scores[i]));
            end = end < 0 || best[i] > best[end] ? i : end;
        }
        for (int i = end; i >= 0; i = before[i]) {
            chosen.set(i);
        }
        return chosen;
    }
}
