package org.backfile.render.data.relation;

import java.util.List;
import java.util.function.Consumer;
import org.backfile.corpus.Relation;
import org.backfile.corpus.Relations;
import org.backfile.render.syntax.Json;
import org.backfile.site.SiteFile;

/** {@code data/relations.jsonl}: every pair of articles that share words, one a line. */
public final class RelationsFile {

    private RelationsFile() {}

    /** Makes the files and gives their paths, from the site root; none where nothing is related. */
    public static List<String> write(Relations relations, Consumer<SiteFile> files) {
        var lines = new LineFiles("relations", files);
        for (var pair : relations.pairs()) {
            lines.add(line(pair));
        }
        return lines.end();
    }

    private static String line(Relation pair) {
        var json = Json.line();
        json.object(() -> {
            json.field("kind", pair.kind().code());
            json.field("a", pair.a());
            json.field("b", pair.b());
            json.share("share_a", pair.shareA());
            json.share("share_b", pair.shareB());
            json.array(
                    "passages",
                    () -> pair.passages()
                            .forEach(passage -> json.object(
                                    () -> json.field("field", passage.field().code())
                                            .field("a_start", passage.a().start())
                                            .field("a_end", passage.a().end())
                                            .field("b_start", passage.b().start())
                                            .field("b_end", passage.b().end())
                                            .share("closeness", passage.closeness()))));
            var nearer = pair.nearer();
            json.field("nearer_source", nearer.article());
            json.field("common_source", nearer.source());
            if (nearer.article() != null) {
                json.field("reasons", nearer.reasons());
                json.field("against", nearer.against());
            }
        });
        return json.end();
    }
}
