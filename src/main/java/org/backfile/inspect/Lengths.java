package org.backfile.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * How long the articles are: a histogram whose classes grow by an eighth of their octave, so that it has a few hundred classes for any
 * corpus, and knows the first articles of each.
 */
final class Lengths {

    private static final int STEPS = 8;

    /** Shorter than an eighth of the median, or longer than eight times it. */
    private static final int FAR = 8;

    private final List<Sample> classes = new ArrayList<>();
    private int count;

    void add(Inspected article) {
        int index = index(article.survey().body());
        while (classes.size() <= index) {
            classes.add(new Sample());
        }
        classes.get(index).add(article);
        count++;
    }

    /** The length that half of the articles do not reach, to about a tenth. */
    int median() {
        int seen = 0;
        for (int i = 0; i < classes.size(); i++) {
            seen += classes.get(i).count();
            if (2 * seen >= count) {
                return least(i);
            }
        }
        return 0;
    }

    Sample unusuallyLong() {
        int median = median();
        return where(least -> median > 0 && least > FAR * median);
    }

    Sample unusuallyShort() {
        int median = median();
        return where(least -> least > 0 && least < median / FAR);
    }

    /** Articles by octave: of 0 to 127 chars, 128 to 255, 256 to 511 ... */
    List<Integer> octaves() {
        var octaves = new ArrayList<Integer>();
        for (int i = 0; i < classes.size(); i++) {
            int octave = Math.max(0, 31 - Integer.numberOfLeadingZeros(Math.max(1, least(i))) - 6);
            while (octaves.size() <= octave) {
                octaves.add(0);
            }
            octaves.set(octave, octaves.get(octave) + classes.get(i).count());
        }
        return octaves;
    }

    private Sample where(IntPredicate wanted) {
        var sample = new Sample();
        for (int i = 0; i < classes.size(); i++) {
            if (wanted.test(least(i))) {
                sample.add(classes.get(i));
            }
        }
        return sample;
    }

    private static int index(int length) {
        if (length < STEPS) {
            return length;
        }
        int octave = 31 - Integer.numberOfLeadingZeros(length);
        return STEPS * (octave - 2) + (length >> (octave - 3)) - STEPS;
    }

    /** The least length of a class. */
    private static int least(int index) {
        int octave = index / STEPS + 2;
        return index < STEPS ? index : (STEPS + index % STEPS) << (octave - 3);
    }
}
