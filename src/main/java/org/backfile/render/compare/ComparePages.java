package org.backfile.render.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.backfile.corpus.Article;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Field;
import org.backfile.corpus.Header;
import org.backfile.corpus.Relation;
import org.backfile.corpus.Span;
import org.backfile.render.article.Passages;
import org.backfile.render.copy.Closeness;
import org.backfile.render.copy.Copies;
import org.backfile.render.view.Entry;
import org.backfile.render.view.Numbers;
import org.backfile.render.view.Sheet;

/** Makes a page for each pair of articles that share text, up to a number of pages: those that share most come first. */
public final class ComparePages {

    private static final int MOST_LOST = 4;

    private final Corpus corpus;
    private final Copies copies;

    public ComparePages(Corpus corpus, Copies copies) {
        this.corpus = corpus;
        this.copies = copies;
    }

    /** Hands on every page, by ids. */
    public void write(Consumer<Sheet> sheets) {
        for (var pair : copies.shown()) {
            var a = copies.header(pair.a());
            var b = copies.header(pair.b());
            boolean isTurned = Copies.isTurned(pair);
            sheets.accept(sheet(pair, isTurned ? b : a, isTurned ? a : b, isTurned));
        }
    }

    private Sheet sheet(Relation pair, Header a, Header b, boolean isTurned) {
        var articles = corpus.articles(List.of(a, b)).iterator();
        var first = Objects.requireNonNull(articles.next());
        var second = Objects.requireNonNull(articles.next());
        double shareA = isTurned ? pair.shareB() : pair.shareA();
        double shareB = isTurned ? pair.shareA() : pair.shareB();
        long texts = pair.passages().stream()
                .filter(passage -> passage.field() == Field.TEXT)
                .count();
        var deck = (pair.kind() == Relation.Kind.DUPLICATE ? "The same text twice" : "Shared text")
                + ": " + Numbers.count(texts, "passage", "passages") + ", " + Numbers.rounded(shareB)
                + " of the words of B and "
                + Numbers.rounded(shareA) + " of those of A.";
        var page = new ComparePage(
                deck,
                Entry.of(a),
                Entry.of(b),
                verdict(pair),
                pair.nearer().reasons(),
                pair.nearer().against(),
                pair.nearer().source(),
                passages(pair, first, second, isTurned));
        return new Sheet(
                Objects.requireNonNull(copies.path(pair)),
                "compare",
                "Side by side: " + Entry.of(a).headline().text(),
                deck,
                "",
                page);
    }

    private static String verdict(Relation pair) {
        return pair.nearer().article() == null
                ? "Which one stands nearer the source is not known."
                : "A probably stands nearer the source. This is an inference; who copied whom cannot be known from the texts.";
    }

    private static List<ComparedPassage> passages(Relation pair, Article a, Article b, boolean isTurned) {
        var placesA = Passages.of(a.extraction());
        var placesB = Passages.of(b.extraction());
        var wordsA = vocabulary(placesA, a);
        var wordsB = vocabulary(placesB, b);
        var rows = new ArrayList<ComparedPassage>();
        for (var passage : Copies.order(pair)) {
            var spanA = isTurned ? passage.b() : passage.a();
            var spanB = isTurned ? passage.a() : passage.b();
            var textA = text(a, placesA, passage.field(), spanA);
            var textB = text(b, placesB, passage.field(), spanB);
            var diff = WordDiff.of(textA, textB);
            var lost = new ArrayList<String>();
            if (passage.field() == Field.TEXT) {
                lost(diff.piecesOfA(), wordsB, "Not in B", lost);
                lost(diff.piecesOfB(), wordsA, "Not in A", lost);
            }
            int number = rows.size() + 1;
            rows.add(new ComparedPassage(
                    "r" + number,
                    String.valueOf(number),
                    Closeness.of(passage),
                    part(a, placesA, "A", passage.field(), spanA, diff.piecesOfA()),
                    part(b, placesB, "B", passage.field(), spanB, diff.piecesOfB()),
                    lost));
        }
        return rows;
    }

    private static String text(Article article, Passages places, Field field, Span span) {
        var headline = article.metadata().headline();
        var words = field == Field.TEXT ? places.text() : headline == null ? "" : headline.value();
        return span.end() <= words.length() ? span.of(words) : "";
    }

    private static ComparedPassage.Part part(
            Article article, Passages places, String letter, Field field, Span span, List<Piece> pieces) {
        if (field != Field.TEXT) {
            return new ComparedPassage.Part("", letter + ", headline", article.path(), pieces);
        }
        int block = places.blockAt(span.start());
        return block < 0
                ? new ComparedPassage.Part("", letter, article.path(), pieces)
                : new ComparedPassage.Part(
                        places.number(block),
                        letter + ", " + places.spoken(block),
                        article.path() + "#" + places.anchor(block),
                        pieces);
    }

    private static Set<String> vocabulary(Passages places, Article article) {
        var words = new HashSet<String>();
        WordDiff.words(places.text()).forEach(word -> words.add(stem(word)));
        var headline = article.metadata().headline();
        if (headline != null) {
            WordDiff.words(headline.value()).forEach(word -> words.add(stem(word)));
        }
        return words;
    }

    /** Names and figures of one side that the other article has nowhere. */
    private static void lost(List<Piece> pieces, Set<String> others, String where, List<String> lost) {
        var found = new LinkedHashSet<String>();
        boolean isFirst = true;
        for (var piece : pieces) {
            var words = WordDiff.words(piece.text());
            for (int i = 0; i < words.size(); i++) {
                var name = new ArrayList<String>();
                while (piece.isOnly()
                        && i < words.size()
                        && !isFirst
                        && isNameOrFigure(words.get(i))
                        && !others.contains(stem(words.get(i)))) {
                    name.add(words.get(i++));
                }
                if (!name.isEmpty()) {
                    found.add(trimmed(String.join(" ", name)));
                }
                isFirst = i < words.size() && words.get(i).matches(".*[.!?][\"”’)]*");
            }
        }
        if (!found.isEmpty()) {
            var some = found.stream().limit(MOST_LOST).toList();
            lost.add(where + ": " + String.join(", ", some) + (found.size() > MOST_LOST ? " and more" : "") + ".");
        }
    }

    /** A word as it is looked up: without what possession and compounds add. */
    private static String stem(String word) {
        var plain = WordDiff.plain(word);
        int end = plain.length();
        for (char mark : new char[] {'\'', '-'}) {
            int at = plain.indexOf(mark);
            end = at > 1 ? Math.min(end, at) : end;
        }
        return plain.substring(0, end);
    }

    private static boolean isNameOrFigure(String word) {
        var plain = trimmed(word);
        return plain.length() > 1
                && (Character.isUpperCase(plain.charAt(0)) || (plain.charAt(0) >= '0' && plain.charAt(0) <= '9'));
    }

    private static String trimmed(String words) {
        return words.replaceAll("^[\\p{P}\\s]+|[\\p{P}\\s]+$", "");
    }
}
