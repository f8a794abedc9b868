package org.backfile.store;

import java.util.List;
import java.util.Map;
import org.backfile.corpus.Digest;
import org.backfile.corpus.Header;
import org.backfile.corpus.Problem;
import org.backfile.corpus.Questions;
import org.jspecify.annotations.Nullable;

/**
 * What became of the items of one file, or of one record, as the cache keeps it: all that a build needs to know of them before it looks at
 * their texts.
 *
 * @param skipped what was no article, by kind; without pictures, which are looked for in each build
 * @param questions that were asked of the knowledge of the corpus, item by item: with other answers all this is void
 * @param rules numbers of the lines of the settings about outlets that had something to say
 */
public record KeptReading(
        List<Kept> articles,
        List<Problem> problems,
        Map<String, Integer> skipped,
        List<Questions> questions,
        List<Integer> rules) {

    public KeptReading {
        articles = List.copyOf(articles);
        problems = List.copyOf(problems);
        skipped = Map.copyOf(skipped);
        questions = List.copyOf(questions);
        rules = List.copyOf(rules);
    }

    /**
     * One article of it.
     *
     * @param extraction by which its extraction is found, whose pictures nobody has looked for
     * @param header without address
     * @param sourceId its own identifier, if it has one
     * @param url its address on the web, if it states one
     * @param hasPictures whether there are pictures to look for
     */
    public record Kept(
            Digest extraction,
            Header header,
            @Nullable String sourceId,
            @Nullable String url,
            boolean hasPictures) {}
}
