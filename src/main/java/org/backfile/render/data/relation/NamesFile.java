package org.backfile.render.data.relation;

import java.util.List;
import java.util.function.Consumer;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Field;
import org.backfile.corpus.Mention;
import org.backfile.corpus.Name;
import org.backfile.corpus.Names;
import org.backfile.render.syntax.Json;
import org.backfile.site.SiteFile;
import org.jspecify.annotations.Nullable;

/**
 * {@code data/names.jsonl}: a name a line with every place where an article names it. An archive that fits no single file has more,
 * {@code data/names-2.jsonl} and so on. Takes what the articles mention in list order; the articles of a very large archive are walked again for every few
 * million places more, so that memory stays bounded.
 */
@SuppressWarnings("EnumOrdinal") // Ordinals serve as indexes in memory; none is written down.
public final class NamesFile {

    private static final int PLACES_AT_ONCE = 3_000_000;

    private final Corpus corpus;
    private final Names names;

    /** The first of the names at hand, and the places of each from there on. */
    private int first;

    private @Nullable PlaceList[] places;
    private int articles;

    /** @param corpus with its names */
    public NamesFile(Corpus corpus) {
        this.corpus = corpus;
        this.names = corpus.relations().names();
        this.places = room();
    }

    /** Takes what the next article mentions. */
    public void add(List<Mention> mentions) {
        take(articles++, mentions);
    }

    /** Writes the files, once all articles were taken, and gives their paths, from the site root; none where nothing is named. */
    public List<String> write(Consumer<SiteFile> files) {
        var lines = new LineFiles("names", files);
        end(lines);
        while (first < names.all().size()) {
            var all = corpus.articles().iterator();
            for (int number = 0; number < corpus.size(); number++) {
                take(number, all.next().extraction().annotations().mentions());
            }
            end(lines);
        }
        return lines.end();
    }

    /** For as many of the names that follow as may be at hand. */
    private @Nullable PlaceList[] room() {
        var all = names.all();
        int to = first;
        long count = 0;
        while (to < all.size() && (to == first || count + all.get(to).places() <= PLACES_AT_ONCE)) {
            count += all.get(to).places();
            to++;
        }
        return new @Nullable PlaceList[to - first];
    }

    private void take(int number, List<Mention> mentions) {
        var article = corpus.headers().get(number).id();
        for (int i = 0; i < mentions.size(); i++) {
            int name = names.number(article, i) - first;
            if (name >= 0 && name < places.length) {
                var list = places[name];
                if (list == null) {
                    list = new PlaceList();
                    places[name] = list;
                }
                for (var place : mentions.get(i).places()) {
                    list.add(
                            number,
                            place.field(),
                            place.span().start(),
                            place.span().end());
                }
            }
        }
    }

    /** Writes the names at hand and goes on to those that follow. */
    private void end(LineFiles lines) {
        for (int i = 0; i < places.length; i++) {
            var list = places[i];
            if (list != null) {
                lines.add(json(names.all().get(first + i), list));
            }
        }
        first += places.length;
        places = room();
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
