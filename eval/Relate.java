import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.backfile.corpus.Article;
import org.backfile.corpus.Block;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.Field;
import org.backfile.corpus.Item;
import org.backfile.corpus.Voices;
import org.backfile.corpus.Words;
import org.backfile.corpus.Relation;
import org.backfile.corpus.Span;
import org.backfile.enrich.Enricher;
import org.backfile.extract.ExtractOptions;
import org.backfile.extract.Extractor;
import org.backfile.extract.place.Dateline;
import org.backfile.read.ReadOptions;
import org.backfile.read.Reader;
import org.backfile.relate.Relater;

/**
 * Prints what the program finds as rows for a scorer: {@code Relate KIND DOCS OUT.jsonl}. KIND {@code seeds-lines}: a row for every line of
 * every block with its label; {@code seeds}: the date, outlet, authors, names and
 * quotations of every file; DOCS is a folder of articles. {@code quotes}, {@code names}: a row for every text;
 * DOCS is a file of JSON Lines.
 */
final class Relate {

    public static void main(String[] args) throws IOException {
        var rows = new ArrayList<String>();
        if (args[0].equals("datelines")) {
            datelines(Path.of(args[1]), rows);
            Files.write(Path.of(args[2]), rows);
            return;
        }
        var extractions = extractions(Path.of(args[1]));
        switch (args[0]) {
            case "seeds", "pairs" -> related(args[0], corpus(extractions), rows);
            case "clusters" -> clusters(extractions, rows);
            default -> {}
        }
        for (var extraction : extractions) {
            switch (args[0]) {
                case "seeds-lines" -> lines(extraction, rows);
                case "seeds", "clusters", "pairs" -> {}
                case "quotes" -> marked(extraction, rows);
                case "names" -> names(extraction, rows);
                default -> throw new IllegalArgumentException("no such kind: " + args[0] + ". Kinds: seeds-lines, seeds, quotes, names, clusters, pairs.");
            }
        }
        Files.write(Path.of(args[2]), rows);
        System.err.println(rows.size() + " rows in " + args[2]);
    }

    private static List<Extraction> extractions(Path docs) throws IOException {
        var reader = new Reader(ReadOptions.DEFAULT);
        var extractor = new Extractor(ExtractOptions.DEFAULT);
        var enricher = new Enricher();
        var items = new ArrayList<Item>();
        for (var file : reader.list(docs).files()) {
            reader.cut(file, raw -> {
                var reading = raw.read();
                items.addAll(reading.items());
                reading.problems().forEach(problem -> System.err.println(problem.message()));
            });
        }
        return items.stream().map(extractor::extract).map(enricher::enrich).toList();
    }

    /** Every text is an article; a cluster is named by its first. */
    private static void clusters(List<Extraction> extractions, List<String> rows) throws IOException {
        var articles = extractions.stream()
                .map(extraction -> new Article(extraction.metadata().sourceId(), "", extraction))
                .toList();
        var corpus = new Relater(Files.createTempDirectory("relate"), Runtime.getRuntime().availableProcessors(), List.of())
                .relate(Corpus.of(articles), problem -> System.err.println(problem.message()));
        for (var story : corpus.relations().stories().all()) {
            for (var id : story.articles()) {
                rows.add("{\"id\":" + quoted(id) + ",\"cluster\":" + quoted(story.articles().get(0)) + "}");
            }
        }
    }

    private static void lines(Extraction extraction, List<String> rows) {
        var text = extraction.item().text();
        for (Block block : extraction.blocks()) {
            int line = block.line();
            int start = block.span().start();
            for (int at = start; at <= block.span().end(); at++) {
                boolean last = at == block.span().end();
                if (last || text.charAt(at) == '\n') {
                    var words = text.substring(start, at).strip();
                    if (!words.isEmpty()) {
                        rows.add(row(extraction, "\"line\":" + line + ",\"label\":" + quoted(block.label().code()) + ",\"text\":" + quoted(words)));
                    }
                    line++;
                    start = at + 1;
                }
            }
        }
    }

    private static void facts(Extraction extraction, List<String> rows) {
        var metadata = extraction.metadata();
        var published = metadata.published();
        if (published == null) {
            rows.add(row(extraction, "\"earliest\":null,\"latest\":null,\"certainty\":\"unknown\""));
        } else {
            rows.add(row(
                    extraction,
                    "\"earliest\":" + quoted(published.value().earliest()) + ",\"latest\":" + quoted(published.value().latest())
                            + ",\"certainty\":" + quoted(published.certainty().code())));
        }
        var outlet = metadata.outlet();
        rows.add(row(extraction, "\"outlet\":" + quoted(outlet == null ? null : outlet.value())));
        var authors = metadata.authors();
        if (authors == null) {
            rows.add(row(extraction, "\"author\":null"));
        } else {
            authors.value().forEach(author -> rows.add(row(extraction, "\"author\":" + quoted(author.name()))));
        }
    }

    private static void marked(Extraction extraction, List<String> rows) {
        var spans = new ArrayList<String>();
        for (var quote : extraction.annotations().quotes()) {
            for (var place : quote.places()) {
                if (place.field() == Field.TEXT) {
                    var speaker = quote.speaker();
                    var source = speaker == null
                            ? ""
                            : ",\"source\":" + quoted(speaker.name()) + ",\"source_begin\":" + speaker.place().span().start()
                                    + ",\"source_end\":" + speaker.place().span().end() + ",\"method\":" + quoted(speaker.method());
                    spans.add("{\"begin\":" + place.span().start() + ",\"end\":" + place.span().end() + source + "}");
                }
            }
        }
        rows.add("{\"id\":" + quoted(extraction.metadata().sourceId()) + ",\"quotes\":[" + String.join(",", spans) + "]}");
    }

    private static void datelines(Path docs, List<String> rows) throws IOException {
        var row = java.util.regex.Pattern.compile("\"id\": ?(\\d+), ?\"dateline\": ?\"((?:[^\"\\\\]|\\\\.)*)\"");
        for (var line : Files.readAllLines(docs)) {
            var matcher = row.matcher(line);
            if (matcher.find()) {
                var dateline = Dateline.of(matcher.group(2));
                if (dateline != null) {
                    var day = dateline.day();
                    rows.add("{\"id\":" + matcher.group(1) + ",\"place\":" + quoted(dateline.name())
                            + (day == null ? "" : ",\"month\":" + day.month() + ",\"day\":" + day.day()) + "}");
                }
            }
        }
    }

    /** What only the corpus as a whole tells. */
    private static void related(String kind, Corpus corpus, List<String> rows) {
        copies(corpus, kind.equals("seeds"), rows);
        if (kind.equals("pairs")) {
            return;
        }
        corpus.articles().forEach(article -> {
            facts(article.extraction(), rows);
            var words = Words.of(article.extraction());
            var mentions = article.extraction().annotations().mentions();
            for (int i = 0; i < mentions.size(); i++) {
                var name = corpus.relations().names().of(article.id(), i);
                for (var place : mentions.get(i).places()) {
                    rows.add(row(
                            article.extraction(),
                            "\"type\":" + quoted(name.type().code()) + ",\"name\":" + quoted(name.name()) + ",\"surface\":" + quoted(words.at(place))));
                }
            }
            quotes(article, corpus.relations().voices(), rows);
        });
        same(corpus, rows);
    }

    private static void quotes(Article article, Voices voices, List<String> rows) {
        var words = Words.of(article.extraction());
        var quotes = article.extraction().annotations().quotes();
        for (int i = 0; i < quotes.size(); i++) {
            int speaker = voices.utterance(voices.number(article.id(), i)).speaker();
            var said = quotes.get(i).speaker();
            var name = speaker >= 0 ? voices.speakers().get(speaker).name() : said == null ? null : said.name();
            for (var place : quotes.get(i).places()) {
                rows.add(row(article.extraction(), "\"quote\":" + quoted(words.at(place)) + ",\"speaker\":" + quoted(name)));
            }
        }
    }

    private static void same(Corpus corpus, List<String> rows) {
        var articles = corpus.articles().toList();
        var voices = corpus.relations().voices();
        for (int i = 0; i < voices.size(); i++) {
            var carriers = voices.utterance(i).carriers();
            if (carriers.size() > 1) {
                rows.add("{\"same_quote\":["
                        + carriers.stream()
                                .map(carrier -> {
                                    var article = articles.get(carrier.article());
                                    var text = article.extraction().annotations().quotes().get(carrier.quote()).text();
                                    return "[" + quoted(article.id()) + "," + quoted(text) + "]";
                                })
                                .collect(Collectors.joining(","))
                        + "]}");
            }
        }
    }

    private static void names(Extraction extraction, List<String> rows) {
        var words = Words.of(extraction);
        var entities = new TreeSet<String>();
        for (var mention : extraction.annotations().mentions()) {
            for (var place : mention.places()) {
                entities.add("{\"type\":" + quoted(mention.type().code()) + ",\"surface\":" + quoted(words.at(place)) + "}");
            }
        }
        rows.add("{\"id\":" + quoted(extraction.metadata().sourceId()) + ",\"entities\":[" + String.join(",", entities) + "]}");
    }

    /** All articles related as a build does it; an article without an id of its own is known by the name of its file. */
    private static Corpus corpus(List<Extraction> extractions) throws IOException {
        var articles = extractions.stream().map(each -> new Article(id(each), id(each) + ".html", each)).toList();
        return new Relater(Files.createTempDirectory("relate"), Runtime.getRuntime().availableProcessors(), List.of())
                .relate(Corpus.of(articles), problem -> System.err.println(problem.message()));
    }

    private static String id(Extraction extraction) {
        var own = extraction.metadata().sourceId();
        return own == null ? extraction.item().source().fileName() : own;
    }

    private static void copies(Corpus corpus, boolean withLines, List<String> rows) {
        var articles = new java.util.HashMap<String, Extraction>();
        corpus.articles().forEach(article -> articles.put(article.id(), article.extraction()));
        for (var pair : corpus.relations().pairs()) {
            if (pair.kind().isCopy()) {
                var nearer = pair.nearer();
                rows.add("{\"a\":" + quoted(pair.a()) + ",\"b\":" + quoted(pair.b()) + ",\"kind\":" + quoted(pair.kind().code())
                        + ",\"score\":" + Math.max(pair.shareA(), pair.shareB()) + ",\"nearer_source\":" + quoted(nearer.article())
                        + ",\"certainty\":\"inferred\",\"source\":" + quoted(nearer.source()) + ",\"reasons\":" + nearer.reasons().size() + "}");
                if (withLines) {
                    alignedLines(pair, articles.get(pair.a()), articles.get(pair.b()), rows);
                }
            }
        }
    }

    private static void alignedLines(Relation pair, Extraction a, Extraction b, List<String> rows) {
        for (var passage : pair.passages()) {
            if (passage.field() == Field.TEXT) {
                for (int lineA : linesOf(a, passage.a())) {
                    for (int lineB : linesOf(b, passage.b())) {
                        rows.add("{\"a\":" + quoted(pair.a()) + ",\"a_line\":" + lineA + ",\"b\":" + quoted(pair.b()) + ",\"b_line\":"
                                + lineB + "}");
                    }
                }
            }
        }
    }

    /** The lines of the body blocks that a span of the text touches. */
    private static List<Integer> linesOf(Extraction extraction, Span span) {
        var lines = new ArrayList<Integer>();
        int start = 0;
        for (var block : extraction.body()) {
            if (span.overlaps(new Span(start, start + block.text().length()))) {
                lines.add(block.line());
            }
            start += block.text().length() + 2;
        }
        return lines;
    }

    private static String row(Extraction extraction, String members) {
        return "{\"file\":" + quoted(extraction.item().source().fileName()) + "," + members + "}";
    }

    private static String quoted(Object value) {
        if (value == null) {
            return "null";
        }
        var quoted = new StringBuilder("\"");
        for (char c : value.toString().toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
