package org.backfile.render;

import java.util.List;
import org.backfile.corpus.Article;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.MadeNews;
import org.backfile.render.article.ArticlePages;
import org.backfile.render.copy.Copies;
import org.backfile.render.theme.Theme;
import org.backfile.render.data.Archive;
import org.backfile.render.view.Sheet;
import org.backfile.render.view.Site;
import org.backfile.site.SiteFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The page of an article of thirty paragraphs, without relations. */
@State(Scope.Benchmark)
public class PageBenchmark {

    private static final RenderOptions OPTIONS =
            new RenderOptions("Harbour File", "News of one harbour.", null, "en", "", true, 10);

    private final Article article = article();
    private final Corpus corpus = Corpus.of(List.of(article));
    private final Frame frame = new Frame(
            new Theme(null), new Site("Harbour File", "News of one harbour.", "en", "", true, null, "1 article"), OPTIONS);
    private final ArticlePages pages = new ArticlePages(
            new Archive("Harbour File", "News of one harbour.", null, "en", "", true),
            corpus.relations(),
            new Copies(corpus, 10));

    @Benchmark
    public SiteFile page() {
        var page = pages.of(article, null, null);
        return frame.print(
                new Sheet(article.path(), "article", page.headline().text(), page.head().description(), "", page));
    }

    private static Article article() {
        var draft = new Draft("ferry23456").lines("headline Ferry sails again");
        for (var paragraph : MadeNews.paragraphs(30)) {
            draft.lines("body " + paragraph);
        }
        return draft.by("Ada Quill").on("1950-05-01").article();
    }
}
