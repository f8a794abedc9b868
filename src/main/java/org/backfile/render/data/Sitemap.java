package org.backfile.render.data;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.Finding;
import org.backfile.corpus.Header;
import org.backfile.render.syntax.Xml;
import org.backfile.site.SiteFile;
import org.jspecify.annotations.Nullable;

/** The pages of the site for search engines (sitemaps.org protocol 0.9): one file, or an index of several over 50,000 pages. */
final class Sitemap {

    /** What the protocol allows in one file. */
    static final int PAGES_PER_FILE = 50_000;

    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    /**
     * @param path from the site root
     * @param modified the day that the article itself declares; absent where it is inferred or an interval
     */
    record Page(String path, @Nullable LocalDate modified) {

        static Page of(Header header) {
            return new Page(header.path(), declared(header.published()));
        }

        private static @Nullable LocalDate declared(@Nullable Finding<DateInterval> date) {
            return date == null
                            || date.certainty() != Certainty.EXPLICIT
                            || !date.value().isDay()
                    ? null
                    : date.value().latest();
        }
    }

    private final Archive archive;
    private final int pagesPerFile;

    Sitemap(Archive archive, int pagesPerFile) {
        this.archive = archive;
        this.pagesPerFile = pagesPerFile;
    }

    /** Makes the files for these pages; their order is kept. */
    void write(List<Page> pages, Consumer<SiteFile> files) {
        if (pages.size() <= pagesPerFile) {
            files.accept(file(DataFiles.SITEMAP, urls(pages)));
            return;
        }
        var index = new StringBuilder(Xml.DECLARATION).append("<sitemapindex").append(NAMESPACE);
        for (int from = 0, n = 1; from < pages.size(); from += pagesPerFile, n++) {
            var path = "sitemaps/" + n + ".xml";
            files.accept(file(path, urls(pages.subList(from, Math.min(from + pagesPerFile, pages.size())))));
            index.append("<sitemap>").append(location(path)).append("</sitemap>\n");
        }
        files.accept(file(DataFiles.SITEMAP, index.append("</sitemapindex>\n").toString()));
    }

    private String urls(List<Page> pages) {
        var xml = new StringBuilder(Xml.DECLARATION).append("<urlset").append(NAMESPACE);
        for (var page : pages) {
            xml.append("<url>").append(location(page.path()));
            if (page.modified() != null) {
                xml.append("<lastmod>").append(page.modified()).append("</lastmod>");
            }
            xml.append("</url>\n");
        }
        return xml.append("</urlset>\n").toString();
    }

    private String location(String path) {
        return "<loc>" + Xml.escape(String.valueOf(archive.address(path))) + "</loc>";
    }

    private static SiteFile file(String path, String xml) {
        return new SiteFile(path, xml.getBytes(StandardCharsets.UTF_8));
    }
}
