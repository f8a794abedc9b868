package org.backfile.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.backfile.search.coding.Deflation;
import org.backfile.search.words.Group;
import org.backfile.search.words.Headwords;
import org.backfile.search.words.Inversion;
import org.backfile.search.words.Spelling;

/**
 * All words of a corpus, walked in order and cut into shards. A group of one stem stands under its commonest spelling, the others point to
 * it where they would be looked up in another shard; so the browser needs no stemmer. Where a shard ends is decided by the words
 * themselves and not by counting from the start: a new word changes its own shard and none after it.
 */
final class WordShards {

    /** A name on disk: some file systems end at 143 bytes. */
    private static final int LONGEST_NAME = 100;

    /** What a lead takes of a shard, about. */
    private static final long LEAD_BYTES = 96;

    /** Spellings of a group that so many articles have are kept in one shard where they can be. */
    private static final int COMMON = 200;

    private final Inversion inversion;
    private final int[] numbers;
    private final Leads leads;
    private final Headwords headwords;
    private final int shardBytes;
    private final Impacts impacts;
    private final Deflation deflation = new Deflation();
    private final List<String> starts = new ArrayList<>();

    /**
     * @param numbers the article numbers by the order in which the articles were inverted, ascending
     */
    WordShards(Inversion inversion, int[] numbers, Leads leads, Headwords headwords, int shardBytes) {
        this.inversion = inversion;
        this.numbers = numbers.clone();
        this.leads = leads;
        this.headwords = headwords;
        this.shardBytes = shardBytes;
        this.impacts = new Impacts(inversion.meanLength());
    }

    /** Makes the files of all shards and returns where each begins. */
    List<String> write(Consumer<IndexFile> files) {
        var shard = begin("");
        String last = "";
        for (var steps = inversion.spellings().iterator(); steps.hasNext(); ) {
            var step = steps.next();
            if (!step.text().equals(last) && endsBefore(shard, step, last)) {
                shard.write(deflation, files);
                shard = begin(separator(last, step.text()));
            }
            if (step.isHome()) {
                add(shard, step.group());
            } else {
                shard.redirect(step.text(), step.group().home());
            }
            if (step.group().articles() >= COMMON) {
                shard.reachFor(
                        step.text(),
                        step.isHome()
                                ? step.group().forms()
                                : List.of(step.group().home()));
            }
            last = step.text();
        }
        shard.write(deflation, files);
        return starts;
    }

    private WordShard begin(String from) {
        starts.add(from);
        return new WordShard(from, shardBytes);
    }

    private void add(WordShard shard, Group group) {
        var postings = inversion.postings(group);
        var numbered = new int[postings.count()];
        var levels = new int[postings.count()];
        for (int i = 0; i < levels.length; i++) {
            int article = postings.articles()[i];
            numbered[i] = numbers[article];
            levels[i] = group.isOfNames() ? 0 : impacts.level(postings.weights()[i], inversion.length(article));
        }
        var published = new ArrayList<>(group.forms().stream()
                .filter(text -> !text.equals(group.home()))
                .sorted()
                .toList());
        published.add(0, group.home());
        var order = group.forms().stream().mapToInt(published::indexOf).toArray();
        var ranked = RankedPostings.of(numbered, levels);
        headwords.see(group, postings, ranked.first(Headwords.BEST));
        shard.group(
                published,
                ranked,
                new PlacedPostings(postings, numbered, order),
                group.isOfNames() ? List.of() : shown(ranked));
    }

    /** Leads of the best articles, where any search is not served by a few files. */
    private List<String> shown(RankedPostings ranked) {
        return inversion.articles() <= IndexFormat.SMALL_ARCHIVE
                ? List.of()
                : leads.rows(IntStream.of(ranked.first(IndexFormat.shown(ranked.count())))
                        .map(number -> Arrays.binarySearch(numbers, number))
                        .toArray());
    }

    /**
     * Whether a shard ends before a word. Past half its size it ends with a chance that grows with the size of what was last added, and
     * chance is the word's own hash; so the same words part the shards of a corpus and of the same corpus grown.
     */
    private boolean endsBefore(WordShard shard, Spelling step, String last) {
        if (shard.isEmpty()
                || shard.size() < shardBytes / 2
                || (step.text().compareTo(shard.reach()) <= 0 && shard.size() < shardBytes * 3 / 2)
                || IndexFormat.fileName(separator(last, step.text())).length() > LONGEST_NAME) {
            return false;
        }
        long bytes = 16L
                + Math.min(step.group().articles(), IndexFormat.HEAD)
                + IndexFormat.shown(step.group().articles()) * LEAD_BYTES;
        return shard.size() > shardBytes * 2 || hash(step.text()) % (shardBytes / 2) < bytes;
    }

    /** The shortest string after one word and not after the next. */
    private static String separator(String before, String word) {
        int common = 0;
        while (common < Math.min(before.length(), word.length()) && before.charAt(common) == word.charAt(common)) {
            common++;
        }
        int end = common + 1;
        return word.substring(
                0, end < word.length() && Character.isHighSurrogate(word.charAt(end - 1)) ? end + 1 : end);
    }

    /** FNV-1a with a finish: short words that differ in their last letter must not share their high bits. */
    private static long hash(String word) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x01000193;
        }
        hash ^= hash >>> 15;
        hash *= 0x2c1b3c6d;
        return (hash ^ (hash >>> 13)) & 0xffffffffL;
    }
}
