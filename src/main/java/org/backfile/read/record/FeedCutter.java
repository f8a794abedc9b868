package org.backfile.read.record;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import org.backfile.corpus.Scope;
import org.backfile.corpus.Sha256;
import org.backfile.corpus.Source;
import org.backfile.read.raw.Cutter;
import org.backfile.read.raw.Limits;
import org.backfile.read.raw.RawItem;

/**
 * Cuts RSS and Atom feeds, and the exports of WordPress (WXR), which are RSS with more elements. Only the tags of items are looked for, past
 * CDATA sections and comments; what stands before the first one tells of the whole feed. No entity or other file is ever loaded.
 */
public final class FeedCutter implements Cutter {

    private static final byte[] CDATA = "<![CDATA[".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] COMMENT = "<!--".getBytes(StandardCharsets.US_ASCII);

    /** A feed that has told nothing of itself by then has nothing to tell. */
    private static final int HEAD_BYTES = 1 << 20;

    private final Scope scope;
    private final Limits limits;

    /**
     * @param scope whether the text of an item is the article alone
     */
    public FeedCutter(Scope scope, Limits limits) {
        this.scope = scope;
        this.limits = limits;
    }

    @Override
    public void cut(String path, InputStream in, Consumer<RawItem> items) throws IOException {
        var scan = new ByteScan(in, Math.max(HEAD_BYTES, limits.itemBytes()));
        var reader = new FeedReader(scope);
        FeedHead head = null;
        int record = 0;
        scan.keep();
        while (nextTag(scan)) {
            var tag = name(scan);
            if (!tag.equals("item") && !tag.equals("entry")) {
                continue;
            }
            if (head == null) {
                head = FeedHead.of(scan.kept());
            }
            int line = scan.line();
            scan.keep();
            rest(scan, tag);
            int number = ++record;
            var feed = head;
            if (scan.isTooLong()) {
                items.accept(RawItem.lost(limits.tooLarge(path + ":" + line, "record", scan.length())));
                continue;
            }
            var open = ("<" + tag).getBytes(StandardCharsets.US_ASCII);
            var rest = scan.kept();
            var bytes = Arrays.copyOf(open, open.length + rest.length);
            System.arraycopy(rest, 0, bytes, open.length, rest.length);
            items.accept(RawItem.of(
                    bytes, all -> reader.read(new Source(path, number, line, Sha256.of(all), all.length), all, feed)));
        }
        if (record == 0) {
            items.accept(RawItem.skipped("feed without items"));
        }
    }

    /** Goes behind the next {@code <}; false at the end. */
    private static boolean nextTag(ByteScan scan) throws IOException {
        for (int b = scan.next(); b != ByteScan.END; b = scan.next()) {
            if (b == '<') {
                return true;
            }
        }
        return false;
    }

    /** The name of the tag that begins here, without prefix; empty for an end tag, and past a comment or CDATA section. */
    private static String name(ByteScan scan) throws IOException {
        if (scan.peek() == '!') {
            skipSection(scan);
            return "";
        }
        var name = new StringBuilder();
        for (int b = scan.peek(); b == '-' || b == '_' || b == ':' || Character.isLetterOrDigit(b); b = scan.peek()) {
            name.append((char) scan.next());
        }
        return name.toString();
    }

    /** Everything up to the end tag of an element whose name was read. */
    private static void rest(ByteScan scan, String tag) throws IOException {
        while (nextTag(scan)) {
            if (scan.peek() == '!') {
                skipSection(scan);
            } else if (scan.peek() == '/') {
                scan.next();
                if (name(scan).equals(tag) && scan.skipBlank() == '>') {
                    scan.next();
                    return;
                }
            }
        }
        throw new EOFException("an item is not closed");
    }

    /** Goes past a CDATA section or comment, whose {@code <} was read; past anything else not. */
    private static void skipSection(ByteScan scan) throws IOException {
        if (scan.looksAt(CDATA, 1)) {
            skipTo(scan, ']');
        } else if (scan.looksAt(COMMENT, 1)) {
            skipTo(scan, '-');
        }
    }

    /** Goes past twice the mark and a {@code >}. */
    private static void skipTo(ByteScan scan, char mark) throws IOException {
        // The opening of a comment ends with two of its marks, which close nothing.
        for (int i = 1; i < COMMENT.length; i++) {
            scan.next();
        }
        int marks = 0;
        for (int b = scan.next(); b != ByteScan.END; b = scan.next()) {
            if (b == '>' && marks >= 2) {
                return;
            }
            marks = b == mark ? marks + 1 : 0;
        }
        throw new EOFException("a section is not closed");
    }
}
