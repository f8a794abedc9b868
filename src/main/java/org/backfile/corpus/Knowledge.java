package org.backfile.corpus;

import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a corpus before its items are read one by one: which pieces of text recur across the files of a group. A group is what
 * may share a frame around its articles: a host, a folder, an outlet of the settings. A piece is known by the hash of its form; nine
 * bytes a piece, some hundred pieces a group. Never changes; safe to share between threads.
 */
public final class Knowledge {

    /** Of an item read alone. */
    public static final Knowledge NONE = new Knowledge(new TreeMap<>());

    /** Sorted keys, and the packed recurrence of each. */
    @SuppressWarnings("ArrayRecordComponent") // Compared by nobody; boxed they would take four times the room.
    private record Pieces(long[] keys, byte[] recurrences) {}

    private final NavigableMap<String, Pieces> groups;

    private Knowledge(NavigableMap<String, Pieces> groups) {
        this.groups = groups;
    }

    /** By group, then by the hash of a piece. */
    public static Knowledge of(Map<String, ? extends Map<Long, Recurrence>> groups) {
        var packed = new TreeMap<String, Pieces>();
        groups.forEach((group, pieces) -> {
            if (!pieces.isEmpty()) {
                packed.put(group, pack(new TreeMap<>(pieces)));
            }
        });
        return new Knowledge(packed);
    }

    private static Pieces pack(NavigableMap<Long, Recurrence> pieces) {
        var keys = new long[pieces.size()];
        var recurrences = new byte[pieces.size()];
        int i = 0;
        for (var piece : pieces.entrySet()) {
            keys[i] = piece.getKey();
            recurrences[i] = piece.getValue().packed();
            i++;
        }
        return new Pieces(keys, recurrences);
    }

    /** Whether anything is known of a group. */
    public boolean knows(String group) {
        return groups.containsKey(group);
    }

    /** How a piece recurs in a group; nothing where it does not. */
    public @Nullable Recurrence of(String group, long piece) {
        var pieces = groups.get(group);
        int found = pieces == null ? -1 : Arrays.binarySearch(pieces.keys(), piece);
        return pieces == null || found < 0 ? null : Recurrence.unpacked(pieces.recurrences()[found]);
    }

    /**
     * What was asked for one item, and what the answers were.
     *
     * @param pieces in the order of asking
     */
    public Questions asked(String group, long[] pieces) {
        return new Questions(group, pieces, answers(group, pieces));
    }

    /** Whether the same questions have the same answers now: whatever was worked out from them still holds. */
    public boolean stillSays(Questions asked) {
        return answers(asked.group(), asked.pieces()).equals(asked.answers());
    }

    private Digest answers(String group, long[] pieces) {
        var known = groups.get(group);
        var sum = new Digest.Sum().add(known == null ? 0 : 1);
        if (known != null) {
            var answers = new byte[2 * pieces.length];
            for (int i = 0; i < pieces.length; i++) {
                int found = Arrays.binarySearch(known.keys(), pieces[i]);
                answers[2 * i] = (byte) (found < 0 ? 0 : 1);
                answers[2 * i + 1] = found < 0 ? 0 : known.recurrences()[found];
            }
            sum.add(answers);
        }
        return sum.end();
    }
}
