import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.backfile.corpus.Article;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Header;
import org.backfile.enrich.Enricher;
import org.backfile.extract.ExtractOptions;
import org.backfile.extract.Extractor;
import org.backfile.read.ReadOptions;
import org.backfile.read.Reader;
import org.backfile.relate.Relater;
import org.backfile.store.ExtractionStore;

/**
 * Relates a made corpus as a build does and compares the copies with what was planted: {@code RelateMade MADE THREADS}, MADE a folder of
 * {@code corpus.py} with the forms jsonl and its {@code planted.jsonl}. A pair counts as planted when a chain of planted copies joins it.
 */
final class RelateMade {

    private static final Pattern PAIR = Pattern.compile("\"a\": \"(.*?)\", \"b\": \"(.*?)\", \"kind\": \"(.*?)\", \"label\": (\\d)");

    public static void main(String[] args) throws IOException {
        var made = Path.of(args[0]);
        var work = Files.createTempDirectory("relate-made");
        try (var store = ExtractionStore.in(work)) {
            var corpus = corpus(made.resolve("articles.jsonl"), store);
            long cpu = cpu();
            long start = System.nanoTime();
            var related = new Relater(work, Integer.parseInt(args[1]), java.util.List.of()).relate(corpus, problem -> {});
            System.out.printf("%,d articles, %,d relations: %.1f s, %.1f CPU s%n", corpus.size(), related.relations().pairs().size(),
                    (System.nanoTime() - start) / 1e9, (cpu() - cpu) / 1e9);
            var found = new HashSet<String>();
            related.relations().pairs().stream().filter(pair -> pair.kind().isCopy()).forEach(pair -> found.add(key(pair.a(), pair.b())));
            score(found, made.resolve("planted.jsonl"));
        }
    }

    private static Corpus corpus(Path file, ExtractionStore store) throws IOException {
        var reader = new Reader(ReadOptions.DEFAULT);
        var extractor = new Extractor(ExtractOptions.DEFAULT);
        var enricher = new Enricher();
        var headers = new ArrayList<Header>();
        var numbers = new HashMap<String, Integer>();
        for (var each : reader.list(file).files()) {
            reader.cut(each, raw -> raw.read().items().forEach(item -> {
                var extraction = enricher.enrich(extractor.extract(item));
                var id = extraction.metadata().sourceId();
                headers.add(Header.of(id, id + ".html", extraction));
                numbers.put(id, store.add(extraction));
            }));
        }
        return new Corpus(headers, header -> new Article(header.id(), header.path(), store.get(numbers.get(header.id()))));
    }

    private static void score(Set<String> found, Path planted) throws IOException {
        var parent = new HashMap<String, String>();
        var copies = new HashMap<String, String>();
        var quotes = new HashSet<String>();
        for (var line : Files.readAllLines(planted)) {
            var row = PAIR.matcher(line);
            if (row.find()) {
                if (row.group(4).equals("1")) {
                    copies.put(key(row.group(1), row.group(2)), row.group(3));
                    parent.put(root(parent, row.group(1)), root(parent, row.group(2)));
                } else {
                    quotes.add(key(row.group(1), row.group(2)));
                }
            }
        }
        long hits = copies.keySet().stream().filter(found::contains).count();
        long wrong = found.stream().filter(pair -> !isJoined(parent, pair)).count();
        System.out.printf("recall %.4f of %,d planted copies; precision %.4f of %,d found; of %,d that share a quotation %,d held for copies%n",
                (double) hits / copies.size(), copies.size(), (found.size() - wrong) / (double) Math.max(1, found.size()), found.size(),
                quotes.size(), quotes.stream().filter(found::contains).count());
        copies.forEach((pair, kind) -> {
            if (!found.contains(pair)) {
                System.err.println("missed " + pair + " " + kind);
            }
        });
        found.stream().filter(pair -> !isJoined(parent, pair)).sorted().limit(1000).forEach(pair -> System.err.println("wrong " + pair));
    }

    private static boolean isJoined(HashMap<String, String> parent, String pair) {
        int space = pair.indexOf(' ');
        return root(parent, pair.substring(0, space)).equals(root(parent, pair.substring(space + 1)));
    }

    private static String root(HashMap<String, String> parent, String id) {
        var root = id;
        while (parent.containsKey(root) && !parent.get(root).equals(root)) {
            root = parent.get(root);
        }
        return root;
    }

    private static String key(String a, String b) {
        return a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
