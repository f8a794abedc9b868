package org.backfile.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.backfile.corpus.Article;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Finding;
import org.backfile.search.memory.Spill;
import org.jspecify.annotations.Nullable;

/**
 * What results show of each article: address, headline, date, outlet, first words; as rows of JSON in the order in which the articles came.
 * Rows are asked for again when the words are written, with each word those of its best articles, so they are kept; past a megabyte on disk.
 */
final class Leads implements AutoCloseable {

    /** Two lines of a result. */
    private static final int CHARS = 120;

    private final Spill kept = new Spill();
    private long[] addresses = new long[1024];
    private int articles;

    /** Takes the next article and returns its row. */
    String add(Article article, String text) {
        var row = row(article, text);
        var bytes = row.getBytes(StandardCharsets.UTF_8);
        if (articles + 1 == addresses.length) {
            addresses = Arrays.copyOf(addresses, articles * 2);
        }
        addresses[articles] = kept.append(bytes, 0, bytes.length);
        addresses[++articles] = addresses[articles - 1] + bytes.length;
        return row;
    }

    /** The rows of some articles, by the order in which they came. */
    List<String> rows(int[] wanted) {
        var rows = new ArrayList<String>();
        for (int article : wanted) {
            var bytes = new byte[(int) (addresses[article + 1] - addresses[article])];
            kept.read(addresses[article], bytes);
            rows.add(new String(bytes, StandardCharsets.UTF_8));
        }
        return rows;
    }

    @Override
    public void close() throws IOException {
        kept.close();
    }

    private static String row(Article article, String text) {
        var header = article.header();
        var published = header.published();
        var outlet = header.outlet();
        var row = Script.literal()
                .open('[')
                .value(article.id())
                .value(article.metadata().sourceId());
        return address(article, row)
                .value(header.headline())
                .value(published == null ? null : published.value().edtf())
                .value(outlet == null ? null : outlet.value())
                .value((isStated(published) ? 1 : 0) + (isStated(outlet) ? 2 : 0))
                .value(beginning(text))
                .close(']')
                .toString();
    }

    /**
     * Of a path of the usual kind, {@code articles/<first two letters of id>/<slug>-<id>.html}, what the id does not tell, {@code <slug>-};
     * where the slug is the beginning of {@link IndexFormat#plain the plain headline}, how many of them; any other path whole.
     */
    private static Script address(Article article, Script row) {
        var before =
                "articles/" + article.id().substring(0, Math.min(2, article.id().length())) + "/";
        var after = article.id() + ".html";
        var path = article.path();
        boolean usual =
                path.startsWith(before) && path.endsWith(after) && path.length() >= before.length() + after.length();
        var rest = usual ? path.substring(before.length(), path.length() - after.length()) : path;
        var headline = article.header().headline();
        if (usual
                && headline != null
                && rest.endsWith("-")
                && IndexFormat.plain(headline).startsWith(rest.substring(0, rest.length() - 1))) {
            return row.value(rest.length() - 1);
        }
        return row.value(rest.indexOf('/') < 0 ? rest : path);
    }

    /** Whether the item itself states it; otherwise the archive worked it out or does not know. */
    private static boolean isStated(@Nullable Finding<?> finding) {
        return finding != null && finding.certainty() == Certainty.EXPLICIT;
    }

    /** The first words, cut between two. */
    private static String beginning(String text) {
        var flat = text.replace('\n', ' ');
        if (flat.length() <= CHARS) {
            return flat;
        }
        int cut = flat.lastIndexOf(' ', CHARS);
        return flat.substring(0, cut > CHARS / 2 ? cut : CHARS) + " …";
    }
}
