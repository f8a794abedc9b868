package org.backfile.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.backfile.corpus.Article;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.PictureBytes;
import org.backfile.render.article.ArticlePage;
import org.backfile.render.article.ArticlePages;
import org.backfile.render.view.Sheet;
import org.backfile.site.SiteFile;
import org.backfile.site.SiteFiles;
import org.backfile.site.SitePaths;
import org.backfile.threads.InOrder;
import org.jspecify.annotations.Nullable;

/**
 * Prints the pages of all articles on two threads while the caller's thread takes the files, in list order. A second writing thread was
 * never faster; more than a few batches in flight only cost memory.
 */
final class ArticleFiles {

    private static final int THREADS = 2;

    private static final int BATCH = 64;

    /** What a batch may weigh, some 80 KiB for an article and its page: six are in flight. */
    private static final long BATCH_BYTES = 5L << 20;

    private final FreshPages fresh;
    private final Corpus corpus;
    private final ArticlePages pages;
    private final Set<String> media = new HashSet<>();
    private long kept;
    private long leftOut;

    ArticleFiles(FreshPages fresh, Corpus corpus, ArticlePages pages) {
        this.fresh = fresh;
        this.corpus = corpus;
        this.pages = pages;
    }

    /** Blocks that the articles show. */
    long kept() {
        return kept;
    }

    /** Blocks that the articles leave out. */
    long leftOut() {
        return leftOut;
    }

    /**
     * @param files pages that the site does not have already
     * @param illustrated the articles that show pictures: their files are read when the pages are written, one at a time
     */
    private record Printed(List<SiteFile> files, List<Article> illustrated, long kept, long leftOut) {}

    void write(PictureBytes pictures, SiteFiles files) {
        new InOrder(THREADS)
                .<Integer, Printed>run(
                        batches -> {
                            for (int from = 0; from < corpus.size(); from += BATCH) {
                                batches.accept(from);
                            }
                        },
                        from -> BATCH_BYTES,
                        from -> print(from, Math.min(corpus.size(), from + BATCH)),
                        printed -> take(printed, pictures, files));
    }

    private void take(Printed printed, PictureBytes pictures, SiteFiles files) {
        kept += printed.kept();
        leftOut += printed.leftOut();
        printed.files().forEach(files);
        printed.illustrated()
                .forEach(article -> pictures.of(article, (file, bytes) -> {
                    var path = SitePaths.media(file.sha256(), file.kind().suffix());
                    if (media.add(path)) {
                        files.accept(new SiteFile(path, bytes));
                    }
                }));
    }

    private Printed print(int start, int end) {
        var printed = new ArrayList<SiteFile>(end - start);
        var illustrated = new ArrayList<Article>();
        long kept = 0;
        long leftOut = 0;
        var articles = corpus.articles(corpus.headers().subList(start, end)).iterator();
        for (int i = start; i < end; i++) {
            var article = Objects.requireNonNull(articles.next());
            int dropped = article.extraction().dropped().size();
            leftOut += dropped;
            kept += article.extraction().blocks().size() - dropped;
            var page = print(article, i);
            if (page != null) {
                printed.add(page);
            }
            if (article.extraction().pictures().stream().anyMatch(picture -> picture.file() != null)) {
                illustrated.add(article);
            }
        }
        return new Printed(printed, illustrated, kept, leftOut);
    }

    private @Nullable SiteFile print(Article article, int index) {
        var headers = corpus.headers();
        var page = pages.of(
                article,
                index == 0 ? null : headers.get(index - 1),
                index == headers.size() - 1 ? null : headers.get(index + 1));
        return fresh.of(sheet(article, page));
    }

    /** The sheet on which an article's page is printed. */
    static Sheet sheet(Article article, ArticlePage page) {
        return new Sheet(
                article.path(), "article", page.headline().text(), page.head().description(), "", page);
    }
}
