package org.backfile.render.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.backfile.corpus.Article;
import org.backfile.corpus.Capture;
import org.backfile.corpus.Contradiction;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.Header;
import org.backfile.corpus.NameType;
import org.backfile.corpus.Problem;
import org.backfile.corpus.Relations;
import org.backfile.corpus.Story;
import org.backfile.render.copy.Copies;
import org.backfile.render.copy.Elsewhere;
import org.backfile.render.data.Archive;
import org.backfile.render.data.Citations;
import org.backfile.render.data.HeadMeta;
import org.backfile.render.view.Entry;
import org.backfile.render.view.Numbers;
import org.backfile.render.view.Value;
import org.jspecify.annotations.Nullable;

/** Makes what the page of an article shows. */
public final class ArticlePages {

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi");

    private static final int MOST_COPIES = 12;

    private final Archive archive;
    private final Relations relations;
    private final Copies copies;

    /**
     * @param relations what the articles have in common, with the addresses of the pages about it
     * @param copies which of them share text
     */
    public ArticlePages(Archive archive, Relations relations, Copies copies) {
        this.archive = archive;
        this.relations = relations;
        this.copies = copies;
    }

    /**
     * The page of an article.
     *
     * @param previous its neighbour in the list of all articles; absent for the first
     * @param next its other neighbour; absent for the last
     */
    public ArticlePage of(Article article, @Nullable Header previous, @Nullable Header next) {
        var extraction = article.extraction();
        var metadata = article.metadata();
        var places = Places.of(extraction);
        Rows.announce(extraction, places);
        var notes = new Notes(extraction, places);
        var sheet = FactSheet.of(metadata, places, notes);
        notes.add(article, relations.voices());
        sheet.copies(copies, article.id());
        var passages = Passages.of(extraction, places);
        boolean isCopied = !copies.of(article.id()).isEmpty();
        var rows = Rows.of(
                extraction,
                places,
                notes,
                block -> isCopied ? copies.elsewhere(article.id(), passages.span(block)) : Elsewhere.NOWHERE);
        var language = metadata.language() == null ? null : metadata.language().value();
        int dropped = extraction.dropped().size();
        return new ArticlePage(
                article.id(),
                language,
                direction(language),
                Entry.headline(
                        metadata.headline() == null ? null : metadata.headline().value()),
                Entry.of(article.header()),
                metadata.deck() == null ? null : Value.of(metadata.deck(), ""),
                sheet.facts,
                rows,
                dropped == 0 ? "" : places.count(dropped),
                rows.stream()
                        .filter(row -> row.cut() != null)
                        .map(Row::anchor)
                        .findFirst()
                        .orElse(""),
                sheet.known,
                metadata.contradictions().stream()
                        .map(ArticlePages::contradiction)
                        .toList(),
                copies(article.id()),
                named(article.id()),
                provenance(extraction, places),
                Citations.of(archive, article),
                story(relations.stories().of(article.id())),
                HeadMeta.of(archive, article),
                previous == null ? null : Entry.of(previous),
                next == null ? null : Entry.of(next));
    }

    /** The articles that share text with this one, those that have most of it first. */
    private List<CopyLine> copies(String id) {
        return copies.of(id).stream()
                .limit(MOST_COPIES)
                .map(pair -> {
                    var other = pair.other(id);
                    var nearer = pair.nearer().article();
                    return new CopyLine(
                            Entry.of(copies.header(other)),
                            Numbers.rounded(Copies.share(pair, id)) + " of this text, "
                                    + Numbers.rounded(Copies.share(pair, other)) + " of that",
                            nearer == null
                                    ? ""
                                    : nearer.equals(id)
                                            ? "This one probably stands nearer the source."
                                            : "That one probably stands nearer the source.",
                            copies.path(pair));
                })
                .toList();
    }

    /** By type, each type by first place. */
    private List<NamesOfType> named(String id) {
        var groups = new ArrayList<NamesOfType>();
        var names = relations.names();
        var all = names.in(id).stream().map(names.all()::get).toList();
        for (var type : NameType.values()) {
            var values = all.stream()
                    .filter(name -> name.type() == type)
                    .map(name -> Value.source(name.name()).linked(name.path()))
                    .toList();
            if (!values.isEmpty()) {
                groups.add(new NamesOfType(NamesOfType.heading(type), values));
            }
        }
        return groups;
    }

    private static @Nullable Value story(@Nullable Story story) {
        return story == null || story.path().isEmpty()
                ? null
                : Value.archive(Numbers.count(story.articles().size(), "article", "articles"))
                        .linked(story.path());
    }

    private static String direction(@Nullable String language) {
        if (language == null) {
            return "auto";
        }
        int end = language.indexOf('-');
        return RIGHT_TO_LEFT.contains(end < 0 ? language : language.substring(0, end)) ? "rtl" : "ltr";
    }

    private static String contradiction(Contradiction contradiction) {
        return "The file gives more than one " + contradiction.field() + ": "
                + String.join("; ", contradiction.values()) + ".";
    }

    private static Provenance provenance(Extraction extraction, Places places) {
        var item = extraction.item();
        var source = item.source();
        int dropped = extraction.dropped().size();
        int kept = extraction.blocks().size() - dropped;
        var notes = new ArrayList<String>(item.readingNotes());
        extraction
                .uncounted()
                .forEach((kind, count) ->
                        notes.add(Numbers.count(count, kind, kind + "s") + " of the markup passed over: no text."));
        for (var problems : List.of(item.problems(), extraction.problems())) {
            problems.stream().map(Problem::seen).forEach(notes::add);
        }
        return new Provenance(
                source.record() == 0 ? source.path() : source.path() + ", record " + source.record(),
                Numbers.count(source.bytes(), "byte", "bytes") + ", read as " + item.encoding(),
                source.sha256(),
                places.count(kept + dropped) + " with text: " + Numbers.grouped(kept) + " in the article, "
                        + Numbers.grouped(dropped) + " left out",
                notes,
                safe(extraction.metadata().url()),
                captured(source.capture()),
                capturedBy(source.capture()),
                extraction.metadata().sourceId());
    }

    private static @Nullable String captured(@Nullable Capture capture) {
        var time = capture == null ? null : capture.time();
        return time == null || time.length() < 16
                ? time
                : time.substring(0, 10) + ", " + time.substring(11, 16) + " UTC";
    }

    private static String capturedBy(@Nullable Capture capture) {
        if (capture == null) {
            return "";
        }
        var days = capture.earlier().stream()
                .map(time -> time.substring(0, Math.min(10, time.length())))
                .distinct()
                .toList();
        return "says " + capture.by() + (days.isEmpty() ? "" : "; earlier captures: " + String.join(", ", days));
    }

    /** An address that a reader may follow without harm. */
    private static @Nullable String safe(@Nullable String url) {
        return url != null && url.matches("(?i)https?://[^\\s\"<>]+") ? url : null;
    }
}
