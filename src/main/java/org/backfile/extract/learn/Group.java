package org.backfile.extract.learn;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.backfile.corpus.Item;

/**
 * The group that an item belongs to: files that may share a frame around their articles. The host of its address where it tells one, else
 * the first folder below the source; never the outlet that extraction finds, which rests on the page's frame itself.
 */
final class Group {

    /** An address stands in the head of a page; what is behind that is not worth a look. */
    private static final int HEAD = 1 << 17;

    private static final Set<String> ADDRESS_FIELDS = Set.of("url", "link", "canonical", "source_url");
    private static final Pattern TAG =
            Pattern.compile("<(?:link|meta)\\b[^>]*(?:\"canonical\"|'canonical'|=canonical|og:url)[^>]*>");
    private static final Pattern ADDRESS = Pattern.compile("https?://([^/\\s\"'<>?#]+)");

    private Group() {}

    /** As {@code host example.org} or {@code folder 2019}. */
    static String of(Item item) {
        var capture = item.source().capture();
        if (capture != null && !host(capture.url()).isEmpty()) {
            return "host " + host(capture.url());
        }
        for (var field : item.declared()) {
            if (ADDRESS_FIELDS.contains(field.name())) {
                var host = host(field.value());
                if (!host.isEmpty()) {
                    return "host " + host;
                }
            }
        }
        var host = switch (item.format()) {
            case HTML -> statedHost(item.text());
            default -> "";
        };
        return host.isEmpty() ? folder(item.source().path()) : "host " + host;
    }

    static boolean isFolder(String group) {
        return group.startsWith("folder ");
    }

    private static String folder(String path) {
        int slash = path.indexOf('/');
        return "folder " + (slash < 0 ? "" : path.substring(0, slash));
    }

    /** The host of the page's canonical address, read off its head without parsing it. */
    private static String statedHost(String html) {
        var head = html.substring(0, Math.min(html.length(), HEAD));
        if (!head.contains("canonical") && !head.contains("og:url")) {
            return "";
        }
        var tags = TAG.matcher(head);
        while (tags.find()) {
            var address = ADDRESS.matcher(tags.group());
            if (address.find()) {
                return host(address.group());
            }
        }
        return "";
    }

    private static String host(String address) {
        try {
            var host = URI.create(address.strip()).getHost();
            if (host == null) {
                return "";
            }
            var lower = host.toLowerCase(Locale.ROOT);
            return lower.startsWith("www.") ? lower.substring(4) : lower;
        } catch (IllegalArgumentException e) {
            return ""; // what is no address tells no host
        }
    }
}
