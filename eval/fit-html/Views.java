package org.backfile.extract.body;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backfile.Backfile;
import org.backfile.settings.SiteConfig;
import org.backfile.corpus.Item;
import org.backfile.extract.page.Page;

/**
 * Extracts pages of markup by given weights and writes what the looks at them showed: {@code Views PAGES FOLDS TABLES OUT.json}. FOLDS
 * has a line {@code id fold} for each page, TABLES a {@code looks.tsv} for each fold by its name. OUT is
 * {@code {id: {text, passages: [{text, marks}]}}}, where marks are numbers of signs and, after all signs, of traits; under the key
 * {@code marks} it lists their names. Lies in the package of the looks, which nothing else needs to see.
 */
final class Views {

    private final JsonGenerator out;

    private Views(JsonGenerator out) {
        this.out = out;
    }

    public static void main(String[] args) throws Exception {
        var pages = Path.of(args[0]);
        var looks = new HashMap<String, Looks>();
        Map<String, Looks> byPage = new HashMap<>();
        for (var line : Files.readAllLines(Path.of(args[1]))) {
            var fields = line.split(" ", 2);
            if (!looks.containsKey(fields[1])) {
                looks.put(fields[1], new Looks(Files.readAllLines(Path.of(args[2], fields[1] + ".tsv"))));
            }
            byPage.put(fields[0], looks.get(fields[1]));
        }
        try (var out = new JsonFactory().createGenerator(Files.newBufferedWriter(Path.of(args[3])))) {
            var views = new Views(out);
            out.writeStartObject();
            views.names();
            new Backfile(SiteConfig.defaults(pages))
                    .extract(
                            List.of(pages),
                            article -> views.page(article.extraction().item(), byPage),
                            problem -> System.err.println(problem.message()));
            out.writeEndObject();
        }
    }

    private void names() throws IOException {
        out.writeArrayFieldStart("marks");
        for (var sign : Sign.values()) {
            out.writeString(sign.name());
        }
        for (var trait : Trait.values()) {
            out.writeString("T:" + trait.name());
        }
        out.writeEndArray();
    }

    private void page(Item item, Map<String, Looks> byPage) {
        var id = item.source().fileName().replaceAll("\\.html$", "");
        var looks = byPage.get(id);
        if (looks != null) {
            try {
                page(id, new Scene(Page.of(item)), looks);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void page(String id, Scene scene, Looks looks) throws IOException {
        var signs = Looks.signs(scene);
        var seen = looks.first(scene);
        var look = seen.isEmpty() ? null : new FirstLook(scene, seen);
        var body = Edges.trim(scene, looks.find(scene));
        var text = new StringBuilder();
        body.stream().forEach(i -> text.append(scene.at(i).text()).append("\n\n"));
        out.writeObjectFieldStart(id);
        out.writeStringField("text", text.toString());
        out.writeArrayFieldStart("passages");
        for (int i = 0; i < scene.size(); i++) {
            out.writeStartObject();
            out.writeStringField("text", scene.at(i).text());
            out.writeArrayFieldStart("marks");
            for (int sign : signs[i].stream().toArray()) {
                out.writeNumber(sign);
            }
            if (look != null) {
                for (int trait : Looks.traits(look, i).stream().toArray()) {
                    out.writeNumber(Sign.values().length + trait);
                }
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }
}
