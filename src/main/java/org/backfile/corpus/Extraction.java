package org.backfile.corpus;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * An item understood: every block with its verdict, the metadata with its evidence, the damage seen.
 *
 * @param blocks in the order of the item; see {@link Block} for what they cover
 * @param uncounted parts of markup that are not text and were passed over, by kind ({@code script}, {@code style}, {@code comment},
 *     "picture"): how many there were
 * @param pictures that the article shows, in the order of the item
 * @param annotations names and quotations; {@link Annotations#NONE} until the item is enriched
 */
public record Extraction(
        Item item,
        Metadata metadata,
        List<Block> blocks,
        Map<String, Integer> uncounted,
        List<Damage> damage,
        List<Problem> problems,
        List<Picture> pictures,
        Annotations annotations) {

    public Extraction {
        blocks = List.copyOf(blocks);
        uncounted = java.util.Collections.unmodifiableMap(new TreeMap<>(uncounted));
        damage = List.copyOf(damage);
        problems = List.copyOf(problems);
        pictures = List.copyOf(pictures);
    }

    /** An item without pictures that is not enriched yet. */
    public Extraction(
            Item item,
            Metadata metadata,
            List<Block> blocks,
            Map<String, Integer> uncounted,
            List<Damage> damage,
            List<Problem> problems) {
        this(item, metadata, blocks, uncounted, damage, problems, List.of(), Annotations.NONE);
    }

    /** The same of an item from another source. */
    public Extraction from(Source source) {
        return new Extraction(
                item.withSource(source), metadata, blocks, uncounted, damage, problems, pictures, annotations);
    }

    /** The same with other metadata. */
    public Extraction with(Metadata other) {
        return new Extraction(item, other, blocks, uncounted, damage, problems, pictures, annotations);
    }

    /** The same with what was found in its words. */
    public Extraction with(Annotations found) {
        return new Extraction(item, metadata, blocks, uncounted, damage, problems, pictures, found);
    }

    /** The same with other pictures; where they are fewer, the rest is counted with what was passed over. */
    public Extraction withPictures(List<Picture> found) {
        var passedOver = new TreeMap<>(uncounted);
        if (found.size() < pictures.size()) {
            passedOver.merge("picture", pictures.size() - found.size(), Integer::sum);
        }
        return new Extraction(item, metadata, blocks, passedOver, damage, problems, found, annotations);
    }

    /** The body: its kept blocks in order. */
    public List<Block.Kept> body() {
        return blocks.stream()
                .filter(block -> block instanceof Block.Kept && block.label() == Label.BODY)
                .map(Block.Kept.class::cast)
                .toList();
    }

    /**
     * The body's words: its blocks joined by a blank line; of an item that is the article alone, in plain text, that text as it stands. The
     * field {@code text} of published data.
     */
    public String text() {
        if (item.scope() == Scope.ARTICLE && item.format() == Format.TEXT) {
            return item.text();
        }
        return body().stream().map(Block.Kept::text).collect(Collectors.joining("\n\n"));
    }

    /** What was left out, in order. */
    public List<Block.Dropped> dropped() {
        return blocks.stream()
                .filter(Block.Dropped.class::isInstance)
                .map(Block.Dropped.class::cast)
                .toList();
    }
}
