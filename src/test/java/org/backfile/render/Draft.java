package org.backfile.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.backfile.corpus.Article;
import org.backfile.corpus.Author;
import org.backfile.corpus.Block;
import org.backfile.corpus.Certainty;
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
import org.backfile.corpus.Reason;
import org.backfile.corpus.Source;
import org.backfile.corpus.Span;
import org.backfile.render.theme.Theme;
import org.backfile.site.SitePaths;
import org.jspecify.annotations.Nullable;

/**
 * An article for tests, written line by line: {@code headline Harbour opens}, {@code body Ferries sail.}, {@code drop/COPYRIGHT © 1999}.
 * The file holds the words after the label, a line each.
 */
public final class Draft {

    private final String id;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Damage> damage = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Finding<String> headline;
    private @Nullable Finding<String> outlet;
    private @Nullable Finding<String> origin;
    private @Nullable Finding<List<Author>> authors;
    private @Nullable Finding<DateInterval> published;
    private int line;

    /** @param id ten letters */
    public Draft(String id) {
        this.id = id;
    }

    public Draft lines(String... lines) {
        for (var each : lines) {
            int blank = each.indexOf(' ');
            line(each.substring(0, blank), each.substring(blank + 1));
        }
        return this;
    }

    /** A dateline on the line of the body that follows. */
    public Draft dateline(String place, String body) {
        var start = text.length();
        line++;
        text.append(place).append(body).append('\n');
        blocks.add(new Block.Kept(
                line, new Span(start, start + place.length()), Label.DATELINE, Kind.PARAGRAPH, place, ""));
        var span = new Span(start + place.length(), start + place.length() + body.length());
        blocks.add(new Block.Kept(line, span, Label.BODY, Kind.PARAGRAPH, body, "<p>" + body + "</p>"));
        return this;
    }

    public Draft outlet(String name, Certainty certainty) {
        outlet = new Finding<>(name, certainty, evidence(name), "The text names it.");
        return this;
    }

    public Draft origin(String name) {
        origin = new Finding<>(name, Certainty.INFERRED, evidence(name), "The text names it.");
        return this;
    }

    public Draft by(String name) {
        authors = new Finding<>(List.of(new Author(name, null)), Certainty.EXPLICIT, evidence(name), "A byline.");
        return this;
    }

    public Draft on(String day) {
        var date = LocalDate.parse(day);
        published = new Finding<>(DateInterval.day(date, ""), Certainty.EXPLICIT, List.of(), "A date line.");
        return this;
    }

    public Draft between(String earliest, String latest, String words) {
        var interval = new DateInterval(LocalDate.parse(earliest), LocalDate.parse(latest), "The text tells.");
        published = new Finding<>(interval, Certainty.INFERRED, evidence(words), "Bounds from the text.");
        return this;
    }

    public Draft damaged(String seen, String likely) {
        int at = text.indexOf(seen);
        int before = (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        damage.add(new Damage(before + 1, new Span(at, at + seen.length()), seen, likely, "Letters seem lost."));
        return this;
    }

    public Article article() {
        var sha = "0123456789abcdef".repeat(4);
        var item = new Item(
                new Source("harbour/" + id + ".txt", 0, 1, sha, text.length()),
                Format.TEXT,
                "UTF-8",
                Layout.LINE_PER_PARAGRAPH,
                text.toString(),
                null,
                List.of(),
                List.of(),
                List.of());
        var metadata = new Metadata(
                headline, null, authors, outlet, origin, published, null, null, null, null, null, null, List.of());
        var extraction = new Extraction(item, metadata, blocks, Map.of(), damage, List.of());
        return new Article(id, SitePaths.article(id, headline == null ? "" : headline.value()), extraction);
    }

    private void line(String label, String words) {
        line++;
        var span = new Span(text.length(), text.length() + words.length());
        text.append(words).append('\n');
        if (label.startsWith("drop/")) {
            blocks.add(new Block.Dropped(line, span, Label.BOILERPLATE, Reason.valueOf(label.substring(5)), "", words));
            return;
        }
        var kept = Label.valueOf(label.toUpperCase(Locale.ROOT));
        if (kept == Label.HEADLINE) {
            headline = new Finding<>(
                    words, Certainty.EXPLICIT, List.of(Evidence.inItem(line, span, words)), "The first line.");
        }
        blocks.add(new Block.Kept(line, span, kept, Kind.PARAGRAPH, words, "<p>" + Theme.escape(words) + "</p>"));
    }

    private List<Evidence> evidence(String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            return List.of();
        }
        int before = (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        return List.of(Evidence.inItem(before + 1, new Span(at, at + words.length()), words));
    }
}
