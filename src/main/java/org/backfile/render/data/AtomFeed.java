package org.backfile.render.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.backfile.corpus.Article;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Finding;
import org.backfile.corpus.Header;
import org.backfile.render.syntax.Xml;
import org.jspecify.annotations.Nullable;

/**
 * The latest articles as an Atom feed (RFC 4287). Undated articles are not in it. An entry's {@code updated} is the latest day its article
 * can be of, at midnight UTC.
 */
final class AtomFeed {

    /** As many as feed readers commonly keep of one source. */
    private static final int ENTRIES = 50;

    private final Archive archive;
    private final StringBuilder xml = new StringBuilder(Xml.DECLARATION);

    private AtomFeed(Archive archive) {
        this.archive = archive;
    }

    /** Whether there is one: not for an archive without an address or without a dated article. */
    static boolean exists(Archive archive, Corpus corpus) {
        return archive.url() != null && !latest(corpus.headers()).isEmpty();
    }

    /** The feed of an archive for which it {@link #exists}. */
    static String of(Archive archive, Corpus corpus) {
        return new AtomFeed(archive).write(corpus, latest(corpus.headers()));
    }

    private String write(Corpus corpus, List<Header> latest) {
        xml.append(
                "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"" + Xml.escape(archive.language()) + "\">\n");
        element("id", archive.url());
        element("title", archive.title());
        element("subtitle", archive.description());
        element("updated", instant(latest.get(0)));
        link("self", archive.address(DataFiles.FEED));
        link("alternate", archive.address("index.html"));
        // Every entry needs an author or the feed has one: many articles name none.
        author(archive.title());
        element("rights", archive.rights().isEmpty() ? null : archive.rights());
        element("generator", "Backfile");
        corpus.articles(latest).forEach(this::entry);
        return xml.append("</feed>\n").toString();
    }

    private void entry(Article article) {
        var metadata = article.metadata();
        xml.append("<entry>\n");
        element("id", archive.address(article.path()));
        element(
                "title",
                metadata.headline() == null
                        ? article.source().fileName()
                        : metadata.headline().value());
        element("updated", instant(article.header()));
        link("alternate", archive.address(article.path()));
        HeadMeta.authors(metadata).forEach(author -> author(author.name()));
        category(metadata.outlet());
        var description = HeadMeta.description(article);
        element("summary", description.isEmpty() ? null : description);
        xml.append("</entry>\n");
    }

    private static List<Header> latest(List<Header> headers) {
        var dated = new ArrayList<Header>();
        headers.stream().filter(header -> day(header) != null).forEach(dated::add);
        Collections.reverse(dated);
        return dated.subList(0, Math.min(ENTRIES, dated.size()));
    }

    private static @Nullable LocalDate day(Header header) {
        return Stream.ofNullable(header.published())
                .map(published -> published.value().latest())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String instant(Header header) {
        return day(header) + "T00:00:00Z";
    }

    private void author(String name) {
        xml.append("<author><name>").append(Xml.escape(name)).append("</name></author>\n");
    }

    private void category(@Nullable Finding<String> outlet) {
        if (outlet != null) {
            xml.append("<category term=\"").append(Xml.escape(outlet.value())).append("\"/>\n");
        }
    }

    private void link(String rel, @Nullable String address) {
        if (address != null) {
            xml.append("<link rel=\"" + rel + "\" href=\"")
                    .append(Xml.escape(address))
                    .append("\"/>\n");
        }
    }

    private void element(String name, @Nullable String text) {
        if (text != null) {
            xml.append('<').append(name).append('>').append(Xml.escape(text));
            xml.append("</").append(name).append(">\n");
        }
    }
}
