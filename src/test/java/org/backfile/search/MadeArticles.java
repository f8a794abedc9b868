package org.backfile.search;

import java.util.List;
import org.backfile.corpus.Article;

/** Articles of {@link MadeCorpus} for tests of other packages. */
public final class MadeArticles {

    private MadeArticles() {}

    public static List<Article> of(int count) {
        return List.of(new MadeCorpus(count, count).articles());
    }
}
