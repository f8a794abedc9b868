package org.backfile.read.web;

import java.util.Locale;

/** Tells by address and type what of a capture is surely no article. The kinds are words of the build's report. */
final class WebKind {

    private WebKind() {}

    /** Why it is passed over; empty for a page. */
    static String of(String url, String type) {
        var address = url.toLowerCase(Locale.ROOT).replaceFirst("[?#].*", "");
        if (address.matches("https?://[^/]+/robots\\.txt")) {
            return "robots.txt";
        }
        var mime = type.toLowerCase(Locale.ROOT);
        if (mime.equals("text/html") || mime.equals("application/xhtml+xml") || mime.equals("text/plain")) {
            return "";
        }
        if (mime.startsWith("image/") || mime.startsWith("video/") || mime.startsWith("audio/")) {
            return "media";
        }
        if (mime.endsWith("xml")) {
            return "feed or other XML";
        }
        // Some servers name no type; a page is then told by its content.
        boolean untyped = mime.isEmpty() || mime.equals("*/*") || mime.equals("application/octet-stream");
        return untyped && address.matches(".*(?:/|\\.html?|/[^./]*)") ? "" : "page asset";
    }
}
