package org.backfile.search.find;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.backfile.search.find.Answer.Hit;

/** A hit as one line of JSON; what is not known is left out. */
public final class HitJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private HitJson() {}

    /** {@code {id, path, title, date, outlet, score, beginning}}, without a line end. */
    public static String line(Hit hit) {
        var text = new StringWriter();
        try (var json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("id", hit.id());
            json.writeStringField("path", hit.path());
            if (hit.headline() != null) {
                json.writeStringField("title", hit.headline());
            }
            if (hit.date() != null) {
                json.writeStringField("date", hit.date());
            }
            if (hit.outlet() != null) {
                json.writeStringField("outlet", hit.outlet());
            }
            json.writeNumberField("score", hit.score());
            json.writeStringField("beginning", hit.beginning());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory could not be written", e);
        }
        return text.toString();
    }
}
