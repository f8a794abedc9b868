package org.backfile.read.record;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.backfile.corpus.Problem;
import org.backfile.corpus.Scope;
import org.backfile.corpus.Sha256;
import org.backfile.corpus.Source;
import org.backfile.read.charset.Decoder;
import org.backfile.read.raw.Cutter;
import org.backfile.read.raw.Limits;
import org.backfile.read.raw.RawItem;
import org.backfile.read.raw.Reading;

/**
 * Cuts a table of comma-separated values (RFC 4180) into its rows; what parts its cells is told from its first line, which names the
 * columns. A line end in quotes belongs to its cell.
 */
public final class CsvCutter implements Cutter {

    private final FieldNames names;
    private final RecordReader reader;
    private final Limits limits;

    /**
     * @param scope whether the text of a row is the article alone
     */
    public CsvCutter(FieldNames names, Scope scope, Limits limits) {
        this.names = names;
        this.reader = new RecordReader(names, scope);
        this.limits = limits;
    }

    @Override
    public void cut(String path, InputStream in, Consumer<RawItem> items) throws IOException {
        var scan = new ByteScan(in, limits.itemBytes());
        char separator = CsvRow.separator(scan.head());
        if (scan.skipLineEnds() == ByteScan.END) {
            items.accept(RawItem.lost(
                    Problem.lost("empty-file", path, "The file holds nothing but blanks.", "Fill it or remove it.")));
            return;
        }
        int line = scan.line();
        var columns = CsvRow.cells(text(row(scan, separator)), separator).stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (!names.tellText(columns)) {
            items.accept(RawItem.lost(Problem.lost(
                    "no-text",
                    path + ":" + line,
                    "There is no column with text (found: " + String.join(", ", columns) + ").",
                    "Name the columns in the first line, or name it under " + names.settings()
                            + ".text in site-config.yaml.")));
            return;
        }
        for (int record = 1; scan.skipLineEnds() != ByteScan.END; record++) {
            items.accept(row(path, record, scan, columns, separator));
        }
    }

    private RawItem row(String path, int record, ByteScan scan, List<String> columns, char separator)
            throws IOException {
        int line = scan.line();
        var bytes = row(scan, separator);
        if (scan.isTooLong()) {
            return RawItem.lost(limits.tooLarge(path + ":" + line, "record", scan.length()));
        }
        return RawItem.of(
                bytes,
                all -> read(new Source(path, record, line, Sha256.of(all), all.length), all, columns, separator));
    }

    /** The bytes of the next row. A quote opens a cell only where the cell begins. */
    private static byte[] row(ByteScan scan, char separator) throws IOException {
        scan.keep();
        boolean atStart = true;
        boolean quoted = false;
        for (int b = scan.peek(); b != ByteScan.END && (quoted || (b != '\n' && b != '\r')); b = scan.peek()) {
            scan.next();
            if (b == '"' && (atStart || quoted)) {
                // A doubled quote closes and opens again.
                quoted = !quoted;
                atStart = !quoted;
            } else {
                atStart = b == separator;
            }
        }
        return scan.kept();
    }

    private Reading read(Source source, byte[] bytes, List<String> columns, char separator) {
        var decoded = Decoder.decode(bytes);
        var cells = CsvRow.cells(decoded.text(), separator);
        if (cells.size() > columns.size()) {
            return Reading.lost(Problem.lost(
                    "ragged-row",
                    source.where(),
                    "This row has " + cells.size() + " cells, the first line names " + columns.size()
                            + ": it is not sure which is which.",
                    "Put cells that hold the separator in quotes, and write a quote within them twice."));
        }
        var members = new Members();
        for (int i = 0; i < cells.size(); i++) {
            members.add(columns.get(i), cells.get(i));
        }
        return reader.read(source, decoded.encoding(), members, decoded.notes(), ragged(source, cells, columns));
    }

    private static List<Problem> ragged(Source source, List<String> cells, List<String> columns) {
        return cells.size() == columns.size()
                ? List.of()
                : List.of(Problem.warning(
                        "ragged-row",
                        source.where(),
                        "This row has " + cells.size() + " cells, the first line names " + columns.size() + ".",
                        "Check that its last cells are not missing."));
    }

    private static String text(byte[] bytes) {
        return Decoder.decode(bytes).text();
    }
}
