package org.backfile.relate.reuse;

import java.util.ArrayList;
import java.util.List;
import org.backfile.corpus.Nearer;
import org.backfile.corpus.Passage;
import org.backfile.corpus.Relation;
import org.backfile.corpus.Span;
import org.backfile.relate.reuse.Alignment.Link;
import org.jspecify.annotations.Nullable;

/** Looks closely at a pair of articles and says what they share. Pure: the same two texts give the same verdict, anywhere. */
final class Comparison {

    /** Own words in a row. Of 263 pairs of news that are no copies none has more than 9; of 30 with embedded passages 28 have 14. */
    private static final int RUN = 14;

    /** Strings that only few articles have, and their share of the shorter article's strings. */
    private static final int STRINGS = 8;

    private static final double SHARE_OF_STRINGS = 0.04;

    /** Own words in linked sentences: with fewer, two articles may have met by chance. */
    private static final int WORDS = 20;

    /** Share of one side's own words, and of its strings of three words: shows a rewriting that left hardly any string whole. */
    private static final double REWRITTEN = 0.25;

    private static final double SHORT_STRINGS = 0.08;

    private static final int REWRITTEN_STRINGS = 2;

    private static final int FAINT = 4;

    /** Less than is asked of the words that can show a copy: where a third of a text is common strings, both are the same. */
    private static final double FAINT_SHORT_STRINGS = 0.05;

    private static final int REWRITTEN_WORDS = 40;

    private static final int REWRITTEN_SENTENCES = 2;

    /**
     * Of the names and figures of one side's linked sentences, on the side that keeps more; the less strings tell, the more must agree. Two
     * notices of one kind, as of dividends, share their wording and differ in all that matters: these three leave 12 of 146 such pairs among
     * 5,000 articles and no more than one of 212 copies.
     */
    private static final double KEPT_IN_RUN = 0.4;

    private static final double KEPT_WITH_STRINGS = 0.6;

    private static final double KEPT_IN_REWRITING = 0.8;

    /** Strings that many articles of one house have count only when this share of the text is the same: it prints some texts again. */
    private static final double SAME_HOUSE = 0.8;

    /** Of the words of the longer: the rest are trifles. */
    private static final double DUPLICATE = 0.95;

    /** Strings within quotations: eight words in a row. */
    private static final int QUOTED_STRINGS = 4;

    private final CommonStrings common;

    Comparison(CommonStrings common) {
        this.common = common;
    }

    /** Whether a pair may turn out to be related, judged by what it shares alone. */
    static boolean isWorthwhile(Pair pair, int stringsA, int stringsB) {
        return pair.own() >= REWRITTEN_STRINGS
                || isHouse(pair, Math.min(stringsA, stringsB))
                || pair.quoted() >= QUOTED_STRINGS;
    }

    /**
     * Whether a pair shares so little that it is a copy only if it was rewritten: with no quotation or string of a house between them, three
     * strings are no long run.
     */
    static boolean isFaint(Pair pair) {
        return pair.own() < FAINT && pair.house() == 0 && pair.quoted() == 0;
    }

    /** Whether a faint pair shares enough short strings to be looked at; judged before common strings are taken out of them. */
    static boolean isAlike(long[] shortStrings, long[] ofOther) {
        return Shingles.share(shortStrings, ofOther) >= FAINT_SHORT_STRINGS;
    }

    private static boolean isHouse(Pair pair, int strings) {
        return strings >= STRINGS && pair.own() + pair.house() >= SAME_HOUSE * strings;
    }

    /** An article of a pair, to be compared. */
    Side side(Text text) {
        return new Side(text, common);
    }

    /** What two articles share; absent where it is nothing that counts. */
    @Nullable
    Relation of(Pair pair, Side a, Side b, int strings) {
        if (isHouse(pair, strings)) {
            var one = a.whole();
            var other = b.whole();
            var links = Alignment.of(one, other);
            if (!links.isEmpty()) {
                return copy(one, other, links);
            }
        } else {
            var evidence = Evidence.of(pair, a, b, strings);
            if (evidence.isAny()) {
                var links = Alignment.of(a, b);
                if (!links.isEmpty() && isCopy(evidence, a, b, links)) {
                    return copy(a, b, links);
                }
            }
        }
        return pair.quoted() >= QUOTED_STRINGS ? quotation(a.text(), b.text()) : null;
    }

    /** Which ways to show a copy a pair has, judged by its strings: most pairs have none, and aligning costs much more. */
    private record Evidence(boolean isRun, boolean isStrings, boolean isRewriting) {

        static Evidence of(Pair pair, Side a, Side b, int strings) {
            return new Evidence(
                    a.own().longestRun(b.own()) >= RUN,
                    pair.own() >= STRINGS && pair.own() >= SHARE_OF_STRINGS * strings,
                    pair.own() >= REWRITTEN_STRINGS && a.own().sharedShortStrings(b.own()) >= SHORT_STRINGS);
        }

        boolean isAny() {
            return isRun || isStrings || isRewriting;
        }
    }

    private static boolean isCopy(Evidence evidence, Side a, Side b, List<Link> links) {
        double kept = kept(a.text(), b.text(), links);
        if (kept < KEPT_IN_RUN) {
            return false;
        }
        if (evidence.isRun) {
            return true;
        }
        var strong = links.stream().filter(Link::isStrong).toList();
        var ofA = strong.stream().map(Link::a).distinct().toList();
        var ofB = strong.stream().map(Link::b).distinct().toList();
        int wordsA = a.ownWords(ofA);
        int wordsB = b.ownWords(ofB);
        int words = Math.min(wordsA, wordsB);
        if (evidence.isStrings && words >= WORDS && kept >= KEPT_WITH_STRINGS) {
            return true;
        }
        double share = Math.max(
                (double) wordsA / Math.max(1, a.own().size()),
                (double) wordsB / Math.max(1, b.own().size()));
        return evidence.isRewriting
                && words >= REWRITTEN_WORDS
                && Math.min(ofA.size(), ofB.size()) >= REWRITTEN_SENTENCES
                && share >= REWRITTEN
                && kept >= KEPT_IN_REWRITING;
    }

    private static double kept(Text a, Text b, List<Link> links) {
        var ofA = links.stream().map(link -> span(a, link.a())).distinct().toList();
        var ofB = links.stream().map(link -> span(b, link.b())).distinct().toList();
        return Math.max(new Details(a, b, ofA).kept(), new Details(b, a, ofB).kept());
    }

    private static Span span(Text text, int sentence) {
        var words = text.sentences().get(sentence);
        return text.words().span(words.first(), words.end() - 1);
    }

    private static Relation copy(Side one, Side other, List<Link> links) {
        var a = one.text();
        var b = other.text();
        var passages = SharedPassages.of(a, b, links);
        int longer = Math.max(a.words().size(), b.words().size());
        boolean isDuplicate = SharedPassages.sameWords(a, b, passages) >= DUPLICATE * longer;
        return relation(
                isDuplicate ? Relation.Kind.DUPLICATE : Relation.Kind.REUSE,
                a,
                b,
                passages,
                SourceSigns.of(a, b, passages));
    }

    private static @Nullable Relation quotation(Text a, Text b) {
        var passages = QuotedPassages.of(a, b);
        return passages.isEmpty() ? null : relation(Relation.Kind.QUOTATION, a, b, passages, Nearer.UNKNOWN);
    }

    private static Relation relation(Relation.Kind kind, Text a, Text b, List<Passage> passages, Nearer nearer) {
        var inText = new ArrayList<>(passages);
        inText.removeIf(passage -> passage.field() != org.backfile.corpus.Field.TEXT);
        return new Relation(
                kind,
                a.article().id(),
                b.article().id(),
                rounded(SharedPassages.share(a, inText.stream().map(Passage::a).toList())),
                rounded(SharedPassages.share(b, inText.stream().map(Passage::b).toList())),
                passages,
                nearer);
    }

    private static double rounded(double share) {
        return Math.round(share * 1000) / 1000.0;
    }
}
