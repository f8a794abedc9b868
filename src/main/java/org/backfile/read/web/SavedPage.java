package org.backfile.read.web;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.backfile.corpus.Capture;
import org.backfile.corpus.Item;

/**
 * Reads what programs that save pages write into them: SingleFile, HTTrack, the menu "Save as" of browsers, and the Internet Archive, whose
 * toolbar and link prefixes are taken off.
 */
public final class SavedPage {

    /** They write it first, after the doctype at most. */
    private static final int HEAD_CHARS = 4096;

    private static final Pattern SINGLE_FILE = Pattern.compile(
            "<!--\\s*Page saved with SingleFile\\s+url:\\s*(?<url>\\S+)\\s+saved date:\\s*(?<date>[^\\n]{10,80})");
    private static final Pattern HTTRACK =
            Pattern.compile("<!-- Mirrored from (?<url>\\S+) by HTTrack [^>]{0,80}?\\], (?<date>[^>]{10,60}?) -->");
    private static final Pattern SAVE_AS = Pattern.compile("<!-- saved from url=\\(\\d{4}\\)(?<url>\\S+) -->");
    private static final Pattern ARCHIVED =
            Pattern.compile("/web/(?<digits>\\d{14})(?:[a-z]{2}_)?/(?<url>https?://[^\"'\\s<>]+)");
    private static final Pattern ARCHIVED_ON = Pattern.compile("FILE ARCHIVED ON (?<date>[^<>]{20,24}) AND RETRIEVED");
    private static final Pattern PREFIX =
            Pattern.compile("(?:https?:)?(?://web\\.archive\\.org)?/web/\\d{4,14}(?:[a-z]{2}_)?/(?=https?://|mailto:)");
    private static final String TOOLBAR = "<!-- BEGIN WAYBACK TOOLBAR INSERT -->";
    private static final String TOOLBAR_END = "<!-- END WAYBACK TOOLBAR INSERT -->";

    private SavedPage() {}

    /** The same web page, knowing where and when it was captured if it says so. */
    public static Item of(Item item) {
        if (item.source().capture() != null) {
            return item;
        }
        var text = item.text();
        if (text.contains("web.archive.org")
                && (text.contains(TOOLBAR) || ARCHIVED_ON.matcher(text).find())) {
            return archived(item);
        }
        var head = text.substring(0, Math.min(text.length(), HEAD_CHARS));
        return capture(head)
                .map(capture -> item.withSource(item.source().withCapture(capture)))
                .orElse(item);
    }

    private static Optional<Capture> capture(String head) {
        if (!head.contains("<!--")) {
            return Optional.empty();
        }
        var single = SINGLE_FILE.matcher(head);
        if (single.find()) {
            return Optional.of(new Capture(
                    single.group("url"), Moment.in(single.group("date")).orElse(null), "the header of SingleFile"));
        }
        var mirror = HTTRACK.matcher(head);
        if (mirror.find()) {
            var url = mirror.group("url");
            return Optional.of(new Capture(
                    url.startsWith("http") ? url : "http://" + url,
                    Moment.in(mirror.group("date")).orElse(null),
                    "the header of HTTrack"));
        }
        var saved = SAVE_AS.matcher(head);
        return saved.find() && saved.group("url").startsWith("http")
                ? Optional.of(new Capture(saved.group("url"), null, "the browser that saved it"))
                : Optional.empty();
    }

    private static Item archived(Item item) {
        var text = item.text();
        var address = ARCHIVED.matcher(text);
        var plain = PREFIX.matcher(withoutToolbar(text)).replaceAll("");
        var notes = new ArrayList<>(item.readingNotes());
        notes.add("This is a copy of the Internet Archive; its toolbar and the prefixes of its links were taken off.");
        var source = item.source();
        if (address.find()) {
            var on = ARCHIVED_ON.matcher(text);
            var time = on.find() ? Moment.in(on.group("date")) : Optional.<String>empty();
            source = source.withCapture(new Capture(
                    address.group("url"),
                    time.orElse(Moment.ofDigits(address.group("digits"))),
                    "the Internet Archive"));
        }
        return new Item(
                source,
                item.format(),
                item.encoding(),
                item.layout(),
                item.scope(),
                plain,
                item.html(),
                item.declared(),
                notes,
                item.problems(),
                item.known());
    }

    /** Its line ends stay, so that lines below keep their numbers. */
    private static String withoutToolbar(String text) {
        int start = text.indexOf(TOOLBAR);
        int end = text.indexOf(TOOLBAR_END, Math.max(0, start));
        if (start < 0 || end < 0) {
            return text;
        }
        var lines = text.substring(start, end).replaceAll("[^\r\n]", "");
        return text.substring(0, start) + lines + text.substring(end + TOOLBAR_END.length());
    }
}
