package org.backfile.search.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backfile.search.IndexFormat;

/** The words of an index: which shard holds a spelling, and the groups it belongs to. Reads a shard once. Not for several threads. */
final class Vocabulary {

    /** A beginning of a word is looked up in so many shards, as in the client. */
    private static final int PREFIX_SHARDS = 2;

    /** Words that share fewer letters say nothing of each other's endings. */
    private static final int LEAST_STEM = 3;

    private final IndexFiles files;
    private final IndexManifest manifest;
    private final Map<String, Shard> shards = new HashMap<>();
    private final Map<String, List<String>> pages = new HashMap<>();

    Vocabulary(IndexFiles files, IndexManifest manifest) {
        this.files = files;
        this.manifest = manifest;
    }

    /** The groups that a spelling belongs to: none if no article holds it, several if languages share it. */
    List<FoundGroup> find(String form) {
        var here = shard(starts(form, form).get(0));
        var found = new LinkedHashSet<>(here.groups(form));
        for (var home : here.elsewhere(form)) {
            found.addAll(shard(starts(home, home).get(0)).groups(form));
        }
        return List.copyOf(found);
    }

    /** The same, but of a spelling that is an acronym only groups that have no other spelling, where there are such. */
    List<FoundGroup> find(String form, boolean acronym) {
        var all = find(form);
        var alone = all.stream().filter(group -> group.forms().size() == 1).toList();
        return acronym && !alone.isEmpty() ? alone : all;
    }

    /** Spellings with a beginning, by falling number of articles, from the shards where they begin. */
    List<String> completions(String prefix, int limit) {
        var counts = new TreeMap<String, Integer>();
        for (var start : starts(prefix, prefix + "\uffff")) {
            shard(start).spellings().forEach((form, articles) -> {
                if (form.startsWith(prefix)) {
                    counts.merge(form, articles, Math::max);
                }
            });
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * For a spelling that no article holds, the group it would belong to: one that begins like it and differs by endings between which other
     * words of the shard alternate, as -ing and -ed.
     */
    List<FoundGroup> related(String form) {
        var shard = shard(starts(form, form).get(0));
        var endings = new HashSet<String>();
        shard.byForm.forEach((spelling, groups) -> groups.forEach(group -> group.forms().stream()
                .filter(other -> !other.equals(spelling))
                .forEach(other -> endings.add(alternate(spelling, other)))));
        endings.remove("");
        FoundGroup nearest = null;
        int length = 0;
        for (var entry : shard.byForm.entrySet()) {
            var group = entry.getValue().get(0);
            int common = common(form, entry.getKey());
            boolean better =
                    common > length || (common == length && nearest != null && group.articles() > nearest.articles());
            if (common > LEAST_STEM && better && endings.contains(alternate(form, entry.getKey()))) {
                nearest = group;
                length = common;
            }
        }
        return nearest == null ? List.of() : List.of(nearest);
    }

    /** The two endings between which a word turns into another; empty if the two share too little. */
    private static String alternate(String a, String b) {
        int common = common(a, b);
        return common < LEAST_STEM ? "" : a.substring(common) + "|" + b.substring(common);
    }

    private static int common(String a, String b) {
        int common = 0;
        while (common < Math.min(a.length(), b.length()) && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        return common;
    }

    /** Where all shards begin, in order. */
    List<String> starts() {
        return manifest.paged()
                ? manifest.starts().stream()
                        .flatMap(first -> page(first).stream())
                        .toList()
                : manifest.starts();
    }

    /** The groups of the shard that begins there. */
    List<FoundGroup> groupsFrom(String start) {
        var name = IndexFormat.fileName(start);
        return shardOf(name).byForm.values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private List<String> page(String first) {
        return pages.computeIfAbsent(
                first, start -> IndexManifest.words(files.inflated("starts/s" + IndexFormat.fileName(start))));
    }

    private List<String> starts(String from, String to) {
        var all = manifest.starts();
        if (manifest.paged()) {
            all = page(all.get(lastBefore(all, from)));
        }
        int first = lastBefore(all, from);
        int last = Math.min(lastBefore(all, to), first + PREFIX_SHARDS - 1);
        return all.subList(first, last + 1);
    }

    private static int lastBefore(List<String> starts, String word) {
        int low = 0;
        for (int high = starts.size() - 1; low < high; ) {
            int middle = (low + high + 1) >>> 1;
            if (starts.get(middle).compareTo(word) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private Shard shard(String start) {
        var name = IndexFormat.fileName(start);
        return shards.computeIfAbsent(name, each -> shardOf(each));
    }

    private Shard shardOf(String name) {
        return Shard.of(
                name, IndexFiles.bytes(name, files.list("words/w" + name).get(0)));
    }

    /** The entries of one file of words. */
    private record Shard(Map<String, List<FoundGroup>> byForm, Map<String, List<String>> redirects) {

        /** A group before it is known where its head begins. */
        private record Entry(
                List<String> forms, int articles, int headBytes, List<Integer> tails, List<Integer> places) {}

        static Shard of(String name, byte[] data) {
            var reader = new BitReader(data, 0);
            var shard = new Shard(new LinkedHashMap<>(), new HashMap<>());
            var entries = new ArrayList<Entry>();
            String last = "";
            int tailFile = 0;
            int placeFile = 0;
            for (int left = reader.small(); left > 0; left--) {
                last = word(reader, last);
                if (reader.bits(1) == 1) {
                    shard.redirects
                            .computeIfAbsent(last, form -> new ArrayList<>())
                            .add(word(reader, last));
                    continue;
                }
                var forms = new ArrayList<>(List.of(last));
                for (int more = reader.small(); more > 0; more--) {
                    forms.add(word(reader, forms.get(forms.size() - 1)));
                }
                int articles = reader.small() + 1;
                int head = reader.small();
                reader.small(); // How many leads stand with it, which only save a browser requests.
                var tails = new ArrayList<Integer>();
                for (int i = IndexFormat.HEAD; i < articles; i += IndexFormat.TAIL_PIECE) {
                    tailFile += reader.small();
                    tails.add(tailFile);
                }
                var places = new ArrayList<Integer>();
                for (int i = 0, pieces = reader.small() + 1; i < pieces; i++) {
                    placeFile += reader.small();
                    if (i > 0) {
                        reader.small(); // The number of its first article, which only saves a browser requests.
                    }
                    places.add(placeFile);
                }
                entries.add(new Entry(forms, articles, head, tails, places));
            }
            shard.add(name, entries, data, reader.nextByte());
            return shard;
        }

        private void add(String name, List<Entry> entries, byte[] data, int heads) {
            int at = heads;
            int place = 0;
            for (var entry : entries) {
                if (entry.headBytes < 0 || at + entry.headBytes > data.length) {
                    throw new DamagedIndex("it is cut short");
                }
                var head = Arrays.copyOfRange(data, at, at + entry.headBytes);
                at += entry.headBytes;
                var group = new FoundGroup(entry.forms, entry.articles, name, place++, head, entry.tails, entry.places);
                entry.forms.forEach(form ->
                        byForm.computeIfAbsent(form, each -> new ArrayList<>()).add(group));
            }
        }

        private static String word(BitReader reader, String before) {
            int common = reader.small();
            if (common > before.length()) {
                throw new DamagedIndex("a word is damaged");
            }
            return before.substring(0, common) + reader.text(reader.small());
        }

        List<FoundGroup> groups(String form) {
            return byForm.getOrDefault(form, List.of());
        }

        List<String> elsewhere(String form) {
            return redirects.getOrDefault(form, List.of());
        }

        /** Every spelling with the articles of its first group; 0 where the group stands elsewhere. */
        Map<String, Integer> spellings() {
            var counts = new TreeMap<String, Integer>();
            redirects.keySet().forEach(form -> counts.put(form, 0));
            byForm.forEach((form, groups) -> counts.put(form, groups.get(0).articles()));
            return counts;
        }
    }
}
