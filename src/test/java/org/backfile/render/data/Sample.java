package org.backfile.render.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.backfile.corpus.Article;
import org.backfile.corpus.Author;
import org.backfile.corpus.Block;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Contradiction;
import org.backfile.corpus.Damage;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.Evidence;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.Finding;
import org.backfile.corpus.Format;
import org.backfile.corpus.Item;
import org.backfile.corpus.Kind;
import org.backfile.corpus.Label;
import org.backfile.corpus.Layout;
import org.backfile.corpus.Metadata;
import org.backfile.corpus.Problem;
import org.backfile.corpus.Reason;
import org.backfile.corpus.Source;
import org.backfile.corpus.Span;
import org.jspecify.annotations.Nullable;

/** Articles for tests: one about a harbour, with what a test sets. */
final class Sample {

    static final String SHA = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    private static final Evidence EVIDENCE = Evidence.inItem(2, new Span(20, 32), "July 4, 2019");

    private String id = "harbor2345";
    private @Nullable String headline = "Harbor reopens";
    private @Nullable String deck;
    private List<Author> authors = List.of();
    private @Nullable String outlet;
    private @Nullable Finding<DateInterval> published;
    private @Nullable String section;
    private @Nullable String url;
    private List<String> paragraphs = List.of("The harbor opened on Monday.", "Ferries sail again.");
    private boolean troubled;

    private Sample() {}

    static Sample article() {
        return new Sample();
    }

    static Archive archive() {
        return new Archive("Harbor File", "News of one harbor.", "https://example.org/harbor/", "en", "", false);
    }

    static Archive archiveWithoutAddress() {
        return new Archive("Harbor File", "News of one harbor.", null, "en", "", false);
    }

    Sample id(String value) {
        id = value;
        return this;
    }

    Sample headline(@Nullable String value) {
        headline = value;
        return this;
    }

    Sample deck(String value) {
        deck = value;
        return this;
    }

    Sample by(String... names) {
        authors = Arrays.stream(names).map(name -> new Author(name, null)).toList();
        return this;
    }

    Sample photographs(String name) {
        var more = new ArrayList<>(authors);
        more.add(new Author(name, "photographer"));
        authors = List.copyOf(more);
        return this;
    }

    Sample outlet(String value) {
        outlet = value;
        return this;
    }

    Sample section(String value) {
        section = value;
        return this;
    }

    Sample url(String value) {
        url = value;
        return this;
    }

    Sample paragraphs(String... values) {
        paragraphs = List.of(values);
        return this;
    }

    Sample on(String day) {
        return published(day, day, Certainty.EXPLICIT);
    }

    Sample between(@Nullable String earliest, @Nullable String latest) {
        return published(earliest, latest, Certainty.INFERRED);
    }

    Sample published(@Nullable String earliest, @Nullable String latest, Certainty certainty) {
        var interval = new DateInterval(day(earliest), day(latest), "The text says so.");
        published = new Finding<>(interval, certainty, List.of(EVIDENCE), "Read in the second line.");
        return this;
    }

    /** With a dropped block, damage, a contradiction, uncounted scripts and a problem. */
    Sample troubled() {
        troubled = true;
        return this;
    }

    Article make() {
        var item = new Item(
                new Source("in/harbor.txt", 0, 1, SHA, 300),
                Format.TEXT,
                "UTF-8",
                Layout.LINE_PER_PARAGRAPH,
                " ".repeat(10_000),
                null,
                List.of(),
                List.of(),
                List.of());
        var metadata = new Metadata(
                finding(headline),
                finding(deck),
                authors.isEmpty()
                        ? null
                        : new Finding<>(authors, Certainty.EXPLICIT, List.of(EVIDENCE), "Stands under the headline."),
                finding(outlet),
                null,
                published,
                null,
                null,
                finding(section),
                finding("en"),
                url,
                null,
                troubled ? List.of(new Contradiction("published", List.of("2019-07-04", "2018"))) : List.of());
        return new Article(
                id,
                "articles/" + id.substring(0, 2) + "/" + id + ".html",
                new Extraction(
                        item,
                        metadata,
                        blocks(),
                        troubled ? Map.of("script", 2, "comment", 1) : Map.of(),
                        troubled
                                ? List.of(new Damage(4, new Span(40, 45), "reing", "remaining", "Letters are missing."))
                                : List.of(),
                        troubled
                                ? List.of(Problem.warning(
                                        "mixed-encoding", "in/harbor.txt:4", "Two encodings.", "Save it as UTF-8."))
                                : List.of()));
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        int line = 1;
        int start = 0;
        for (String paragraph : paragraphs) {
            var span = new Span(start, start + paragraph.length());
            blocks.add(new Block.Kept(line, span, Label.BODY, Kind.PARAGRAPH, paragraph, "<p>" + paragraph + "</p>"));
            line += 2;
            start += paragraph.length() + 2;
        }
        if (troubled) {
            blocks.add(new Block.Dropped(
                    line,
                    new Span(start, start + 16),
                    Label.BOILERPLATE,
                    Reason.READ_MORE,
                    "asks to read on",
                    "Read the rest..."));
        }
        return blocks;
    }

    private static @Nullable Finding<String> finding(@Nullable String value) {
        return value == null ? null : new Finding<>(value, Certainty.EXPLICIT, List.of(EVIDENCE), "Stands there.");
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
