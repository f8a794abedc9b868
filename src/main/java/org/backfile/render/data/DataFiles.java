package org.backfile.render.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Header;
import org.backfile.render.data.relation.NamesFile;
import org.backfile.render.data.relation.QuotesFile;
import org.backfile.render.data.relation.RelationsFile;
import org.backfile.site.SiteFile;

/** Every file of the site that is for programs: the data folder, feed, sitemap and {@code robots.txt}. */
public final class DataFiles {

    /** The feed's place; there is one where the archive has an address and a dated article. */
    public static final String FEED = "feed.xml";

    static final String SITEMAP = "sitemap.xml";

    static final String PACKAGE = "data/datapackage.json";

    private final Archive archive;

    public DataFiles(Archive archive) {
        this.archive = archive;
    }

    /** Whether the site has a feed that its pages should name. */
    public boolean hasFeed(Corpus corpus) {
        return AtomFeed.exists(archive, corpus);
    }

    /**
     * Makes the files, in a fixed order.
     *
     * @param stories the files of the stories, which are made with their pages
     */
    public void write(Corpus corpus, List<String> stories, Consumer<SiteFile> files) {
        var quotes = new QuotesFile(corpus, files);
        var parts = articles(corpus, quotes, files);
        var names = NamesFile.write(corpus, files);
        var relations = RelationsFile.write(corpus.relations(), files);
        files.accept(file(PACKAGE, DataPackage.of(archive, corpus, parts, quotes.end(), stories, names, relations)));
        if (hasFeed(corpus)) {
            files.accept(file(FEED, AtomFeed.of(archive, corpus)));
        }
    }

    /**
     * Makes what leads search engines to the pages, or keeps them away.
     *
     * @param pages those beside the articles', from the site root, in the order they are to be listed
     */
    public void map(Corpus corpus, List<String> pages, Consumer<SiteFile> files) {
        boolean hasSitemap = archive.url() != null && !archive.noindex();
        if (hasSitemap) {
            new Sitemap(archive, Sitemap.PAGES_PER_FILE).write(sitemap(corpus, pages), files);
        }
        files.accept(file("robots.txt", robots(hasSitemap)));
    }

    private List<String> articles(Corpus corpus, QuotesFile quotes, Consumer<SiteFile> files) {
        var parts = new ArticleParts(ArticleParts.LIMIT, files);
        var byId = corpus.headers().stream()
                .sorted(Comparator.comparing(Header::id))
                .toList();
        corpus.articles(byId).forEach(article -> {
            parts.add(article.id(), ArticleJson.published(article));
            quotes.add(article);
        });
        return parts.end();
    }

    private static List<Sitemap.Page> sitemap(Corpus corpus, List<String> pages) {
        var all = new ArrayList<Sitemap.Page>();
        pages.forEach(path -> all.add(new Sitemap.Page(path, null)));
        corpus.headers().stream()
                .sorted(Comparator.comparing(Header::path))
                .map(Sitemap.Page::of)
                .forEach(all::add);
        return all;
    }

    private String robots(boolean hasSitemap) {
        if (archive.noindex()) {
            return "User-agent: *\nDisallow: /\n";
        }
        return "User-agent: *\nAllow: /\n" + (hasSitemap ? "Sitemap: " + archive.address(SITEMAP) + "\n" : "");
    }

    private static SiteFile file(String path, String text) {
        return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
