package org.backfile.extract.facts;

import java.util.List;
import org.backfile.corpus.Block;
import org.backfile.corpus.Damage;
import org.backfile.corpus.Metadata;

/**
 * What an item tells about itself.
 *
 * @param blocks the page's blocks with their labels refined: a dateline parted from the paragraph it opens, a byline recognised
 */
public record Found(Metadata metadata, List<Damage> damage, List<Block> blocks) {

    public Found {
        damage = List.copyOf(damage);
        blocks = List.copyOf(blocks);
    }
}
