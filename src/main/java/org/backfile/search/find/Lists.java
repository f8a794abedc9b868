package org.backfile.search.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.backfile.search.IndexFormat;
import org.backfile.search.words.Inversion;
import org.jspecify.annotations.Nullable;

/** The articles of a group, and where its words stand in them. Not for several threads. */
final class Lists {

    private final IndexFiles files;
    private final Map<String, Map<Integer, List<byte[]>>> packs = new HashMap<>();

    Lists(IndexFiles files) {
        this.files = files;
    }

    /** Takes an article and its level. */
    interface Ranked {
        void article(int number, int level);
    }

    /** All articles of a group, by falling level. */
    void ranked(FoundGroup group, Ranked take) {
        stretch(new BitReader(group.head(), 0), Math.min(IndexFormat.HEAD, group.articles()), take);
        for (int i = 0; i < group.tails().size(); i++) {
            int count =
                    Math.min(IndexFormat.TAIL_PIECE, group.articles() - IndexFormat.HEAD - i * IndexFormat.TAIL_PIECE);
            stretch(new BitReader(piece("tails/", ".t", group, group.tails(), i), 0), count, take);
        }
    }

    void articles(FoundGroup group, IntConsumer take) {
        ranked(group, (number, level) -> take.accept(number));
    }

    private static void stretch(BitReader reader, int count, Ranked take) {
        for (int left = count; left > 0; ) {
            int level = reader.bits(4);
            int more = reader.small();
            int number = reader.small();
            take.article(number, level);
            int k = more > 0 ? reader.bits(5) : 0;
            for (int i = 0; i < more; i++) {
                number -= reader.rice(k) + 1;
                take.article(number, level);
            }
            left -= more + 1;
        }
    }

    /**
     * Where a group's words stand.
     *
     * @param forms the spellings that count; null for all
     * @return positions by article, ascending
     */
    Map<Integer, int[]> positions(FoundGroup group, @Nullable Set<String> forms) {
        var found = new TreeMap<Integer, int[]>();
        var wanted = new boolean[group.forms().size()];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = forms == null || forms.contains(group.forms().get(i));
        }
        for (int i = 0; i < group.places().size(); i++) {
            places(new BitReader(piece("places/", ".p", group, group.places(), i), 0), wanted, found);
        }
        return found;
    }

    private static void places(BitReader reader, boolean[] wanted, Map<Integer, int[]> found) {
        int articles = reader.small() + 1;
        int number = reader.small();
        int distanceWidth = reader.bits(5);
        int countWidth = reader.bits(5);
        int firstWidth = reader.bits(5);
        int nextWidth = reader.bits(5);
        int formWidth = wanted.length > 1 ? reader.bits(5) : 0;
        for (int i = 0; i < articles; i++) {
            number += i == 0 ? 0 : reader.rice(distanceWidth) + 1;
            int count = reader.rice(countWidth) + 1;
            int first = reader.rice(firstWidth);
            int position = first == 0 ? reader.bits(6) : first + Inversion.TITLE_ROOM - 1;
            var here = new int[16];
            int kept = 0;
            for (int left = count; left > 0; left--) {
                position += left == count ? 0 : reader.rice(nextWidth) + 1;
                int form = wanted.length > 1 ? reader.rice(formWidth) : 0;
                if (wanted[Math.min(wanted.length - 1, form)]) {
                    here = kept == here.length ? Arrays.copyOf(here, kept * 2) : here;
                    here[kept++] = position;
                }
            }
            if (kept > 0) {
                found.put(number, Arrays.copyOf(here, kept));
            }
        }
    }

    /** The {@code i}th piece of a group, of those that lie in its file. */
    private byte[] piece(String folder, String kind, FoundGroup group, List<Integer> inFile, int i) {
        int file = inFile.get(i);
        var name = folder + file + kind + group.shard();
        var pack = packs.computeIfAbsent(name, this::pack);
        int before = (int)
                inFile.subList(0, i).stream().filter(other -> other == file).count();
        var pieces = pack.getOrDefault(group.place(), List.of());
        if (before >= pieces.size()) {
            throw new DamagedIndex("a list is missing in " + IndexFiles.path(name));
        }
        return pieces.get(before);
    }

    private Map<Integer, List<byte[]>> pack(String name) {
        var data = files.bytes(name);
        var pieces = new HashMap<Integer, List<byte[]>>();
        var at = new int[1];
        while (at[0] < data.length) {
            int group = number(data, at);
            int length = number(data, at);
            if (length < 0 || at[0] + length > data.length) {
                throw new DamagedIndex(IndexFiles.path(name) + " is cut short");
            }
            pieces.computeIfAbsent(group, place -> new ArrayList<>())
                    .add(Arrays.copyOfRange(data, at[0], at[0] + length));
            at[0] += length;
        }
        return pieces;
    }

    private static int number(byte[] data, int[] at) {
        int value = 0;
        for (int shift = 0; at[0] < data.length && shift < 32; shift += 7) {
            byte each = data[at[0]++];
            value |= (each & 127) << shift;
            if (each >= 0) {
                return value;
            }
        }
        throw new DamagedIndex("it is cut short");
    }
}
