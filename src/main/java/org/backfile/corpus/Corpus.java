package org.backfile.corpus;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All articles of an archive in list order: by the latest day each may have been published, then the earliest, then id; undated ones last.
 * Headers are at hand; whole articles are walked as a stream and not to be collected.
 */
public final class Corpus {

    /** The order of every list of articles. */
    public static final Comparator<Header> ORDER =
            Comparator.comparing(Corpus::latest).thenComparing(Corpus::earliest).thenComparing(Header::id);

    private final List<Article> articles;
    private final List<Header> headers;
    private final Map<String, Article> byId;

    public Corpus(List<Article> articles) {
        this.articles = articles.stream()
                .sorted(Comparator.comparing(Article::header, ORDER))
                .toList();
        this.headers = this.articles.stream().map(Article::header).toList();
        this.byId = this.articles.stream().collect(Collectors.toUnmodifiableMap(Article::id, article -> article));
    }

    public int size() {
        return headers.size();
    }

    /** Every article's header, in list order. */
    public List<Header> headers() {
        return headers;
    }

    /** Every article whole, in list order. */
    public Stream<Article> articles() {
        return articles.stream();
    }

    /** The articles of these headers, in the order given; each must be of this corpus. */
    public Stream<Article> articles(List<Header> some) {
        return some.stream().map(header -> Objects.requireNonNull(byId.get(header.id()), header.id()));
    }

    private static LocalDate latest(Header header) {
        var published = header.published();
        return published == null || published.value().latest() == null
                ? LocalDate.MAX
                : published.value().latest();
    }

    private static LocalDate earliest(Header header) {
        var published = header.published();
        return published == null || published.value().earliest() == null
                ? LocalDate.MIN
                : published.value().earliest();
    }
}
