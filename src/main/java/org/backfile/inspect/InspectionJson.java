package org.backfile.inspect;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes an {@link Inspection} as JSON. Keys are in a fixed order; counts of nothing are there as 0. */
final class InspectionJson {

    /** Writes one thing of a list. */
    @FunctionalInterface
    private interface Writer<T> {
        void write(T each) throws IOException;
    }

    private final JsonGenerator json;

    private InspectionJson(JsonGenerator json) {
        this.json = json;
    }

    static String of(Inspection inspection) {
        var text = new StringWriter();
        try (var json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            new InspectionJson(json).write(inspection);
        } catch (IOException e) {
            throw new UncheckedIOException("a writer in memory failed", e);
        }
        return text.toString();
    }

    private void write(Inspection inspection) throws IOException {
        json.writeStartObject();
        json.writeNumberField("articles", inspection.articles());
        counts("formats", inspection.formats());
        json.writeNumberField("outlet_count", inspection.outletCount());
        counts("outlets", inspection.outlets());
        counts("months", inspection.months());
        counts("languages", inspection.languages());
        json.writeNumberField("median_length", inspection.medianLength());
        list("lengths", inspection.lengths(), json::writeNumber);
        json.writeObjectFieldStart("matters");
        for (var matter : Matter.values()) {
            matter(matter, inspection);
        }
        json.writeEndObject();
        json.writeNumberField("kept_chars", inspection.keptChars());
        json.writeObjectFieldStart("dropped_chars");
        for (var reason : inspection.droppedChars().entrySet()) {
            json.writeNumberField(reason.getKey().code(), reason.getValue());
        }
        json.writeEndObject();
        share(inspection.droppedShare());
        list("most_left_out", inspection.mostLeftOut(), this::leftOut);
        json.writeNumberField("group_count", inspection.groupCount());
        list("groups", inspection.groups(), this::group);
        list("recurring", inspection.families(), this::family);
        list("proposals", inspection.proposals(), this::proposal);
        json.writeStringField("proposed_settings", inspection.proposedSettings());
        counts("skipped", inspection.skipped());
        list("problems", inspection.problems(), this::problem);
        json.writeEndObject();
    }

    private void matter(Matter matter, Inspection inspection) throws IOException {
        var remark = inspection.remark(matter);
        json.writeObjectFieldStart(matter.code());
        json.writeNumberField("count", remark.map(Remark::count).orElse(0));
        list("first", remark.map(Remark::places).orElse(List.of()), json::writeString);
        json.writeStringField("fix", remark.map(Remark::fix).orElse(""));
        json.writeEndObject();
    }

    private void leftOut(Inspection.LeftOut each) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", each.where());
        share(each.share());
        json.writeEndObject();
    }

    private void group(GroupFigures group) throws IOException {
        json.writeStartObject();
        json.writeStringField("group", group.group());
        json.writeStringField("outlet", group.outlet());
        json.writeNumberField("articles", group.articles());
        json.writeNumberField("undated", group.undated());
        json.writeNumberField("without_outlet", group.withoutOutlet());
        json.writeNumberField("without_authors", group.withoutAuthors());
        json.writeNumberField("kept_chars", group.keptChars());
        share(group.droppedShare());
        json.writeEndObject();
    }

    private void family(Family family) throws IOException {
        json.writeStartObject();
        json.writeStringField("group", family.group());
        json.writeStringField("text", family.text());
        json.writeStringField("where", family.where());
        json.writeNumberField("articles", family.articles());
        json.writeNumberField("kept", family.kept());
        json.writeNumberField("chars", family.chars());
        json.writeEndObject();
    }

    private void proposal(Proposal proposal) throws IOException {
        json.writeStartObject();
        json.writeStringField("match", proposal.match());
        json.writeBooleanField("new", proposal.isNew());
        list("lines", proposal.lines(), line -> {
            json.writeStartObject();
            json.writeStringField("key", line.key());
            json.writeStringField("value", line.value());
            json.writeStringField("why", line.why());
            json.writeNumberField("articles", line.articles());
            json.writeNumberField("chars", line.chars());
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void problem(org.backfile.corpus.Problem problem) throws IOException {
        json.writeStartObject();
        json.writeStringField("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringField("code", problem.code());
        json.writeStringField("where", problem.where());
        json.writeStringField("seen", problem.seen());
        json.writeStringField("advice", problem.advice());
        json.writeEndObject();
    }

    private void counts(String name, Map<String, Integer> counts) throws IOException {
        json.writeObjectFieldStart(name);
        for (var count : counts.entrySet()) {
            json.writeNumberField(count.getKey(), count.getValue());
        }
        json.writeEndObject();
    }

    private <T> void list(String name, List<T> all, Writer<T> writer) throws IOException {
        json.writeArrayFieldStart(name);
        for (var each : all) {
            writer.write(each);
        }
        json.writeEndArray();
    }

    /** In thousandths. */
    private void share(double share) throws IOException {
        json.writeNumberField("dropped_share", Math.round(share * 1000) / 1000.0);
    }
}
