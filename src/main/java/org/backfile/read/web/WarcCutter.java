package org.backfile.read.web;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.backfile.corpus.Capture;
import org.backfile.corpus.Problem;
import org.backfile.corpus.Sha256;
import org.backfile.corpus.Source;
import org.backfile.read.page.PageReader;
import org.backfile.read.raw.Cutter;
import org.backfile.read.raw.Limits;
import org.backfile.read.raw.RawItem;
import org.backfile.read.raw.Refusal;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Cuts a WARC file (ISO 28500), unpacked, into the pages that servers answered with status 200, and the texts that were made of them. All
 * other records are counted by kind.
 */
public final class WarcCutter implements Cutter {

    private static final String OTHER = "WARC record without a page";

    private final Limits limits;

    public WarcCutter(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void cut(String path, InputStream in, Consumer<RawItem> items) throws IOException {
        int number = 0;
        try (var reader = new WarcReader(new Kept(in))) {
            for (var record = next(reader, number); record.isPresent(); record = next(reader, number)) {
                number++;
                items.accept(raw(path, number, record.get()));
            }
        }
    }

    private static Optional<WarcRecord> next(WarcReader reader, int number) throws IOException {
        try {
            return reader.next();
        } catch (ParsingException e) {
            throw damaged(number, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            // The library tells a length or a name that is none by whatever its parsing of it throws.
            throw damaged(number, "a header of the next is malformed");
        }
    }

    private static Refusal damaged(int number, String what) {
        return new Refusal(
                "damaged-warc",
                "This is no longer WARC after record " + number + " (" + what + "); what stands before that was read.",
                "Fetch it again, or cut off the broken end.");
    }

    private RawItem raw(String path, int number, WarcRecord record) throws IOException {
        var where = path + ", record " + number;
        if (record instanceof WarcRevisit) {
            return RawItem.skipped("revisit");
        }
        try {
            if (record instanceof WarcResponse response && isWeb(response.target())) {
                return response(path, number, response);
            }
            if (record instanceof WarcResource || record instanceof WarcConversion) {
                var target = (WarcTargetRecord) record;
                return isWeb(target.target())
                        ? kept(path, number, target, record.contentType(), record.body())
                        : RawItem.skipped(OTHER);
            }
        } catch (EOFException e) {
            throw e;
        } catch (IOException e) {
            return bad(where, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            // The library tells headers that are missing or malformed by whatever its parsing of them throws.
            return bad(where, "one of its headers is missing or malformed");
        }
        return RawItem.skipped(OTHER);
    }

    private static RawItem bad(String where, String what) {
        return RawItem.lost(Problem.lost(
                "bad-record",
                where,
                "This record cannot be read (" + what + ").",
                "Capture the page again, or leave it out."));
    }

    /** Answers of name servers are records too, and what crawlers note for themselves: their log, a picture of the screen. */
    private static boolean isWeb(String target) {
        var scheme = target.substring(0, Math.min(target.length(), 6)).toLowerCase(Locale.ROOT);
        return scheme.startsWith("http") || scheme.startsWith("file:") || scheme.startsWith("ftp:");
    }

    private RawItem response(String path, int number, WarcResponse response) throws IOException {
        var http = response.http();
        int status = http.status();
        if (status != 200) {
            return RawItem.skipped(status >= 300 && status < 400 ? "redirect" : "error page");
        }
        var packed = http.headers().first("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
        if (packed.equals("zstd")) {
            return RawItem.lost(Problem.lost(
                    "unknown-packing",
                    path + ", record " + number,
                    "The page is packed with zstd, which is not known here.",
                    "Capture it again without Accept-Encoding: zstd."));
        }
        return kept(path, number, response, http.contentType(), http.bodyDecoded());
    }

    private RawItem kept(String path, int number, WarcTargetRecord record, MediaType type, MessageBody body)
            throws IOException {
        var url = record.target();
        var kind = WebKind.of(url, type.base().toString());
        if (!kind.isEmpty()) {
            return RawItem.skipped(kind);
        }
        long limit = limits.itemBytes();
        var bytes = body.stream().readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 16L));
        if (bytes.length == 0) {
            return RawItem.skipped("empty page");
        }
        if (bytes.length > limit) {
            return RawItem.lost(limits.tooLarge(path + ", record " + number, "record", 0));
        }
        var capture = new Capture(url, time(record), "the WARC record");
        var charset = charset(type).orElse(null);
        var name = type.subtype().contains("html") ? "page.html" : "page.txt";
        return RawItem.of(bytes, all -> {
            var source = new Source(path, number, 0, Sha256.of(all), all.length, capture);
            return PageReader.read(source, all, name, charset);
        });
    }

    /** When the page was captured; null where the record does not say, which costs the page nothing else. */
    private static @Nullable String time(WarcTargetRecord record) {
        try {
            return record.date().toString();
        } catch (DateTimeException | NoSuchElementException e) {
            return null;
        }
    }

    private static Optional<String> charset(MediaType type) {
        @Nullable String charset = type.parameters().get("charset");
        return Optional.ofNullable(charset);
    }

    /** Stays open when the reader of records is closed: who opened it closes it. */
    private static final class Kept extends FilterInputStream {

        Kept(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // See the class comment.
        }
    }
}
