package org.backfile.read.page;

import java.util.Map;
import java.util.regex.Pattern;

/** Names the kinds of XML that hold text and are not read, by their root element. */
final class XmlKind {

    private static final Pattern ROOT = Pattern.compile("<(?:\\w+:)?([A-Za-z]\\w*)[\\s>]");

    private static final Map<String, String> NAMES = Map.of(
            "alto", "ALTO, the layout of a scanned page: its lines are no articles yet",
            "PcGts", "PAGE XML, the layout of a scanned page: its lines are no articles yet",
            "mets", "METS, the table of contents of a digitised volume",
            "nitf", "NITF",
            "newsItem", "NewsML",
            "newsMessage", "NewsML",
            "TEI", "TEI",
            "urlset", "a sitemap");

    private XmlKind() {}

    /** As in "This looks like ...". */
    static String of(String text) {
        var root = ROOT.matcher(text.substring(0, Math.min(text.length(), 4096)));
        var name = root.find() ? NAMES.get(root.group(1)) : null;
        return name == null ? "XML that is no web page" : name;
    }
}
