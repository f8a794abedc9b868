import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.backfile.corpus.Item;
import org.backfile.enrich.Enricher;
import org.backfile.extract.ExtractOptions;
import org.backfile.extract.Extractor;
import org.backfile.extract.body.Body;
import org.backfile.extract.page.Page;
import org.backfile.read.page.PageReader;
import org.jsoup.Jsoup;

/**
 * How fast pages are extracted, by one thread: {@code Throughput ROUNDS PAGES...}. PAGES holds {@code <id>.html}, {@code <id>.html.gz} or
 * {@code <id>.txt}. Each page goes through all ways one after another, so that whatever else the machine does falls on all alike; counted
 * is the thread's own processor time. The first half of the rounds warms up. Prints per folder and way the median page, and for HTML how
 * often that is jsoup's bare parse of the same text.
 */
final class Throughput {

    private static final String BARE = "jsoup, bare parse";
    private static final String WHOLE = "read + extracted";

    private interface Way {
        Object go(String name, byte[] bytes, Item item);
    }

    public static void main(String[] args) throws IOException {
        int rounds = Integer.parseInt(args[0]);
        for (var folder : args.length == 1 ? new String[0] : Arrays.copyOfRange(args, 1, args.length)) {
            print(folder, measure(pages(Path.of(folder)), rounds));
        }
    }

    private static Map<String, byte[]> pages(Path folder) throws IOException {
        var pages = new LinkedHashMap<String, byte[]>();
        try (var list = Files.walk(folder)) {
            for (var page : list.filter(Files::isRegularFile).sorted().toList()) {
                try (InputStream in = Files.newInputStream(page)) {
                    var name = page.getFileName().toString();
                    boolean packed = name.endsWith(".gz");
                    pages.put(name.replaceAll("\\.gz$", ""), (packed ? new GZIPInputStream(in) : in).readAllBytes());
                }
            }
        }
        return pages;
    }

    private static Map<String, Way> ways(boolean markup) {
        var extractor = new Extractor(ExtractOptions.DEFAULT);
        var enricher = new Enricher();
        var ways = new LinkedHashMap<String, Way>();
        if (markup) {
            ways.put(BARE, (name, bytes, item) -> Jsoup.parse(item.text()));
        }
        ways.put("read", (name, bytes, item) -> read(name, bytes));
        ways.put("page", (name, bytes, item) -> Page.of(item));
        ways.put("page + body", (name, bytes, item) -> Body.label(Page.of(item)));
        ways.put("page + body + facts = extracted", (name, bytes, item) -> extractor.extract(item));
        ways.put(WHOLE, (name, bytes, item) -> extractor.extract(read(name, bytes)));
        ways.put("read + extracted + enriched", (name, bytes, item) -> enricher.enrich(extractor.extract(read(name, bytes))));
        return ways;
    }

    private static Item read(String name, byte[] bytes) {
        return PageReader.read(name, bytes).items().get(0);
    }

    /** By way, the median of the measured rounds of each page, in nanoseconds. */
    private static Map<String, long[]> measure(Map<String, byte[]> pages, int rounds) {
        var clock = ManagementFactory.getThreadMXBean();
        boolean markup = pages.keySet().iterator().next().endsWith(".html");
        var ways = ways(markup);
        var times = new LinkedHashMap<String, long[][]>();
        ways.keySet().forEach(way -> times.put(way, new long[pages.size()][rounds]));
        var items = new ArrayList<Item>();
        pages.forEach((name, bytes) -> items.add(read(name, bytes)));
        int results = 0;
        for (int round = 0; round < rounds; round++) {
            int number = 0;
            for (var page : pages.entrySet()) {
                for (var way : ways.entrySet()) {
                    long start = clock.getCurrentThreadCpuTime();
                    results += way.getValue().go(page.getKey(), page.getValue(), items.get(number)).hashCode() & 1;
                    times.get(way.getKey())[number][round] = clock.getCurrentThreadCpuTime() - start;
                }
                number++;
            }
        }
        if (results < 0) {
            throw new IllegalStateException("results are counted so that none can be left out");
        }
        var medians = new LinkedHashMap<String, long[]>();
        times.forEach((way, all) -> medians.put(way, Arrays.stream(all)
                .mapToLong(one -> median(Arrays.copyOfRange(one, rounds / 2, rounds)))
                .toArray()));
        return medians;
    }

    private static long median(long[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void print(String folder, Map<String, long[]> times) {
        var bare = times.get(BARE);
        System.out.printf(Locale.ROOT, "%n%s: %d pages%n", folder, times.get(WHOLE).length);
        System.out.printf(Locale.ROOT, "%-32s %12s %10s %12s %10s%n", "one thread", "median ms", "x bare", "all, x bare", "pages/s");
        times.forEach((way, each) -> System.out.printf(
                Locale.ROOT,
                "%-32s %12.3f %10s %12s %10.0f%n",
                way,
                median(each) / 1e6,
                bare == null ? "" : String.format(Locale.ROOT, "%.2f", (double) median(each) / median(bare)),
                bare == null ? "" : String.format(Locale.ROOT, "%.2f", (double) sum(each) / sum(bare)),
                each.length * 1e9 / sum(each)));
    }

    private static long sum(long[] values) {
        return Arrays.stream(values).sum();
    }
}
