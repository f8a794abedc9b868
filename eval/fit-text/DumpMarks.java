package org.backfile.extract.dump;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backfile.Backfile;
import org.backfile.settings.SiteConfig;
import org.backfile.corpus.Item;
import org.backfile.extract.cue.Cues;
import org.backfile.extract.cue.Words;
import org.backfile.extract.page.Page;

/**
 * Writes which marks each line of some dumps shows: {@code DumpMarks DUMPS OUT.jsonl}. The first line of OUT is the list of marks, each
 * other line a dump: {@code {id, lines: [{line, last, text, marks}]}}, where marks are numbers in that list. Lies in the package of the
 * marks, which nothing else needs to see.
 */
final class DumpMarks {

    public static void main(String[] args) throws Exception {
        var dumps = Path.of(args[0]);
        try (var out = new JsonFactory().createGenerator(Files.newBufferedWriter(Path.of(args[1])))) {
            out.setRootValueSeparator(new SerializedString("\n"));
            out.writeStartArray();
            for (var mark : Mark.values()) {
                out.writeString(mark.name());
            }
            out.writeEndArray();
            new Backfile(SiteConfig.defaults(dumps))
                    .extract(
                            List.of(dumps),
                            article -> write(out, article.extraction().item()),
                            problem -> System.err.println(problem.message()));
        }
    }

    private static void write(JsonGenerator out, Item item) {
        var blocks = Page.of(item).blocks();
        var lines = blocks.stream()
                .map(block -> {
                    var words = Words.of(block.text());
                    return new Line(block.text(), words, Cues.in(words, block.text().length()));
                })
                .toList();
        var marks = Dump.marks(lines);
        try {
            out.writeStartObject();
            out.writeStringField("id", item.source().fileName().replaceAll("\\.txt$", ""));
            out.writeArrayFieldStart("lines");
            for (int i = 0; i < lines.size(); i++) {
                out.writeStartObject();
                out.writeNumberField("line", blocks.get(i).line());
                out.writeNumberField("last", blocks.get(i).lastLine());
                out.writeStringField("text", blocks.get(i).text());
                out.writeArrayFieldStart("marks");
                for (int mark = 0; mark < marks.count(i); mark++) {
                    out.writeNumber(marks.at(i, mark).ordinal());
                }
                out.writeEndArray();
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
