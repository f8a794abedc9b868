package org.backfile.relate.name;

import java.util.Arrays;

/**
 * Whom nearly all articles mean by each short form, told in two walks over what the full names say: the first finds the one group that may
 * have the most (the vote of Boyer and Moore, 1981, with weights), the second counts how much it has. Sixteen bytes a form, however
 * many groups there are.
 */
final class Owners {

    /** Of the articles that tell: less than this share for one name, and the short form stays apart. */
    private static final double NEARLY_ALL = 0.9;

    private final int[] favourites;
    private final int[] leads;
    private final int[] counts;
    private final int[] sums;

    Owners(int forms) {
        this.favourites = new int[forms];
        this.leads = new int[forms];
        this.counts = new int[forms];
        this.sums = new int[forms];
        Arrays.fill(favourites, -1);
    }

    /** The first walk. */
    void favour(int form, int group, int articles) {
        if (favourites[form] == group) {
            leads[form] += articles;
        } else if (articles > leads[form]) {
            favourites[form] = group;
            leads[form] = articles - leads[form];
        } else {
            leads[form] -= articles;
        }
    }

    /** The second walk. */
    void count(int form, int group, int articles) {
        sums[form] += articles;
        counts[form] += favourites[form] == group ? articles : 0;
    }

    /** The group that nearly all articles mean; -1 where there is none. */
    int of(int form) {
        return counts[form] > 0 && counts[form] >= NEARLY_ALL * sums[form] ? favourites[form] : -1;
    }
}
