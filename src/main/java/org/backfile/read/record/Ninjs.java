package org.backfile.read.record;

import java.util.Map;
import java.util.Set;

/** News in JSON (ninjs, IPTC 2023) has items of other kinds among the articles, and articles that were taken back. */
final class Ninjs {

    private static final Set<String> OTHER = Set.of("picture", "graphic", "video", "audio");

    private Ninjs() {}

    /** Why an object is passed over; empty if it is not, or no ninjs. */
    static String skip(Map<String, Object> object) {
        if (!object.containsKey("uri")
                || !(object.containsKey("versioncreated") || object.containsKey("versionCreated"))) {
            return "";
        }
        if (OTHER.contains(String.valueOf(object.get("type")))) {
            return "media";
        }
        var status = String.valueOf(object.getOrDefault("pubstatus", object.getOrDefault("pubStatus", "usable")));
        return status.equals("usable") ? "" : "withdrawn";
    }
}
