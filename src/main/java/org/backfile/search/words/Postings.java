package org.backfile.search.words;

import org.backfile.search.memory.SmallNumbers.Cursor;

/**
 * Where the words of one group stand: parallel arrays, an element an article, in article order.
 *
 * @param weights how often it occurs, in the headline {@link Inversion#TITLE_WEIGHT} times
 * @param from the article's first element in {@code positions} and {@code forms}; one more than there are articles
 * @param positions counted in words, ascending within an article
 * @param forms which spelling of the group stands at the position
 */
@SuppressWarnings("ArrayRecordComponent") // Millions of numbers that are read once and never compared.
public record Postings(int[] articles, int[] weights, int[] from, int[] positions, int[] forms) {

    public int count() {
        return articles.length;
    }

    /** Reads the pieces of a {@link PostingLog}, which hold so many articles and positions. */
    static Postings parse(Iterable<Cursor> pieces, int articleCount, int positionCount) {
        var articles = new int[articleCount];
        var weights = new int[articleCount];
        var from = new int[articleCount + 1];
        var positions = new int[positionCount];
        var forms = new int[positionCount];
        int article = 0;
        int filled = 0;
        int i = 0;
        for (var piece : pieces) {
            while (piece.isMore()) {
                article += piece.next();
                articles[i] = article;
                weights[i] = piece.next();
                int position = 0;
                for (int left = piece.next(); left > 0; left--) {
                    position += piece.next();
                    positions[filled] = position;
                    forms[filled++] = piece.next();
                }
                from[++i] = filled;
            }
        }
        return new Postings(articles, weights, from, positions, forms);
    }
}
