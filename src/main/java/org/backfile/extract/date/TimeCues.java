package org.backfile.extract.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.backfile.corpus.Span;

/** Words that tell how a sentence lies in time, from {@code cues.tsv}: plans, the present, what has been. */
final class TimeCues {

    private static final Map<String, Pattern> PATTERNS = load();
    private static final Pattern REGULAR_PAST = Pattern.compile("\\b\\p{Ll}{2,}(?<!e)ed\\b");
    private static final Set<String> NOT_PAST =
            Set.of("hundred indeed naked sacred wicked hatred kindred embed shed sled alleged".split(" ", -1));

    private TimeCues() {}

    /** The first stretch of the text that is such a cue. */
    static List<Span> find(String kind, String text) {
        var found = new ArrayList<Span>();
        var matcher = pattern(kind).matcher(text);
        while (matcher.find()) {
            found.add(new Span(matcher.start(), matcher.end()));
        }
        return found;
    }

    static boolean has(String kind, CharSequence text) {
        return pattern(kind).matcher(text).find();
    }

    /** Where verbs of the past stand: listed ones and regular English ones. */
    static List<Span> pastVerbs(String text) {
        var found = new ArrayList<Span>(find("past", text));
        var matcher = REGULAR_PAST.matcher(text);
        while (matcher.find()) {
            if (!NOT_PAST.contains(matcher.group())) {
                found.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return found;
    }

    private static Pattern pattern(String kind) {
        return Objects.requireNonNull(PATTERNS.get(kind), kind);
    }

    private static Map<String, Pattern> load() {
        var phrases = new TreeMap<String, List<String>>();
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TimeCues.class.getResourceAsStream("cues.tsv")), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                var columns = line.split("\t", -1);
                var list = phrases.computeIfAbsent(columns[0], kind -> new ArrayList<>());
                for (var phrase : columns[2].split("\\|", -1)) {
                    list.add(Pattern.quote(phrase.toLowerCase(Locale.ROOT)).replace("'", "\\E['’]\\Q"));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var patterns = new TreeMap<String, Pattern>();
        phrases.forEach((kind, list) -> patterns.put(
                kind,
                Pattern.compile(
                        "(?<![\\p{L}\\p{N}])(?:" + String.join("|", list) + ")(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
        return patterns;
    }
}
