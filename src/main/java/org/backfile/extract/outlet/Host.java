package org.backfile.extract.outlet;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.backfile.corpus.Format;
import org.backfile.corpus.Item;

/** The host that an item tells it is from: where it was captured, an address it declares, the canonical address in the head of its page. */
public final class Host {

    /** An address stands in the head of a page; what is behind that is not worth a look. */
    private static final int HEAD = 1 << 17;

    private static final Set<String> ADDRESS_FIELDS = Set.of("url", "link", "canonical", "source_url");
    private static final Pattern TAG =
            Pattern.compile("<(?:link|meta)\\b[^>]*(?:\"canonical\"|'canonical'|=canonical|og:url)[^>]*>");
    private static final Pattern ADDRESS = Pattern.compile("https?://([^/\\s\"'<>?#]+)");

    private Host() {}

    /** In lower case, without {@code www.}; empty where the item tells none. */
    public static String of(Item item) {
        var capture = item.source().capture();
        if (capture != null && !inAddress(capture.url()).isEmpty()) {
            return inAddress(capture.url());
        }
        for (var field : item.declared()) {
            var host = ADDRESS_FIELDS.contains(field.name()) ? inAddress(field.value()) : "";
            if (!host.isEmpty()) {
                return host;
            }
        }
        return item.format() == Format.HTML ? stated(item.text()) : "";
    }

    /** A name as hosts are compared. */
    static String plain(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") ? lower.substring(4) : lower;
    }

    /** The host of the page's canonical address, read off its head without parsing it. */
    private static String stated(String html) {
        var head = html.substring(0, Math.min(html.length(), HEAD));
        if (!head.contains("canonical") && !head.contains("og:url")) {
            return "";
        }
        var tags = TAG.matcher(head);
        while (tags.find()) {
            var address = ADDRESS.matcher(tags.group());
            if (address.find()) {
                return inAddress(address.group());
            }
        }
        return "";
    }

    private static String inAddress(String address) {
        try {
            var host = URI.create(address.strip()).getHost();
            return host == null ? "" : plain(host);
        } catch (IllegalArgumentException e) {
            return ""; // what is no address tells no host
        }
    }
}
