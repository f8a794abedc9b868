package org.backfile.search;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.backfile.search.coding.Deflation;

/**
 * One file of words while it is filled: entries in the order of their words, what results show of the best articles of each, and beside it
 * the tails and the positions of its groups. The layout is told in {@code docs/search-format.md}.
 */
final class WordShard {

    /** Leads of a shard shrink to a part of this: 2.6 measured on newswire. It need not be true of any, as long as it never changes. */
    private static final int DEFLATED = 3;

    /** Letters that spellings must share to be looked for beside each other. */
    private static final int LEAST_ALIKE = 3;

    private final String from;
    private final Pack tails;
    private final Pack places;
    private final List<String> leads = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final ByteArrayOutputStream heads = new ByteArrayOutputStream();
    private final Set<String> homes = new HashSet<>();
    private String reach = "";
    private int groups;
    private int size;
    private int lastTail;
    private int lastPlace;

    /**
     * @param from a string that no word before this shard reaches and no word in it or after it precedes
     */
    WordShard(String from, int fileBytes) {
        this.from = from;
        this.tails = new Pack(fileBytes);
        this.places = new Pack(fileBytes);
    }

    /** An entry: a group, or a form that stands elsewhere. */
    private record Entry(String word, String elsewhere, List<String> forms, BitWriter rest) {
        private boolean isGroup() {
            return elsewhere.isEmpty();
        }
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** About how many bytes it will have. */
    int size() {
        return size;
    }

    /**
     * Adds a group.
     *
     * @param forms its spellings, the one it stands under first, the others in order
     * @param shown leads of its best articles; none where it has but few
     */
    void group(List<String> forms, RankedPostings ranked, PlacedPostings placed, List<String> shown) {
        var head = ranked.encode(0, Math.min(IndexFormat.HEAD, ranked.count()));
        var rest = new BitWriter();
        rest.small(ranked.count() - 1);
        rest.small(head.length);
        rest.small(shown.size());
        leads.addAll(shown);
        tail(ranked, rest);
        positions(placed, rest);
        entries.add(new Entry(forms.get(0), "", List.copyOf(forms.subList(1, forms.size())), rest));
        heads.writeBytes(head);
        homes.add(forms.get(0));
        size += head.length
                + rest.size()
                + forms.stream().mapToInt(String::length).sum()
                + shown.stream().mapToInt(String::length).sum() / DEFLATED;
        groups++;
    }

    /** Adds a form whose group stands under another word, perhaps in another shard. */
    void redirect(String form, String home) {
        if (!homes.contains(home)) {
            entries.add(new Entry(form, home, List.of(), new BitWriter()));
            size += form.length() + 2;
        }
    }

    /** Asks that the shard go on as far as spellings that begin like a word: {@code rates} is found where {@code rate} stands. */
    void reachFor(String word, List<String> others) {
        for (var other : others) {
            int alike = Math.max(LEAST_ALIKE, Math.min(word.length(), other.length()) - 2);
            if (other.compareTo(reach) > 0 && other.regionMatches(0, word, 0, alike)) {
                reach = other;
            }
        }
    }

    /** The last word that it should take. */
    String reach() {
        return reach;
    }

    /** Makes its files: the shard, its tails, its positions. */
    void write(Deflation deflation, Consumer<IndexFile> files) {
        var name = IndexFormat.fileName(from);
        var content = Script.literal().open('[').value(bytes());
        if (!leads.isEmpty()) {
            content.deflated(deflation, Script.literal().open('[').raw(leads).close(']'));
        }
        files.accept(new IndexFile("words/w" + name, content.close(']')));
        write("tails/", ".t" + name, tails, files);
        write("places/", ".p" + name, places, files);
    }

    private static void write(String folder, String name, Pack pack, Consumer<IndexFile> files) {
        var pieces = pack.files();
        for (int i = 0; i < pieces.size(); i++) {
            files.accept(IndexFile.bytes(folder + i + name, pieces.get(i)));
        }
    }

    private void tail(RankedPostings ranked, BitWriter rest) {
        for (int at = IndexFormat.HEAD; at < ranked.count(); at += IndexFormat.TAIL_PIECE) {
            int file = tails.add(groups, ranked.encode(at, Math.min(at + IndexFormat.TAIL_PIECE, ranked.count())));
            rest.small(file - lastTail);
            lastTail = file;
        }
    }

    private void positions(PlacedPostings placed, BitWriter rest) {
        var pieces = placed.pieces();
        rest.small(pieces.size() - 1);
        int number = 0;
        for (int i = 0; i < pieces.size(); i++) {
            int file = places.add(groups, pieces.get(i).bytes());
            rest.small(file - lastPlace);
            if (i > 0) {
                rest.small(pieces.get(i).firstNumber() - number);
                number = pieces.get(i).firstNumber();
            }
            lastPlace = file;
        }
    }

    private byte[] bytes() {
        var bits = new BitWriter();
        var published = entries.stream()
                .filter(entry -> entry.isGroup() || !homes.contains(entry.elsewhere))
                .toList();
        bits.small(published.size());
        String last = "";
        for (var entry : published) {
            word(bits, last, entry.word);
            bits.bits(entry.isGroup() ? 0 : 1, 1);
            if (entry.isGroup()) {
                bits.small(entry.forms.size());
                String before = entry.word;
                for (var form : entry.forms) {
                    word(bits, before, form);
                    before = form;
                }
                bits.append(entry.rest);
            } else {
                word(bits, entry.word, entry.elsewhere);
            }
            last = entry.word;
        }
        bits.align();
        bits.raw(heads.toByteArray());
        return bits.toBytes();
    }

    /** A word after another: how many chars they begin with in common, how many bytes follow, the bytes. */
    private static void word(BitWriter bits, String before, String word) {
        int common = 0;
        while (common < Math.min(before.length(), word.length()) && before.charAt(common) == word.charAt(common)) {
            common++;
        }
        if (common > 0 && Character.isHighSurrogate(word.charAt(common - 1))) {
            common--;
        }
        var bytes = word.substring(common).getBytes(StandardCharsets.UTF_8);
        bits.small(common);
        bits.small(bytes.length);
        bits.raw(bytes);
    }
}
