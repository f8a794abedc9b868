package org.backfile.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.backfile.corpus.Article;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Headword;
import org.backfile.corpus.PictureBytes;
import org.backfile.corpus.Relations;
import org.backfile.render.article.ArticlePages;
import org.backfile.render.compare.ComparePages;
import org.backfile.render.copy.Copies;
import org.backfile.render.data.Archive;
import org.backfile.render.data.DataFiles;
import org.backfile.render.data.relation.StoriesFile;
import org.backfile.render.list.GonePages;
import org.backfile.render.list.Home;
import org.backfile.render.list.Lists;
import org.backfile.render.list.NameLists;
import org.backfile.render.list.Shelf;
import org.backfile.render.list.WordLists;
import org.backfile.render.story.StoryPages;
import org.backfile.render.theme.Markdown;
import org.backfile.render.theme.Theme;
import org.backfile.render.view.About;
import org.backfile.render.view.NamedSpeakers;
import org.backfile.render.view.Numbers;
import org.backfile.render.view.SearchPage;
import org.backfile.render.view.Sheet;
import org.backfile.render.view.Site;
import org.backfile.render.voice.VoicePages;
import org.backfile.site.SiteFile;
import org.backfile.site.SiteFiles;
import org.jspecify.annotations.Nullable;

/** The door of the rendering room. */
public final class Renderer {

    private final RenderOptions options;
    private final Theme theme;
    private final @Nullable String about;

    /** Renders with the built-in theme. */
    public Renderer(RenderOptions options) {
        this(options, null, null);
    }

    /**
     * Renders with the user's own files.
     *
     * @param themeFolder templates and assets, asked first, file by file; it need not exist
     * @param about Markdown of the page about the archive; absent for the built-in text
     */
    public Renderer(RenderOptions options, @Nullable Path themeFolder, @Nullable String about) {
        this.options = options;
        this.theme = new Theme(themeFolder);
        this.about = about;
    }

    /**
     * Makes every page, list, feed and data file of the site that it does not have already.
     *
     * @throws org.backfile.render.theme.TemplateTrouble if a template is missing or wrong; the message begins with {@code template:line}
     */
    public void write(Corpus corpus, SiteFiles files) {
        write(corpus, PictureBytes.NONE, List::of, files);
    }

    /**
     * The same with the pictures of the articles, and the words that lead to them.
     *
     * @param pictures where their bytes are read; asked one article at a time
     * @param headwords asked for when all else is made, as they take reading every article
     */
    public void write(Corpus corpus, PictureBytes pictures, Supplier<List<Headword>> headwords, SiteFiles files) {
        var archive = archive();
        var data = new DataFiles(archive);
        var frame = new Frame(theme, site(data.hasFeed(corpus) ? DataFiles.FEED : null), options);
        var paths = new ArrayList<String>();
        var fresh = new FreshPages(frame, files);
        Consumer<Sheet> pages = sheet -> {
            paths.add(sheet.path());
            var page = fresh.of(sheet);
            if (page != null) {
                files.accept(page);
            }
        };
        theme.assets().forEach(files);
        var copies = new Copies(corpus, options.comparePages());
        var articles = new ArticleFiles(fresh, corpus, new ArticlePages(archive, corpus.relations(), copies));
        articles.write(pictures, files);
        var shelf = Shelf.of(corpus);
        var stories = new StoryPages(corpus);
        var home = new Home(shelf)
                .page(articles.kept(), articles.leftOut(), stories.largest(Home.STORIES), stories.count());
        pages.accept(new Sheet("index.html", "home", "", options.description(), "home", home));
        pages.accept(new Sheet("about.html", "about", "About", "How this archive was made.", "about", about()));
        pages.accept(new Sheet(
                "search.html",
                "search",
                "Search",
                "Search the articles.",
                "search",
                new SearchPage(Numbers.count(corpus.size(), "article", "articles"))));
        new Lists(shelf).sheets(pages);
        var speakers = new NamedSpeakers(corpus.relations());
        new NameLists(corpus, speakers).sheets(pages);
        new VoicePages(corpus, speakers).write(pages);
        new GonePages(corpus.relations()).write(pages);
        var told = new StoriesFile(corpus, files);
        stories.write(pages, told::add);
        new ComparePages(corpus, copies).write(pages);
        data.write(corpus, told.end(), files);
        var front = options.url() == null ? "index.html" : options.url();
        files.accept(frame.print(
                new Sheet("404.html", "missing", "No page here", "Nothing is at this address.", "", front)));
        new WordLists(corpus.relations().names(), headwords.get()).sheets(pages);
        data.map(corpus, paths, files);
    }

    /** The page of an article as it follows from this article alone: without copies, names, story and neighbours. */
    public SiteFile proof(Article article) {
        var pages = new ArticlePages(archive(), Relations.NONE, new Copies(Corpus.of(List.of()), 0));
        var view = pages.of(article, null, null);
        return new Frame(theme, site(null), options).print(ArticleFiles.sheet(article, view));
    }

    private Archive archive() {
        return new Archive(
                options.title(),
                options.description(),
                options.url(),
                options.language(),
                options.rights(),
                options.noindex());
    }

    private About about() {
        return new About(about == null ? "" : Markdown.html("about.md", about));
    }

    private Site site(@Nullable String feed) {
        return new Site(
                options.title(), options.description(), options.language(), options.rights(), options.noindex(), feed);
    }
}
