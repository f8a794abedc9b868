package org.backfile.extract.body;

import java.util.BitSet;
import java.util.List;
import org.backfile.extract.body.Surroundings.Around;
import org.backfile.extract.cue.Tables;

/**
 * Finds the article of a page of markup in two looks. The first asks of each passage which {@link Sign}s it shows; the second asks as
 * well which {@link Trait}s it has beside the article that the first one saw. After each the article is the {@link Course} that gains
 * most.
 */
@SuppressWarnings("EnumOrdinal") // Weights lie in arrays by sign, in memory only.
final class Looks {

    /** Second looks are for what may be article: of the development pages' paragraphs none scored less at the first. */
    private static final double HOPELESS = -7;

    private static final int CHROME = 80;
    private static final List<Sign> SIGNS = List.of(Sign.values());
    private static final List<Trait> TRAITS = List.of(Trait.values());

    private static final double LEAVE = 0.5;

    /** A third of what a passage between costs at the first look: by now the structure tells inserts from the end. */
    private static final double PER_PASSAGE = 0.1;

    /** Read when the first page asks, so that a table being fitted may lack what a sign being tried needs. */
    private static final class House {
        private static final Looks LOOKS = new Looks(Tables.lines(Looks.class, "looks.tsv"));
    }

    private final double[] firstSigns = new double[Sign.values().length];
    private final double[] secondSigns = new double[Sign.values().length];
    private final double[] traits = new double[Trait.values().length];
    private double firstBias;
    private double secondBias;

    Looks(List<String> table) {
        for (var line : table) {
            var fields = line.split("\t", -1);
            double first = Double.parseDouble(fields[1]);
            double second = Double.parseDouble(fields[2]);
            if (fields[0].equals("BIAS")) {
                firstBias = first;
                secondBias = second;
            } else if (fields[0].startsWith("T:")) {
                traits[Trait.valueOf(fields[0].substring(2)).ordinal()] = second;
            } else {
                firstSigns[Sign.valueOf(fields[0]).ordinal()] = first;
                secondSigns[Sign.valueOf(fields[0]).ordinal()] = second;
            }
        }
    }

    /** The passages that make up the article, by the weights of the house. */
    static BitSet article(Scene scene) {
        return House.LOOKS.find(scene);
    }

    BitSet find(Scene scene) {
        var signs = new BitSet[scene.size()];
        for (int i = 0; i < signs.length; i++) {
            signs[i] = isChrome(scene.at(i)) ? new BitSet() : signs(scene, i);
        }
        var scores = scores(scene, signs);
        var seen = Course.of(scores);
        if (seen.isEmpty()) {
            return seen;
        }
        var look = new FirstLook(scene, seen);
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > HOPELESS || seen.get(i)) {
                scores[i] = Recurring.weigh(
                        scene, i, secondBias + sum(signs[i], secondSigns) + sum(traits(look, i), traits));
            }
        }
        return Course.of(scores, LEAVE, PER_PASSAGE);
    }

    /** Every passage shows a sign, if only one of its length: without any it was not asked. */
    private double[] scores(Scene scene, BitSet[] signs) {
        var scores = new double[signs.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] =
                    signs[i].isEmpty() ? HOPELESS : Recurring.weigh(scene, i, firstBias + sum(signs[i], firstSigns));
        }
        return scores;
    }

    private static BitSet signs(Scene scene, int i) {
        var shown = new BitSet(SIGNS.size());
        for (var sign : SIGNS) {
            if (sign.isShown(scene, i)) {
                shown.set(sign.ordinal());
            }
        }
        return shown;
    }

    /** A short link in the navigation, the footer or a form: half of a page's passages, and no sign could make article of them. */
    private static boolean isChrome(Passage passage) {
        if (passage.length() >= CHROME || passage.linkShare() < 0.9) {
            return false;
        }
        var around = passage.surroundings().around();
        return around.contains(Around.NAV) || around.contains(Around.FOOTER) || around.contains(Around.FORM);
    }

    static BitSet traits(FirstLook look, int i) {
        var shown = new BitSet(TRAITS.size());
        for (var trait : TRAITS) {
            if (trait.isShown(look, i)) {
                shown.set(trait.ordinal());
            }
        }
        return shown;
    }

    private static double sum(BitSet shown, double[] weights) {
        double sum = 0;
        for (int i = shown.nextSetBit(0); i >= 0; i = shown.nextSetBit(i + 1)) {
            sum += weights[i];
        }
        return sum;
    }
}
