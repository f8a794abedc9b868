import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backfile.corpus.Article;
import org.backfile.corpus.Block;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.Finding;
import org.backfile.corpus.Format;
import org.backfile.corpus.Item;
import org.backfile.corpus.Kind;
import org.backfile.corpus.Label;
import org.backfile.corpus.Layout;
import org.backfile.corpus.Metadata;
import org.backfile.corpus.Source;
import org.backfile.corpus.Span;
import org.backfile.enrich.Enricher;
import org.backfile.search.SearchIndex;
import org.backfile.search.SearchOptions;
import org.backfile.site.SiteFile;

/**
 * Makes the search index of a collection: {@code SearchEval DOCS.jsonl FOLDER}. A document is an object with {@code id}, {@code text} and
 * perhaps {@code title}, {@code date}, {@code outlet} or {@code source}, {@code section}. Prints figures of the index.
 */
final class SearchEval {

    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[1]);
        var articles = new ArrayList<Article>();
        try (var lines = Files.lines(Path.of(args[0]))) {
            lines.filter(line -> !line.isBlank()).forEach(line -> articles.add(article(fields(line))));
        }
        var corpus = Corpus.of(articles);
        var sizes = new HashMap<String, long[]>();
        long start = System.nanoTime();
        var files = new ArrayList<SiteFile>();
        new SearchIndex(SearchOptions.DEFAULT).write(corpus, files::add);
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        for (var file : files) {
            var path = folder.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.write(path, file.bytes());
            var part = file.path().split("/")[1];
            var size = sizes.computeIfAbsent(part, name -> new long[2]);
            size[0]++;
            size[1] += file.bytes().length;
        }
        System.err.printf("%d articles indexed in %d ms%n", articles.size(), milliseconds);
        sizes.forEach((part, size) -> System.err.printf("%-12s %6d files %12d bytes%n", part, size[0], size[1]));
    }

    private static Article article(Map<String, String> fields) {
        var text = fields.getOrDefault("text", "");
        var blocks = new ArrayList<Block>();
        int at = 0;
        for (var paragraph : text.split("\n+")) {
            int from = text.indexOf(paragraph, at);
            at = from + paragraph.length();
            blocks.add(new Block.Kept(1, new Span(from, at), Label.BODY, Kind.PARAGRAPH, paragraph.strip(), ""));
        }
        var id = fields.getOrDefault("id", "");
        var source = new Source(id, 0, 1, "", text.length());
        var item = new Item(source, Format.TEXT, "UTF-8", Layout.LINE_PER_PARAGRAPH, text, null, List.of(), List.of(), List.of());
        var date = fields.get("date") == null ? fields.get("day") : fields.get("date");
        var metadata = new Metadata(
                finding(fields.get("title")),
                null,
                null,
                finding(fields.getOrDefault("outlet", fields.get("source"))),
                null,
                date == null ? null : finding(DateInterval.day(LocalDate.parse(date.substring(0, 10)), "")),
                null,
                null,
                finding(fields.get("section")),
                null,
                null,
                id,
                List.of());
        var extraction = new Enricher().enrich(new Extraction(item, metadata, blocks, Map.of(), List.of(), List.of()));
        return new Article(id, "articles/" + id + ".html", extraction);
    }

    private static <T> Finding<T> finding(T value) {
        return value == null ? null : new Finding<>(value, Certainty.EXPLICIT, List.of(), "given");
    }

    private static Map<String, String> fields(String line) {
        var fields = new HashMap<String, String>();
        try (JsonParser json = new JsonFactory().createParser(line)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                var name = json.currentName();
                if (json.nextToken().isScalarValue()) {
                    fields.put(name, json.getText());
                } else {
                    json.skipChildren();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fields;
    }
}
