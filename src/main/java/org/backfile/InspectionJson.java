package org.backfile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** Writes an {@link Inspection} as JSON. Keys are in a fixed order; counts of nothing are there as 0. */
final class InspectionJson {

    private InspectionJson() {}

    static String of(Inspection inspection) {
        var text = new StringWriter();
        try (var json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            write(json, inspection);
        } catch (IOException e) {
            throw new UncheckedIOException("a writer in memory failed", e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Inspection inspection) throws IOException {
        json.writeStartObject();
        json.writeNumberField("items", inspection.items().size());
        counts(json, "formats", inspection.formats());
        json.writeNumberField("undated", inspection.without("date"));
        json.writeNumberField("without_outlet", inspection.without("outlet"));
        json.writeNumberField("without_authors", inspection.without("authors"));
        json.writeNumberField("without_headline", inspection.without("headline"));
        json.writeNumberField(
                "damaged",
                inspection.items().stream().filter(item -> item.damage() > 0).count());
        share(json, inspection.droppedShare());
        counts(json, "skipped", inspection.skipped());
        json.writeArrayFieldStart("files");
        for (var item : inspection.items()) {
            item(json, item);
        }
        json.writeEndArray();
        problems(json, inspection);
        json.writeEndObject();
    }

    private static void counts(JsonGenerator json, String name, Map<String, Integer> counts) throws IOException {
        json.writeObjectFieldStart(name);
        for (var count : counts.entrySet()) {
            json.writeNumberField(count.getKey(), count.getValue());
        }
        json.writeEndObject();
    }

    private static void item(JsonGenerator json, Inspection.Inspected item) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", item.where());
        json.writeStringField("format", item.format());
        json.writeStringField("encoding", item.encoding());
        json.writeArrayFieldStart("missing");
        for (var fact : item.missing()) {
            json.writeString(fact);
        }
        json.writeEndArray();
        json.writeNumberField("kept_chars", item.keptChars());
        json.writeNumberField("dropped_chars", item.droppedChars());
        share(json, item.droppedShare());
        json.writeNumberField("damage", item.damage());
        json.writeEndObject();
    }

    private static void problems(JsonGenerator json, Inspection inspection) throws IOException {
        json.writeArrayFieldStart("problems");
        for (var problem : inspection.problems()) {
            json.writeStartObject();
            json.writeStringField("severity", problem.severity().name().toLowerCase(java.util.Locale.ROOT));
            json.writeStringField("code", problem.code());
            json.writeStringField("where", problem.where());
            json.writeStringField("seen", problem.seen());
            json.writeStringField("advice", problem.advice());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** In thousandths. */
    private static void share(JsonGenerator json, double share) throws IOException {
        json.writeNumberField("dropped_share", Math.round(share * 1000) / 1000.0);
    }
}
