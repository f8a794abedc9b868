package org.backfile.render.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.backfile.corpus.Author;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.Evidence;
import org.backfile.corpus.Finding;
import org.backfile.corpus.Metadata;
import org.backfile.render.copy.Copies;
import org.backfile.render.view.Addresses;
import org.backfile.render.view.DateWords;
import org.backfile.render.view.Dated;
import org.backfile.render.view.Numbers;
import org.backfile.render.view.Value;
import org.jspecify.annotations.Nullable;

/** Collects what is known about an article: at a glance, in full, and as notes beside the words it was read from. */
final class FactSheet {

    /** A written date longer than this has other words in it. */
    private static final int DATE_CHARS = 30;

    private static final int MOST_COPIES = 3;

    private final Places places;
    private final Notes notes;
    final List<Fact> facts = new ArrayList<>();
    final List<Reasoning> known = new ArrayList<>();

    private FactSheet(Places places, Notes notes) {
        this.places = places;
        this.notes = notes;
    }

    static FactSheet of(Metadata metadata, Places places, Notes notes) {
        var sheet = new FactSheet(places, notes);
        sheet.date("Published", metadata.published());
        sheet.authors(metadata.authors());
        sheet.text("Outlet", metadata.outlet(), Addresses::outlet);
        sheet.optional("Origin", metadata.origin());
        if (metadata.updated() != null) {
            sheet.date("Updated", metadata.updated());
        }
        sheet.optional("Dateline", metadata.dateline());
        sheet.optional("Section", metadata.section());
        sheet.reason("Headline", metadata.headline());
        sheet.reason("Language", metadata.language());
        return sheet;
    }

    private void date(String label, @Nullable Finding<DateInterval> finding) {
        var dated = Dated.of(finding);
        var written = finding == null ? null : asWritten(finding);
        add(label, List.of(written == null ? dated.value() : Value.source(written)), dated.datetime(), finding);
    }

    /** A stated day in the words of the file, where those are words: {@code July 11, 2024}. */
    private static @Nullable String asWritten(Finding<DateInterval> finding) {
        if (finding.certainty() != Certainty.EXPLICIT
                || !finding.value().isDay()
                || finding.evidence().isEmpty()) {
            return null;
        }
        Evidence first = finding.evidence().get(0);
        var words = first.text().strip();
        boolean isWords = words.length() <= DATE_CHARS && words.matches("(?s).*\\p{L}{3}.*") && !words.contains("\n");
        return isWords && first.field().equals("item") ? words : null;
    }

    private void authors(@Nullable Finding<List<Author>> finding) {
        var values = new ArrayList<Value>();
        if (finding != null) {
            for (var author : finding.value()) {
                var name = author.role() == null ? author.name() : author.name() + " (" + author.role() + ")";
                var value = finding.certainty() == Certainty.EXPLICIT ? Value.source(name) : Value.supplied(name);
                values.add(value.linked(Addresses.author(author.name())));
            }
        }
        add("By", values.isEmpty() ? List.of(Value.supplied("not named")) : values, null, finding);
    }

    private void text(String label, @Nullable Finding<String> finding, Function<String, @Nullable String> page) {
        var value = Value.of(finding, "not named");
        add(label, List.of(finding == null ? value : value.linked(page.apply(finding.value()))), null, finding);
    }

    private void optional(String label, @Nullable Finding<String> finding) {
        if (finding != null) {
            text(label, finding, value -> null);
        }
    }

    private void add(String label, List<Value> values, @Nullable String datetime, @Nullable Finding<?> finding) {
        if (finding == null || finding.certainty() == Certainty.UNKNOWN) {
            facts.add(new Fact(label, values, datetime, "Not known", List.of()));
            known.add(new Reasoning(label, List.of("Nothing in the file tells."), List.of()));
            return;
        }
        boolean isStated = finding.certainty() == Certainty.EXPLICIT;
        var refs = places.refs(finding.evidence(), isStated ? ", " : " from ");
        facts.add(new Fact(label, values, datetime, standing(finding), refs));
        notes.add(label, finding);
        reason(label, finding);
    }

    /** The articles that share text with this one, those that share most of it first. */
    void copies(Copies copies, String id) {
        var all = copies.of(id);
        for (var pair : all.subList(0, Math.min(all.size(), MOST_COPIES))) {
            var other = copies.header(pair.other(id));
            var standing = Numbers.rounded(Copies.share(pair, id)) + " of this text";
            var value = Value.archive(Copies.name(other))
                    .linked(Objects.requireNonNullElse(copies.path(pair), other.path()));
            facts.add(new Fact("Also in", List.of(value), null, standing, List.of()));
        }
        if (all.size() > MOST_COPIES) {
            var more = Numbers.count(all.size() - MOST_COPIES, "more article", "more articles");
            facts.add(new Fact("Also in", List.of(Value.archive(more)), null, "", List.of()));
        }
    }

    private static String standing(Finding<?> finding) {
        if (finding.evidence().stream().anyMatch(Evidence::isByEditor)) {
            return "Corrected by the editor";
        }
        if (finding.evidence().stream().anyMatch(Evidence::isBySettings)) {
            return "Set by the archive";
        }
        return finding.certainty() == Certainty.EXPLICIT ? "Stated" : "Worked out";
    }

    private void reason(String label, @Nullable Finding<?> finding) {
        if (finding == null) {
            return;
        }
        var sentences = new ArrayList<String>();
        if (finding.value() instanceof DateInterval interval) {
            sentences.add(DateWords.interval(interval) + ".");
            if (!interval.why().isBlank()) {
                sentences.add(interval.why());
            }
        }
        if (!finding.method().isBlank() && !sentences.contains(finding.method())) {
            sentences.add(finding.method());
        }
        var quotes = finding.evidence().stream()
                .filter(each -> !each.text().isBlank())
                .map(each -> new Reasoning.Quote(Notes.shorten(each.text()), places.ref(each)))
                .distinct()
                .toList();
        known.add(new Reasoning(label, sentences, quotes));
    }
}
