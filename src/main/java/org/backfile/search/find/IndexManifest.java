package org.backfile.search.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.backfile.search.IndexFormat;
import org.backfile.search.coding.FrontCoding;
import org.jspecify.annotations.Nullable;

/**
 * What the manifest of an index says.
 *
 * @param leads to a file
 * @param smallWords that do not rank
 * @param fields how many values each field has
 * @param starts where the word shards begin, or where the pages of starts do
 * @param paged whether {@code starts} are those of pages
 */
record IndexManifest(
        int articles,
        int leads,
        List<Stretch> segments,
        Set<String> smallWords,
        Map<String, @Nullable Object> fields,
        List<String> starts,
        boolean paged) {

    IndexManifest {
        segments = List.copyOf(segments);
        smallWords = Set.copyOf(smallWords);
        starts = List.copyOf(starts);
    }

    /**
     * Numbers of articles without a gap.
     *
     * @param base the first
     */
    record Stretch(String label, int base, int count) {
        int end() {
            return base + count;
        }
    }

    /** @throws DamagedIndex if it is of another format */
    static IndexManifest of(IndexFiles files) {
        var raw = IndexFiles.map(files.literal("manifest"));
        if (IndexFiles.number(raw.get("format")) != IndexFormat.VERSION) {
            throw new DamagedIndex(
                    "it has format " + raw.get("format") + ", and this program reads " + IndexFormat.VERSION);
        }
        var segments = new ArrayList<Stretch>();
        for (var each : IndexFiles.list(raw.get("segments"))) {
            var row = IndexFiles.list(each);
            segments.add(new Stretch(
                    IndexFiles.string(row.get(0)), IndexFiles.number(row.get(1)), IndexFiles.number(row.get(2))));
        }
        boolean paged = raw.containsKey("pages");
        return new IndexManifest(
                IndexFiles.number(raw.get("articles")),
                Math.max(1, IndexFiles.number(raw.get("leads"))),
                segments,
                new TreeSet<>(words(IndexFiles.inflated("manifest", raw.get("small")))),
                IndexFiles.map(raw.get("fields")),
                words(IndexFiles.inflated("manifest", raw.get(paged ? "pages" : "starts"))),
                paged);
    }

    /** @throws DamagedIndex if they are not front-coded */
    static List<String> words(@Nullable Object value) {
        try {
            return FrontCoding.read(IndexFiles.string(value));
        } catch (IndexOutOfBoundsException e) {
            throw new DamagedIndex("its words are damaged");
        }
    }

    /** Every number that an article has. */
    BitSet numbers() {
        var numbers = new BitSet();
        segments.forEach(segment -> numbers.set(segment.base(), segment.end()));
        return numbers;
    }

    Stretch segmentOf(int number) {
        return segments.stream()
                .filter(segment -> number >= segment.base() && number < segment.end())
                .findFirst()
                .orElseThrow(() -> new DamagedIndex("there is no article of number " + number));
    }
}
