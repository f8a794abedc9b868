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

    private static boolean isHouse(Pair pair, int strings) {
        return strings >= STRINGS && pair.own() + pair.house() >= SAME_HOUSE * strings;
    }

    /** What two articles share; absent where it is nothing that counts. */
    @Nullable
    Relation of(Pair pair, Text a, Text b, int strings) {
        boolean isHouse = isHouse(pair, strings);
        var ignored = isHouse ? CommonStrings.NONE : common;
        var ofA = OwnWords.of(a.words(), ignored);
        var ofB = OwnWords.of(b.words(), ignored);
        var links = Alignment.of(a, ofA, b, ofB);
        boolean isCopy = !links.isEmpty() && (isHouse || isCopy(pair, new Sides(a, ofA, b, ofB, links), strings));
        if (isCopy) {
            return copy(a, b, SharedPassages.of(a, b, links));
        }
        return pair.quoted() >= QUOTED_STRINGS ? quotation(a, b) : null;
    }

    /** Both articles with the words that can show a copy. */
    private record Sides(Text a, OwnWords ofA, Text b, OwnWords ofB, List<Link> links) {}

    private static boolean isCopy(Pair pair, Sides sides, int strings) {
        double kept = kept(sides);
        if (kept < KEPT_IN_RUN) {
            return false;
        }
        if (sides.ofA.longestRun(sides.ofB) >= RUN) {
            return true;
        }
        var strong = sides.links.stream().filter(Link::isStrong).toList();
        var ofA = strong.stream().map(Link::a).distinct().toList();
        var ofB = strong.stream().map(Link::b).distinct().toList();
        int wordsA = words(sides.a, sides.ofA, ofA);
        int wordsB = words(sides.b, sides.ofB, ofB);
        int words = Math.min(wordsA, wordsB);
        if (pair.own() >= STRINGS
                && pair.own() >= SHARE_OF_STRINGS * strings
                && words >= WORDS
                && kept >= KEPT_WITH_STRINGS) {
            return true;
        }
        double share = Math.max(
                (double) wordsA / Math.max(1, sides.ofA.size()), (double) wordsB / Math.max(1, sides.ofB.size()));
        return pair.own() >= REWRITTEN_STRINGS
                && words >= REWRITTEN_WORDS
                && Math.min(ofA.size(), ofB.size()) >= REWRITTEN_SENTENCES
                && share >= REWRITTEN
                && kept >= KEPT_IN_REWRITING
                && sides.ofA.shortStrings(sides.ofB) >= SHORT_STRINGS;
    }

    private static double kept(Sides sides) {
        var ofA = sides.links.stream()
                .map(link -> span(sides.a, link.a()))
                .distinct()
                .toList();
        var ofB = sides.links.stream()
                .map(link -> span(sides.b, link.b()))
                .distinct()
                .toList();
        return Math.max(new Details(sides.a, sides.b, ofA).kept(), new Details(sides.b, sides.a, ofB).kept());
    }

    private static Span span(Text text, int sentence) {
        var words = text.sentences().get(sentence);
        return text.words().span(words.first(), words.end() - 1);
    }

    private static int words(Text text, OwnWords own, List<Integer> sentences) {
        return sentences.stream()
                .map(text.sentences()::get)
                .mapToInt(sentence -> own.count(sentence.first(), sentence.end()))
                .sum();
    }

    private static Relation copy(Text a, Text b, List<Passage> passages) {
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
