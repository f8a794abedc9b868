package org.backfile.render.data.relation;

import java.util.List;
import java.util.function.Consumer;
import org.backfile.corpus.Article;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Field;
import org.backfile.corpus.Name;
import org.backfile.corpus.Names;
import org.backfile.render.syntax.Json;
import org.backfile.site.SiteFile;

/**
 * Writes {@code data/names.jsonl}: a name a line with every place where an article names it. An archive that fits no single file has more,
 * {@code data/names-2.jsonl} and so on. The articles are walked once for every few million places, so that memory stays bounded.
 */
@SuppressWarnings("EnumOrdinal") // Ordinals serve as indexes in memory; none is written down.
public final class NamesFile {

    private static final int PLACES_AT_ONCE = 3_000_000;

    private final Corpus corpus;
    private final Names names;
    private final LineFiles lines;

    private NamesFile(Corpus corpus, Consumer<SiteFile> files) {
        this.corpus = corpus;
        this.names = corpus.relations().names();
        this.lines = new LineFiles("names", files);
    }

    /** Writes the files and gives their paths, from the site root; none where nothing is named. */
    public static List<String> write(Corpus corpus, Consumer<SiteFile> files) {
        var file = new NamesFile(corpus, files);
        int from = 0;
        while (from < file.names.all().size()) {
            int to = from;
            long places = 0;
            while (to < file.names.all().size()
                    && (to == from || places + file.names.all().get(to).places() <= PLACES_AT_ONCE)) {
                places += file.names.all().get(to).places();
                to++;
            }
            file.batch(from, to);
            from = to;
        }
        return file.lines.end();
    }

    private void batch(int from, int to) {
        var places = new PlaceList[to - from];
        var headers = corpus.headers();
        var articles = corpus.articles().iterator();
        for (int number = 0; number < headers.size(); number++) {
            take(articles.next(), number, from, places);
        }
        for (int name = from; name < to; name++) {
            if (places[name - from] != null) {
                lines.add(json(names.all().get(name), places[name - from]));
            }
        }
    }

    private void take(Article article, int number, int from, PlaceList[] places) {
        var mentions = article.extraction().annotations().mentions();
        for (int i = 0; i < mentions.size(); i++) {
            int name = names.number(article.id(), i) - from;
            if (name >= 0 && name < places.length) {
                if (places[name] == null) {
                    places[name] = new PlaceList();
                }
                for (var place : mentions.get(i).places()) {
                    places[name].add(
                            number,
                            place.field(),
                            place.span().start(),
                            place.span().end());
                }
            }
        }
    }

    private String json(Name name, PlaceList places) {
        var json = Json.line();
        json.object(() -> {
            json.field("id", name.id());
            json.field("type", name.type().code());
            json.field("name", name.name());
            if (name.path() != null) {
                json.field("path", name.path());
            }
            json.field("forms", name.forms());
            json.field("articles", name.articles());
            json.array(
                    "mentions",
                    () -> places.each((article, field, start, end) -> json.object(() -> {
                        json.field("article", corpus.headers().get(article).id());
                        json.field("field", Field.values()[field].code());
                        json.field("start", start);
                        json.field("end", end);
                    })));
        });
        return json.end();
    }
}
