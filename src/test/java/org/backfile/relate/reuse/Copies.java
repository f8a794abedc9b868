package org.backfile.relate.reuse;

import java.nio.file.Path;
import java.util.List;
import org.backfile.corpus.Article;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Relation;
import org.backfile.threads.Workers;

/** Every pair of a few articles that share text. */
final class Copies {

    private Copies() {}

    static List<Relation> among(List<Article> articles, Path folder, int threads) {
        var corpus = Corpus.of(articles);
        try (var finder = new ReuseFinder(corpus, folder, new Workers(threads))) {
            for (int number = 0; number < corpus.size(); number++) {
                var header = corpus.headers().get(number);
                finder.add(number, corpus.articles(List.of(header)).findFirst().orElseThrow());
            }
            return finder.pairs();
        }
    }
}
