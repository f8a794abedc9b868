package org.backfile.extract.learn;

import org.backfile.corpus.Item;
import org.backfile.extract.outlet.Host;
import org.backfile.extract.outlet.OutletRules;

/**
 * The group that an item belongs to: files that may share a frame around their articles. The outlet that the settings name for its place;
 * else the host of its address where it tells one, else the first folder below the source; never the outlet that extraction finds, which
 * rests on the page's frame itself.
 */
final class Group {

    private Group() {}

    /** As {@code outlet The Harbour Post}, {@code host example.org} or {@code folder 2019}. */
    static String of(Item item, OutletRules rules) {
        var rule = rules.of(item);
        if (rule != null) {
            return "outlet " + rule.outlet();
        }
        var host = Host.of(item);
        return host.isEmpty() ? folder(item.source().path()) : "host " + host;
    }

    static boolean isFolder(String group) {
        return group.startsWith("folder ");
    }

    private static String folder(String path) {
        int slash = path.indexOf('/');
        return "folder " + (slash < 0 ? "" : path.substring(0, slash));
    }
}
