package org.backfile.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Digest;
import org.backfile.corpus.Header;
import org.backfile.corpus.Headword;
import org.backfile.search.field.Fields;
import org.backfile.search.field.Spellings;
import org.backfile.search.words.Headwords;
import org.backfile.search.words.Inversion;
import org.backfile.search.words.Passage;
import org.backfile.search.words.Passages;
import org.backfile.search.words.Stemmers;
import org.backfile.site.SiteFiles;

/**
 * The door of the search room. The index is a folder of small scripts that a page can load one by one, also from a disk:
 *
 * <ul>
 *   <li>{@code manifest}: how to find all others;
 *   <li>{@code words/}: shards of the sorted vocabulary, each group of one stem with its best articles by falling impact, and what results
 *       show of the first of them;
 *   <li>{@code tails/} and {@code places/}: the other articles of long lists, and positions for phrases;
 *   <li>{@code leads/} and {@code texts/}: what results show of each article, and what snippets are cut from;
 *   <li>{@code columns/} and {@code fields/}: days and values to narrow by.
 * </ul>
 *
 * The format is written down in {@code docs/search-format.md}; its reader is {@code templates/assets/search/}. Same corpus, same bytes.
 */
public final class SearchIndex {

    /** By which a browser tells two builds apart. */
    private static final int DIGITS = 12;

    private final SearchOptions options;

    public SearchIndex(SearchOptions options) {
        this.options = options;
    }

    /**
     * Makes every file of the index, in a fixed order. Articles are walked once; memory holds their words, not their texts.
     *
     * @return words that lead to articles, the most prominent first
     */
    public List<Headword> write(Corpus corpus, SiteFiles files) {
        var digest = new Digest.Sum().add(IndexFormat.VERSION);
        Consumer<IndexFile> digested = file -> {
            var origin = file.origin();
            digest.add(origin);
            file.to(files, origin);
        };
        var segments = new Segments(corpus.headers());
        var primer = primer(corpus, segments.all());
        primer.write(digested);
        try (var inversion = new Inversion();
                var leads = new Leads()) {
            for (var segment : segments.all()) {
                read(corpus, segment, primer, inversion, leads, digested);
            }
            var fields = Fields.of(corpus);
            new Columns(segments.all(), fields).write(digested);
            new QuotedColumn(segments.numbers(), inversion).write(digested);
            var small = smallWords(corpus.headers(), inversion);
            var headwords = new Headwords(inversion, small, segments.numbers());
            var starts = new WordShards(inversion, segments.numbers(), leads, headwords, options.shardBytes())
                    .write(digested);
            var manifest = new SearchManifest(segments.all(), fields, starts, small, !primer.isEmpty());
            manifest.writePages(digested);
            var whole = manifest.of(HexFormat.of().toHexDigits(digest.end().high(), DIGITS));
            whole.to(files, whole.origin());
            return headwords.chosen(segments.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the first articles that have a date: those without come first, and new ones of them come anywhere. */
    private static Primer primer(Corpus corpus, List<Segment> segments) {
        var dated = segments.stream()
                .filter(segment -> !segment.isUndated())
                .findFirst()
                .map(Segment::headers)
                .orElse(List.of());
        if (corpus.headers().size() <= IndexFormat.SMALL_ARCHIVE) {
            return new Primer("");
        }
        var text = new StringBuilder();
        try (var articles = corpus.articles(dated.subList(0, Math.min(dated.size(), Primer.MOST_ARTICLES)))) {
            articles.forEachOrdered(
                    article -> text.append(joined(new Passages(article).text())).append('\n'));
        }
        return new Primer(text.substring(0, Math.min(text.length(), Primer.MOST_CHARS)));
    }

    private static void read(
            Corpus corpus,
            Segment segment,
            Primer primer,
            Inversion inversion,
            Leads leads,
            Consumer<IndexFile> files) {
        var shards = new ArticleShards(
                segment.label(), IndexFormat.leads(corpus.headers().size()), primer, files);
        try (var articles = corpus.articles(segment.headers())) {
            articles.forEachOrdered(article -> {
                var passages = new Passages(article);
                var paragraphs = passages.text();
                inversion.add(
                        language(article.header()),
                        passages.headline(),
                        paragraphs,
                        Spellings.of(corpus.relations().names(), article.id()));
                var text = joined(paragraphs);
                shards.add(leads.add(article, text), text);
            });
        }
        shards.finish();
    }

    private static String joined(List<Passage> passages) {
        return passages.stream().map(Passage::text).collect(Collectors.joining("\n"));
    }

    private static List<String> smallWords(List<Header> headers, Inversion inversion) {
        var languages = new TreeSet<String>();
        headers.forEach(header -> languages.add(language(header)));
        var small = new TreeSet<String>();
        languages.forEach(language -> small.addAll(Stemmers.smallWords(language)));
        small.retainAll(inversion.known(small));
        return List.copyOf(small);
    }

    /** The primary subtag; empty where the language is not known. */
    private static String language(Header header) {
        var tag = header.language() == null ? "" : header.language();
        int end = tag.indexOf('-');
        return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
    }
}
