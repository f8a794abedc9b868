package org.backfile.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backfile.corpus.Annotations;
import org.backfile.corpus.Article;
import org.backfile.corpus.Block;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.Field;
import org.backfile.corpus.Finding;
import org.backfile.corpus.Format;
import org.backfile.corpus.Header;
import org.backfile.corpus.Item;
import org.backfile.corpus.Kind;
import org.backfile.corpus.Label;
import org.backfile.corpus.Layout;
import org.backfile.corpus.Metadata;
import org.backfile.corpus.Place;
import org.backfile.corpus.Quote;
import org.backfile.corpus.Source;
import org.backfile.corpus.Span;
import org.jspecify.annotations.Nullable;

/** Small articles for tests of the search room. */
public final class SearchFixtures {

    private SearchFixtures() {}

    static Finding<DateInterval> interval(@Nullable String earliest, @Nullable String latest) {
        return finding(new DateInterval(
                earliest == null ? null : LocalDate.parse(earliest),
                latest == null ? null : LocalDate.parse(latest),
                "given"));
    }

    static <T> Finding<T> finding(T value) {
        return new Finding<>(value, Certainty.EXPLICIT, List.of(), "given");
    }

    static Header header(String id, @Nullable Finding<DateInterval> published) {
        return article(id, "", null, "en", published, "").header();
    }

    /** An article in English whose paragraphs are parted by line ends. */
    public static Article article(String id, String headline, @Nullable String day, String text) {
        return article(id, headline, null, "en", day == null ? null : interval(day, day), text);
    }

    static Article article(
            String id,
            String headline,
            @Nullable String outlet,
            String language,
            @Nullable Finding<DateInterval> published,
            String text) {
        var blocks = new ArrayList<Block>();
        for (int from = 0, to; from <= text.length(); from = to + 1) {
            to = text.indexOf('\n', from) < 0 ? text.length() : text.indexOf('\n', from);
            var span = new Span(from, to);
            blocks.add(new Block.Kept(1, span, Label.BODY, Kind.PARAGRAPH, span.of(text), ""));
        }
        var metadata = new Metadata(
                finding(headline),
                null,
                null,
                outlet == null ? null : finding(outlet),
                null,
                published,
                null,
                null,
                null,
                finding(language),
                null,
                null,
                List.of());
        var item = new Item(
                new Source(id + ".txt", 0, 1, "", 0),
                Format.TEXT,
                "UTF-8",
                Layout.LINE_PER_PARAGRAPH,
                text,
                null,
                List.of(),
                List.of(),
                List.of());
        var extraction = new Extraction(item, metadata, blocks, Map.of(), List.of(), List.of());
        return new Article(id, "articles/" + id + ".html", extraction);
    }

    /** The same article with quotations in its text. */
    public static Article quoting(Article article, Span... quoted) {
        var quotes = Arrays.stream(quoted)
                .map(span -> new Quote(List.of(new Place(Field.TEXT, span)), "", null))
                .toList();
        return new Article(
                article.id(), article.path(), article.extraction().with(new Annotations(List.of(), quotes, List.of())));
    }

    /** The index of some articles: content by path. */
    static Map<String, String> index(Article... articles) {
        var files = new TreeMap<String, String>();
        new SearchIndex(SearchOptions.DEFAULT)
                .write(
                        Corpus.of(List.of(articles)),
                        file -> files.put(
                                file.path(), new String(file.bytes(), java.nio.charset.StandardCharsets.UTF_8)));
        return files;
    }
}
