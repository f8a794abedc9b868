package org.backfile.relate.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.backfile.corpus.Field;
import org.backfile.corpus.Passage;
import org.backfile.corpus.Span;
import org.backfile.relate.reuse.Alignment.Link;
import org.backfile.relate.words.CommonWords;
import org.backfile.relate.words.SentenceWords;
import org.backfile.relate.words.WordSequence;

/** Turns linked sentences into passages: sentences that follow each other in one paragraph of both articles become one. */
final class SharedPassages {

    /** Sentences that may stand between two linked ones of a passage. */
    private static final int GAP = 2;

    /** Of the weight of the shorter headline; headlines are rewritten most. */
    private static final double HEADLINE = 0.3;

    private static final double HEADLINE_WEIGHT = 2;

    /** Words of the first and the second text, ends excluded. */
    private record Stretch(int firstA, int endA, int firstB, int endB) {}

    private final Text a;
    private final Text b;

    private SharedPassages(Text a, Text b) {
        this.a = a;
        this.b = b;
    }

    /** The passages of linked sentences in the order of the first text, the headlines before them where they are alike. */
    static List<Passage> of(Text a, Text b, List<Link> links) {
        var maker = new SharedPassages(a, b);
        var passages = new ArrayList<Passage>();
        maker.headline(passages);
        maker.stretches(links).forEach(stretch -> passages.add(maker.passage(stretch)));
        return passages;
    }

    /** How many words that both have in the same order the passages of the text hold. */
    static int sameWords(Text a, Text b, List<Passage> passages) {
        int same = 0;
        for (var passage : passages) {
            if (passage.field() == Field.TEXT) {
                same += CommonWords.count(
                        a.words(),
                        first(a, passage.a()),
                        end(a, passage.a()),
                        b.words(),
                        first(b, passage.b()),
                        end(b, passage.b()));
            }
        }
        return same;
    }

    /** The share of a text's words that stand in spans of it. */
    static double share(Text text, List<Span> spans) {
        var covered = new java.util.BitSet();
        spans.forEach(span -> covered.set(first(text, span), end(text, span)));
        return text.words().size() == 0
                ? 0
                : (double) covered.cardinality() / text.words().size();
    }

    private static int first(Text text, Span span) {
        return text.words().wordAt(span.start());
    }

    private static int end(Text text, Span span) {
        return text.words().wordAt(span.end());
    }

    private void headline(List<Passage> passages) {
        var one = a.headline();
        var other = b.headline();
        var wordsA = SentenceWords.of(one, 0, one.size(), word -> true);
        var wordsB = SentenceWords.of(other, 0, other.size(), word -> true);
        double shared = wordsA.shared(wordsB);
        if (shared >= HEADLINE_WEIGHT && shared >= HEADLINE * Math.min(wordsA.weight(), wordsB.weight())) {
            int same = CommonWords.count(one, 0, one.size(), other, 0, other.size());
            passages.add(new Passage(
                    Field.HEADLINE,
                    new Span(0, one.text().length()),
                    new Span(0, other.text().length()),
                    closeness(same, one.size(), other.size())));
        }
    }

    private List<Stretch> stretches(List<Link> links) {
        var open = new ArrayList<List<Link>>();
        for (var link : links) {
            var joined = open.stream()
                    .filter(group -> continues(group.get(group.size() - 1), link))
                    .findFirst();
            if (joined.isPresent()) {
                joined.get().add(link);
            } else {
                open.add(new ArrayList<>(List.of(link)));
            }
        }
        return open.stream()
                .map(this::stretch)
                .sorted(Comparator.comparingInt(Stretch::firstA).thenComparingInt(Stretch::firstB))
                .toList();
    }

    private boolean continues(Link last, Link next) {
        return a.sentences().get(last.a()).paragraph()
                        == a.sentences().get(next.a()).paragraph()
                && b.sentences().get(last.b()).paragraph()
                        == b.sentences().get(next.b()).paragraph()
                && next.a() - last.a() <= GAP
                && next.b() - last.b() >= 0
                && next.b() - last.b() <= GAP;
    }

    private Stretch stretch(List<Link> group) {
        int firstA = group.stream().mapToInt(Link::a).min().orElseThrow();
        int lastA = group.stream().mapToInt(Link::a).max().orElseThrow();
        int firstB = group.stream().mapToInt(Link::b).min().orElseThrow();
        int lastB = group.stream().mapToInt(Link::b).max().orElseThrow();
        return new Stretch(
                a.sentences().get(firstA).first(),
                a.sentences().get(lastA).end(),
                b.sentences().get(firstB).first(),
                b.sentences().get(lastB).end());
    }

    private Passage passage(Stretch stretch) {
        int same = CommonWords.count(
                a.words(), stretch.firstA(), stretch.endA(), b.words(), stretch.firstB(), stretch.endB());
        return new Passage(
                Field.TEXT,
                withMarks(a.words(), stretch.firstA(), stretch.endA()),
                withMarks(b.words(), stretch.firstB(), stretch.endB()),
                closeness(same, stretch.endA() - stretch.firstA(), stretch.endB() - stretch.firstB()));
    }

    private static double closeness(int same, int wordsA, int wordsB) {
        int shorter = Math.min(wordsA, wordsB);
        // Two decimals: published as it is, and the same however it was summed.
        return shorter == 0 ? 0 : Math.round(100.0 * same / shorter) / 100.0;
    }

    /** From the mark that opens the first word to the one that closes the last. */
    private static Span withMarks(WordSequence words, int first, int end) {
        var text = words.text();
        int from = words.start(first);
        while (from > 0 && text.charAt(from - 1) > ' ' && isOpening(text.charAt(from - 1))) {
            from--;
        }
        int to = words.end(end - 1);
        while (to < text.length() && isClosing(text.charAt(to))) {
            to++;
        }
        return new Span(from, to);
    }

    private static boolean isOpening(char c) {
        return "\"'`([\u00ab\u2018\u201a\u201c\u201e\u300c\u300e$\u20ac\u00a3".indexOf(c) >= 0;
    }

    private static boolean isClosing(char c) {
        return "\"').,;:!?%]\u00bb\u2018\u2019\u201c\u201d\u2026\u300d\u300f\u3002\uff01\uff1f".indexOf(c) >= 0;
    }
}
