package org.backfile.corpus;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A course of events that several articles tell of.
 *
 * @param id that of the article the story's address was made from
 * @param path of its page from the site root; empty until it is named
 * @param title the headline of the article that has most in common with the others
 * @param articles ids of two and more, in list order
 * @param span from the first to the last day on which one of the dated articles may have appeared; absent where none is dated
 * @param chapters stretches of coverage parted by silence, in order; one where there was no silence
 */
public record Story(
        String id,
        String path,
        String title,
        List<String> articles,
        @Nullable DateInterval span,
        List<Chapter> chapters) {

    /**
     * A stretch of coverage without a week's silence.
     *
     * @param title the headline of its article that has most in common with the others
     * @param articles ids, in list order; one at least
     * @param earliest first day on which one of them may have appeared; absent where not known
     * @param latest last day; absent where not known
     */
    public record Chapter(
            String title,
            List<String> articles,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest) {

        public Chapter {
            articles = List.copyOf(articles);
        }
    }

    public Story {
        articles = List.copyOf(articles);
        chapters = List.copyOf(chapters);
    }

    /** The same under its address. */
    public Story at(String newId, String newPath) {
        return new Story(newId, newPath, title, articles, span, chapters);
    }
}
