package org.backfile.search.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.backfile.corpus.Span;

/** Which positions of each article stand between quotation marks. Filled token by token. */
final class QuotedPlaces {

    private final List<int[]> articles = new ArrayList<>();
    private int[] places = new int[16];
    private int count;
    private List<Span> spans = List.of();
    private int next;
    private boolean inside;

    /** Goes on with a passage of the same article. */
    void passage(Passage passage) {
        spans = passage.quoted();
        next = 0;
        inside = false;
    }

    /** Takes the next token of the passage. */
    void token(int position, int start) {
        while (next < spans.size() && spans.get(next).end() <= start) {
            next++;
            inside = false;
        }
        if (next == spans.size() || start < spans.get(next).start()) {
            return;
        }
        if (inside) {
            places[count - 1] = position;
            return;
        }
        if (count + 2 > places.length) {
            places = Arrays.copyOf(places, count * 2);
        }
        places[count++] = position;
        places[count++] = position;
        inside = true;
    }

    /** Ends an article. */
    void finish() {
        articles.add(Arrays.copyOf(places, count));
        count = 0;
    }

    /** First and last positions of each stretch of an article, alternating, ascending. */
    int[] of(int article) {
        return articles.get(article).clone();
    }
}
