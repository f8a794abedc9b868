package org.backfile.extract.statement;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The day of publication in what scripts of a page carry for counters and players: {@code dataLayer.push({'publishdate': '2019-10-19'})}.
 * Such data speaks of teasers too; so it says something only if all of it names one day.
 */
final class DataLayer {

    /** Names in small letters without marks. */
    private static final Set<String> NAMES = Set.of(
            "publishdate",
            "publisheddate",
            "publishdatetime",
            "publisheddatetime",
            "publishedat",
            "publishedfirst",
            "publishedtime",
            "publishingdate",
            "publicationdate",
            "firstpublished",
            "firstpublication",
            "firstpublishdate",
            "firstpublicationdate",
            "datepublished",
            "datepublication",
            "datefirstpublished",
            "articlepublished",
            "articlepublishdate",
            "articlepublisheddate",
            "articlepublicationdate",
            "contentpublisheddate",
            "pagepublishdate");

    /** Scripts larger than this are programs or the state of a whole site. */
    private static final int LARGEST = 400_000;

    private static final int LONGEST_VALUE = 40;

    /**
     * One value.
     *
     * @param value as it stands there
     * @param day the same, with a count of seconds since 1970 made a day of Greenwich
     */
    record Entry(Element script, String value, String day) {}

    private final List<Entry> entries = new ArrayList<>();

    private DataLayer() {}

    /** The value that all entries of the page share in their day; absent if there is none or they differ. */
    static @Nullable Entry published(List<Element> scripts) {
        var layer = new DataLayer();
        for (var script : scripts) {
            var data = script.data();
            if (data.length() <= LARGEST && !JsonLd.isJsonLd(script)) {
                layer.read(script, data);
            }
        }
        var days = layer.entries.stream().map(Entry::day).distinct().count();
        return days == 1 ? layer.entries.get(0) : null;
    }

    private void read(Element script, String data) {
        for (int at = data.indexOf("ubli"); at >= 0; at = data.indexOf("ubli", at + 4)) {
            int start = at;
            while (start > 0 && isNamePart(data.charAt(start - 1))) {
                start--;
            }
            int end = at;
            while (end < data.length() && isNamePart(data.charAt(end))) {
                end++;
            }
            if (NAMES.contains(plain(data.substring(start, end)))) {
                var value = value(data, end);
                var day = value == null ? "" : day(value);
                if (value != null && !day.isEmpty()) {
                    entries.add(new Entry(script, value, day));
                }
            }
        }
    }

    /** What follows {@code ":"} or {@code =}, with or without quotes; absent where nothing short does. */
    private static @Nullable String value(String data, int from) {
        int at = from;
        boolean assigned = false;
        while (at < data.length() && "\"' :=\\".indexOf(data.charAt(at)) >= 0) {
            assigned |= data.charAt(at) == ':' || data.charAt(at) == '=';
            at++;
        }
        int end = at;
        while (end < data.length() && end - at <= LONGEST_VALUE && "\"',}\\\n".indexOf(data.charAt(end)) < 0) {
            end++;
        }
        return assigned && end > at && end - at <= LONGEST_VALUE
                ? data.substring(at, end).strip()
                : null;
    }

    /** The day in digits: {@code 2019-10-19}; empty where the value is no such date. */
    private static String day(String value) {
        boolean digits = value.chars().allMatch(c -> c >= '0' && c <= '9');
        if (digits && (value.length() == 10 || value.length() == 13)) {
            long count = Long.parseLong(value);
            var instant = value.length() == 10 ? Instant.ofEpochSecond(count) : Instant.ofEpochMilli(count);
            return instant.atOffset(ZoneOffset.UTC).toLocalDate().toString();
        }
        boolean iso = value.length() >= 10 && value.matches("(?:19|20)\\d\\d-\\d\\d-\\d\\d.*");
        return iso ? value.substring(0, 10) : "";
    }

    private static boolean isNamePart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
    }

    private static String plain(String name) {
        return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }
}
