package org.backfile.corpus;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
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

    private final List<Header> headers;
    private final Function<Header, Article> whole;
    private final Relations relations;

    /**
     * A corpus whose articles lie elsewhere.
     *
     * @param whole brings the article of a header, the same at every call; asked by several threads at once
     */
    public Corpus(List<Header> headers, Function<Header, Article> whole) {
        this(headers.stream().sorted(ORDER).toList(), whole, Relations.NONE);
    }

    private Corpus(List<Header> headers, Function<Header, Article> whole, Relations relations) {
        this.headers = headers;
        this.whole = whole;
        this.relations = relations;
    }

    /** A small corpus, held in memory. */
    public static Corpus of(List<Article> articles) {
        var byId = articles.stream().collect(Collectors.toUnmodifiableMap(Article::id, Function.identity()));
        return new Corpus(
                articles.stream().map(Article::header).toList(),
                header -> Objects.requireNonNull(byId.get(header.id())));
    }

    /** The same articles with what relates them. */
    public Corpus with(Relations found) {
        return new Corpus(headers, whole, found);
    }

    /** The same articles with other dates for some, by id, in the list order that follows from them. Nothing relates them yet. */
    public Corpus redated(Map<String, Finding<DateInterval>> dates) {
        if (dates.isEmpty()) {
            return this;
        }
        return new Corpus(
                headers.stream()
                        .map(header -> {
                            var date = dates.get(header.id());
                            return date == null ? header : header.dated(date);
                        })
                        .toList(),
                header -> {
                    var article = whole.apply(header);
                    var date = dates.get(header.id());
                    return date == null
                            ? article
                            : new Article(
                                    article.id(),
                                    article.path(),
                                    article.extraction().with(article.metadata().withPublished(date)));
                });
    }

    /** How the articles relate; {@link Relations#NONE} until they have been compared. */
    public Relations relations() {
        return relations;
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
        return articles(headers);
    }

    /** The articles of these headers, in the order given; each must be of this corpus. */
    public Stream<Article> articles(List<Header> some) {
        return some.stream().map(whole);
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
