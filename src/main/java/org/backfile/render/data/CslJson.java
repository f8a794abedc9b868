package org.backfile.render.data;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.backfile.render.syntax.Json;
import org.jspecify.annotations.Nullable;

/** An item of CSL-JSON (Citation Style Language 1.0.2), in the list that readers of the format expect. */
final class CslJson {

    private final Json json = Json.indented();

    private CslJson() {}

    static String of(Cited cited) {
        return new CslJson().write(cited);
    }

    private String write(Cited cited) {
        json.array(() -> json.object(() -> {
            json.field("id", cited.key());
            json.field(
                    "type",
                    cited.outlet() != null ? "article-newspaper" : cited.url() != null ? "webpage" : "document");
            json.field("title", cited.title());
            if (!cited.authors().isEmpty()) {
                json.array("author", () -> cited.authors().forEach(this::author));
            }
            json.field("container-title", cited.outlet());
            issued(cited.issued());
            json.field("language", cited.language());
            json.field("URL", cited.url());
            json.field("archive", cited.shelf().archive());
            json.field("archive_location", cited.shelf().id());
            json.field("note", cited.notes());
        }));
        return json.end() + "\n";
    }

    private void author(PersonName name) {
        json.object(() -> {
            if (name.given() == null) {
                json.field("literal", name.family());
            } else {
                json.field("family", name.family()).field("given", name.given());
            }
        });
    }

    /** An open interval has no form in CSL, so it is only told in the note. */
    private void issued(@Nullable Issued issued) {
        if (issued == null
                || issued.interval().earliest() == null
                || issued.interval().latest() == null) {
            return;
        }
        json.object("issued", () -> {
            json.array(
                    "date-parts",
                    () -> Stream.of(
                                    issued.interval().earliest(),
                                    issued.interval().latest())
                            .distinct()
                            .forEach(this::day));
            if (issued.day() == null || !issued.stated()) {
                json.field("circa", true);
            }
        });
    }

    private void day(LocalDate day) {
        json.array(() -> json.value(day.getYear()).value(day.getMonthValue()).value(day.getDayOfMonth()));
    }
}
