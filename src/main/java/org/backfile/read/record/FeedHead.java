package org.backfile.read.record;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.backfile.read.charset.Decoder;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says of itself before its first item.
 *
 * @param encoding that the XML declaration names; absent where there is none
 * @param authors display names of WordPress authors by the names they log in with
 */
record FeedHead(@Nullable String encoding, String title, String language, Map<String, String> authors) {

    private static final Pattern ENCODING =
            Pattern.compile("\\A\\s*<\\?xml\\b[^>]{0,200}?\\bencoding\\s*=\\s*[\"']([\\w.:-]{2,40})");

    FeedHead {
        authors = Map.copyOf(authors);
    }

    static FeedHead of(byte[] head) {
        var text = Decoder.decode(head).text();
        var declared = ENCODING.matcher(text);
        var encoding = declared.find() ? declared.group(1) : null;
        var document = Parser.xmlParser().parseInput(text, "");
        var authors = new HashMap<String, String>();
        for (var author : document.getElementsByTag("wp:author")) {
            var login = child(author, "wp:author_login");
            var name = child(author, "wp:author_display_name");
            if (!login.isEmpty() && !name.isEmpty()) {
                authors.put(login, name);
            }
        }
        var channel = document.getElementsByTag("channel").first();
        var feed = channel == null ? document.getElementsByTag("feed").first() : channel;
        if (feed == null) {
            return new FeedHead(encoding, "", "", authors);
        }
        var language = child(feed, "language");
        return new FeedHead(
                encoding, child(feed, "title"), language.isEmpty() ? feed.attr("xml:lang") : language, authors);
    }

    private static String child(Element parent, String name) {
        for (var child : parent.children()) {
            if (child.tagName().equalsIgnoreCase(name)) {
                return child.text().strip();
            }
        }
        return "";
    }
}
