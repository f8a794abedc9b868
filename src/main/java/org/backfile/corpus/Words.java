package org.backfile.corpus;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an article says, field by field: what enriching and relating look at. A field that the article lacks is empty.
 *
 * @param text as {@link Extraction#text()}
 * @param caption all captions in order, parted by blank lines
 */
public record Words(String text, String headline, String deck, String caption) {

    public static Words of(Extraction extraction) {
        var metadata = extraction.metadata();
        return new Words(
                extraction.text(), value(metadata.headline()), value(metadata.deck()), captions(extraction.blocks()));
    }

    private static String value(@Nullable Finding<String> finding) {
        return finding == null ? "" : finding.value();
    }

    private static String captions(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block instanceof Block.Kept && block.label() == Label.CAPTION)
                .map(Block::text)
                .collect(Collectors.joining("\n\n"));
    }

    public String of(Field field) {
        return switch (field) {
            case TEXT -> text;
            case HEADLINE -> headline;
            case DECK -> deck;
            case CAPTION -> caption;
        };
    }

    /** The words at a place. */
    public String at(Place place) {
        return place.span().of(of(place.field()));
    }
}
