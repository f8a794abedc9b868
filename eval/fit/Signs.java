package org.backfile.extract.body;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backfile.Backfile;
import org.backfile.SiteConfig;
import org.backfile.corpus.Item;
import org.backfile.extract.page.Page;

/**
 * Writes which signs each passage of some pages shows: {@code Signs PAGES OUT.jsonl}. The first line of OUT is the list of signs, each
 * other line a page: {@code {id, passages: [{line, last, text, signs}]}}, where signs are numbers in that list. Lies in the package of
 * the signs, which nothing else needs to see.
 */
final class Signs {

    public static void main(String[] args) throws Exception {
        var pages = Path.of(args[0]);
        try (var out = new JsonFactory().createGenerator(Files.newBufferedWriter(Path.of(args[1])))) {
            out.setRootValueSeparator(new SerializedString("\n"));
            out.writeStartArray();
            for (var sign : Sign.values()) {
                out.writeString(sign.name());
            }
            out.writeEndArray();
            new Backfile(SiteConfig.defaults(pages))
                    .extract(
                            List.of(pages),
                            article -> write(out, article.extraction().item()),
                            problem -> System.err.println(problem.message()));
        }
    }

    private static void write(JsonGenerator out, Item item) {
        var scene = new Scene(Page.of(item));
        try {
            out.writeStartObject();
            out.writeStringField("id", item.source().fileName().replaceAll("\\.(html|txt)$", ""));
            out.writeArrayFieldStart("passages");
            for (int i = 0; i < scene.size(); i++) {
                write(out, scene, i);
            }
            out.writeEndArray();
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(JsonGenerator out, Scene scene, int i) throws IOException {
        var block = scene.at(i).block();
        out.writeStartObject();
        out.writeNumberField("line", block.line());
        out.writeNumberField("last", block.lastLine());
        out.writeStringField("text", block.text());
        out.writeArrayFieldStart("signs");
        for (var sign : Sign.values()) {
            if (sign.isShown(scene, i)) {
                out.writeNumber(sign.ordinal());
            }
        }
        out.writeEndArray();
        out.writeEndObject();
    }
}
