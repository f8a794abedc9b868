package org.backfile.search;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.backfile.search.coding.Deflation;
import org.backfile.search.coding.FrontCoding;
import org.backfile.search.field.Fields;
import org.jspecify.annotations.Nullable;

/** The one file of the index that every search loads first: how to find all others. It stays within 10 kB at any size. */
final class SearchManifest {

    /** Its own bytes: where the starts of all shards would make it larger, they are parted into pages. */
    private static final int MOST_BYTES = 10_000;

    /** What is said around segments, fields and starts: names of keys, digest. */
    private static final int FRAME_BYTES = 250;

    /** Starts to a page: about 6 kB. */
    private static final int PAGE = 2048;

    /** Values of a field that the manifest names itself, and their bytes: enough for sections, languages, a dozen outlets. */
    private static final int MOST_VALUES = 16;

    private static final int MOST_VALUE_BYTES = 400;

    private final Deflation deflation = new Deflation();
    private final List<Segment> segments;
    private final Fields fields;
    private final List<String> starts;
    private final List<String> smallWords;
    private final boolean isPrimed;

    /**
     * @param segments in the order of their numbers
     * @param starts where each word shard begins, in order
     * @param smallWords spellings that do not rank
     * @param isPrimed whether texts follow a primer
     */
    SearchManifest(
            List<Segment> segments, Fields fields, List<String> starts, List<String> smallWords, boolean isPrimed) {
        this.segments = segments;
        this.fields = fields;
        this.starts = starts;
        this.smallWords = smallWords;
        this.isPrimed = isPrimed;
    }

    /** Makes the pages of starts, where there are too many for the manifest. */
    void writePages(Consumer<IndexFile> files) {
        for (var page : pages()) {
            files.accept(new IndexFile(
                    "starts/s" + IndexFormat.fileName(page.get(0)),
                    Script.literal().deflated(deflation, coded(page))));
        }
    }

    /**
     * The manifest.
     *
     * @param digest of what all other files of the index hold: the client asks for them by it, so that a browser never mixes two builds
     */
    IndexFile of(String digest) {
        var script = Script.literal();
        script.open('{').key("format").value(IndexFormat.VERSION).key("digest").value(digest);
        int articles = segments.stream().mapToInt(Segment::count).sum();
        script.key("articles").value(articles).key("leads").value(IndexFormat.leads(articles));
        script.key("primer").value(isPrimed ? 1 : 0).raw(List.of(rest().toString()));
        var pages = pages();
        if (pages.isEmpty()) {
            script.key("starts").deflated(deflation, coded(starts));
        } else {
            var first = pages.stream().map(page -> page.get(0)).toList();
            script.key("pages").deflated(deflation, coded(first));
        }
        return new IndexFile("manifest", script.close('}'));
    }

    /** What it says of words, segments and fields. */
    private Script rest() {
        var script = Script.literal().key("small").deflated(deflation, coded(smallWords));
        segments(script);
        fields(script);
        return script;
    }

    private void segments(Script script) {
        script.key("segments").open('[');
        for (var segment : segments) {
            script.open('[').value(segment.label()).value(segment.base()).value(segment.count());
            day(script, segment.minEarliest());
            day(script, segment.maxEarliest());
            day(script, segment.minLatest());
            day(script, segment.maxLatest());
            script.close(']');
        }
        script.close(']');
    }

    private static void day(Script script, @Nullable LocalDate day) {
        if (day == null) {
            script.value((String) null);
        } else {
            script.value(day.toEpochDay());
        }
    }

    /** The values of each field, or where they are many how many: then they lie in a file of their own. */
    private void fields(Script script) {
        script.key("fields").open('{');
        fields.names().forEach(field -> {
            var all = fields.counts(field).keySet();
            if (fields.isCut(field) || all.size() > MOST_VALUES || bytes(List.copyOf(all)) > MOST_VALUE_BYTES) {
                script.key(field).value(all.size());
            } else {
                script.key(field).values(all);
            }
        });
        script.close('}');
    }

    private List<List<String>> pages() {
        var pages = new ArrayList<List<String>>();
        if (bytes(rest()) + bytes(Script.literal().deflated(deflation, coded(starts))) > MOST_BYTES - FRAME_BYTES) {
            for (int from = 0; from < starts.size(); from += PAGE) {
                pages.add(starts.subList(from, Math.min(from + PAGE, starts.size())));
            }
        }
        return pages;
    }

    private static Script coded(List<String> words) {
        return Script.literal().value(FrontCoding.print(words));
    }

    private static int bytes(Script script) {
        return script.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    private static int bytes(List<String> words) {
        return words.stream()
                .mapToInt(word -> word.getBytes(StandardCharsets.UTF_8).length + 1)
                .sum();
    }
}
