package org.backfile.render.data.relation;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.backfile.corpus.Relation;
import org.backfile.corpus.Relations;
import org.backfile.render.syntax.Json;
import org.backfile.site.SiteFile;

/** {@code data/relations.jsonl}: every pair of articles that share words, one a line. What does not fit one file goes on in {@code relations-2.jsonl}. */
public final class RelationsFile {

    /** 16 MiB: under the 20 MiB that no file of the data may pass. */
    private static final int LIMIT = 16 << 20;

    private RelationsFile() {}

    /** Makes the files and gives their paths, from the site root; none where nothing is related. */
    public static List<String> write(Relations relations, Consumer<SiteFile> files) {
        var paths = new ArrayList<String>();
        var open = new ByteArrayOutputStream();
        for (var pair : relations.pairs()) {
            var line = (line(pair) + "\n").getBytes(StandardCharsets.UTF_8);
            if (open.size() > 0 && open.size() + line.length > LIMIT) {
                close(open, paths, files);
            }
            open.writeBytes(line);
        }
        if (open.size() > 0) {
            close(open, paths, files);
        }
        return paths;
    }

    private static void close(ByteArrayOutputStream open, List<String> paths, Consumer<SiteFile> files) {
        var path = "data/relations" + (paths.isEmpty() ? "" : "-" + (paths.size() + 1)) + ".jsonl";
        files.accept(new SiteFile(path, open.toByteArray()));
        paths.add(path);
        open.reset();
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
