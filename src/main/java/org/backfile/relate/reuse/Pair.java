package org.backfile.relate.reuse;

import java.util.Comparator;

/**
 * Two articles that share strings of words, by their numbers in the list of all.
 *
 * @param a the smaller number
 * @param own strings of their own words that they share and few others have
 * @param house strings that many articles of one house share
 * @param quoted strings within quotations
 */
record Pair(int a, int b, int own, int house, int quoted) {

    static final Comparator<Pair> ORDER = Comparator.comparingInt(Pair::a).thenComparingInt(Pair::b);
}
