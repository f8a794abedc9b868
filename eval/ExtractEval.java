import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.backfile.Backfile;
import org.backfile.settings.SiteConfig;
import org.backfile.corpus.Article;
import org.backfile.corpus.Author;
import org.backfile.corpus.Block;
import org.backfile.corpus.Format;
import org.backfile.corpus.Label;

/**
 * Extracts pages as {@code build} does and writes what the scorer reads: {@code ExtractEval PAGES WORK OUT.json}. PAGES holds
 * {@code <id>.html}, {@code <id>.html.gz} or {@code <id>.txt}; WORK is an empty folder for the unpacked ones.
 */
final class ExtractEval {

    public static void main(String[] args) throws Exception {
        var work = Path.of(args[1]);
        unpack(Path.of(args[0]), work);
        try (var out = new JsonFactory().createGenerator(Files.newBufferedWriter(Path.of(args[2])))) {
            out.writeStartObject();
            var backfile = new Backfile(SiteConfig.defaults(work));
            // A page given by itself is read by itself: nothing is known of others.
            for (var paths : System.getenv("ALONE") == null ? List.of(List.of(work)) : single(work)) {
                backfile.extract(paths, article -> write(out, article), problem -> System.err.println(problem.message()));
            }
            out.writeEndObject();
        }
    }

    private static List<List<Path>> single(Path work) throws IOException {
        try (var list = Files.list(work)) {
            return list.sorted().map(List::of).toList();
        }
    }

    private static void unpack(Path pages, Path work) throws IOException {
        try (var list = Files.list(pages)) {
            for (var page : list.sorted().toList()) {
                var name = page.getFileName().toString();
                try (InputStream in = name.endsWith(".gz")
                        ? new GZIPInputStream(Files.newInputStream(page))
                        : Files.newInputStream(page)) {
                    Files.copy(in, work.resolve(name.replaceAll("\\.gz$", "")));
                }
            }
        }
    }

    private static void write(JsonGenerator out, Article article) {
        try {
            var metadata = article.metadata();
            out.writeObjectFieldStart(article.source().fileName().replaceAll("\\.(html|txt)$", ""));
            out.writeStringField("text", text(article));
            if (metadata.headline() != null) {
                out.writeStringField("title", metadata.headline().value());
            }
            if (metadata.authors() != null) {
                out.writeArrayFieldStart("author");
                for (Author author : metadata.authors().value()) {
                    out.writeString(author.name());
                }
                out.writeEndArray();
            }
            if (metadata.published() != null) {
                var day = metadata.published().value();
                if (day.isDay()) {
                    out.writeStringField("date", String.valueOf(day.earliest()));
                }
                out.writeStringField("certainty", metadata.published().certainty().code());
            }
            if (article.extraction().item().format() == Format.TEXT) {
                out.writeArrayFieldStart("lines");
                for (int line : lines(article)) {
                    out.writeNumber(line);
                }
                out.writeEndArray();
            }
            out.writeEndObject();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /**
     * The body. Backfile keeps "HULL (AP)" in a field of its own; with DATELINES=in in the environment it stands where it stood, at the head of
     * the first paragraph, as in some gold texts.
     */
    private static String text(Article article) {
        if (!"in".equals(System.getenv("DATELINES"))) {
            return article.extraction().text();
        }
        var text = new StringBuilder();
        for (var block : article.extraction().blocks()) {
            if (block instanceof Block.Kept && (block.label() == Label.BODY || block.label() == Label.DATELINE)) {
                text.append(block.text()).append(block.label() == Label.DATELINE ? " " : "\n\n");
            }
        }
        return text.toString();
    }

    /** The lines, from 0, that hold a piece of the kept body. */
    private static Collection<Integer> lines(Article article) {
        var text = article.extraction().item().text();
        var lines = new TreeSet<Integer>();
        int line = 0;
        int at = 0;
        for (var block : article.extraction().body()) {
            for (; at < block.span().end(); at++) {
                if (text.charAt(at) == '\n') {
                    line++;
                } else if (at >= block.span().start() && !Character.isWhitespace(text.charAt(at))) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }
}
