package org.backfile.read.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.backfile.corpus.Author;
import org.backfile.corpus.Capture;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Contradiction;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.Evidence;
import org.backfile.corpus.Finding;
import org.backfile.corpus.Format;
import org.backfile.corpus.Item;
import org.backfile.corpus.Layout;
import org.backfile.corpus.Metadata;
import org.backfile.corpus.Problem;
import org.backfile.corpus.Scope;
import org.backfile.corpus.Source;
import org.backfile.corpus.Span;
import org.backfile.read.raw.Reading;
import org.jspecify.annotations.Nullable;

/**
 * An article of a built archive, as its {@code data/articles} publish it. It becomes the same article again: with the source it first came
 * from, and so the same identity, and with all that was found out about it.
 */
final class PublishedArticle {

    private final Map<String, Object> object;

    private PublishedArticle(Map<String, Object> object) {
        this.object = object;
    }

    static boolean is(Map<String, Object> object) {
        return object.get("source") instanceof Map<?, ?> source
                && source.get("path") instanceof String
                && source.get("sha256") instanceof String
                && object.get("blocks") instanceof List<?>
                && object.get("text") instanceof String;
    }

    /**
     * Reads it.
     *
     * @param place where it stands now
     */
    static Reading read(Source place, Map<String, Object> object) {
        try {
            return Reading.of(new PublishedArticle(object).item(place));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Reading.lost(
                    Problem.lost(
                            "bad-record",
                            place.path() + ":" + place.line(),
                            "This was published by Backfile and changed since (" + e.getMessage() + ").",
                            "Take it from the archive again, or remove the member \"blocks\" to have it read like any other record."));
        }
    }

    private Item item(Source place) {
        var dropped = maps(object, "blocks").stream()
                .filter(block -> "false".equals(block.get("kept")))
                .count();
        var note = "Read from the published data of an archive, " + place.path() + ":" + place.line() + "; "
                + (dropped == 0 ? "nothing was" : dropped + " passages were") + " left out there.";
        return new Item(
                source(map(object, "source"), place.bytes()),
                Format.TEXT,
                "UTF-8",
                Layout.LINE_PER_PARAGRAPH,
                Scope.ARTICLE,
                text(object, "text"),
                null,
                List.of(),
                List.of(note),
                List.of(),
                metadata());
    }

    private static Source source(Map<String, Object> source, long bytes) {
        var captured = map(source, "captured");
        var capture = captured.isEmpty()
                ? null
                : new Capture(
                        text(captured, "url"),
                        optional(captured, "time"),
                        text(captured, "by"),
                        texts(captured, "earlier"));
        return new Source(
                text(source, "path"),
                source.containsKey("record") ? Integer.parseInt(text(source, "record")) : 0,
                source.containsKey("line") ? Integer.parseInt(text(source, "line")) : 0,
                text(source, "sha256"),
                bytes,
                capture);
    }

    private Metadata metadata() {
        Function<Map<String, Object>, String> plain = value -> text(value, "value");
        return new Metadata(
                finding("headline", plain),
                finding("deck", plain),
                finding("authors", PublishedArticle::authors),
                finding("outlet", plain),
                finding("origin", plain),
                finding("published", PublishedArticle::interval),
                finding("updated", PublishedArticle::interval),
                finding("dateline", plain),
                finding("section", plain),
                finding("language", plain),
                optional(object, "url"),
                optional(object, "source_id"),
                maps(object, "contradictions").stream()
                        .map(each -> new Contradiction(text(each, "field"), texts(each, "values")))
                        .toList());
    }

    private <T> @Nullable Finding<T> finding(String name, Function<Map<String, Object>, T> value) {
        var found = map(object, name);
        if (found.isEmpty()) {
            return null;
        }
        var certainty = Arrays.stream(Certainty.values())
                .filter(each -> each.code().equals(found.get("certainty")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " without a certainty"));
        return new Finding<>(value.apply(found), certainty, evidence(found), text(found, "method"));
    }

    /** Its places count in the source of the first build, which is not at hand. */
    private static List<Evidence> evidence(Map<String, Object> finding) {
        return maps(finding, "evidence").stream()
                .map(each -> {
                    var field = text(each, "field");
                    var span = new Span(Integer.parseInt(text(each, "start")), Integer.parseInt(text(each, "end")));
                    return new Evidence(field.equals("item") ? "source" : field, 0, span, text(each, "text"));
                })
                .toList();
    }

    private static List<Author> authors(Map<String, Object> finding) {
        return maps(finding, "value").stream()
                .map(each -> new Author(text(each, "name"), optional(each, "role")))
                .toList();
    }

    private static DateInterval interval(Map<String, Object> finding) {
        return new DateInterval(day(finding, "earliest"), day(finding, "latest"), text(finding, "why"));
    }

    private static @Nullable LocalDate day(Map<String, Object> object, String name) {
        var day = optional(object, name);
        return day == null ? null : LocalDate.parse(day);
    }

    private static String text(Map<String, Object> object, String name) {
        var text = optional(object, name);
        if (text == null) {
            throw new IllegalArgumentException("\"" + name + "\" is missing");
        }
        return text;
    }

    private static @Nullable String optional(Map<String, Object> object, String name) {
        return object.get(name) instanceof String text ? text : null;
    }

    @SuppressWarnings("unchecked") // JsonTree's objects have names of type String
    private static Map<String, Object> map(Map<String, Object> object, String name) {
        return object.get(name) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    @SuppressWarnings("unchecked") // the same
    private static List<Map<String, Object>> maps(Map<String, Object> object, String name) {
        var maps = new ArrayList<Map<String, Object>>();
        if (object.get(name) instanceof List<?> list) {
            for (var each : list) {
                if (each instanceof Map<?, ?> map) {
                    maps.add((Map<String, Object>) map);
                }
            }
        }
        return maps;
    }

    private static List<String> texts(Map<String, Object> object, String name) {
        return object.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
