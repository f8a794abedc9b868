package org.backfile.render.story;

import java.util.List;
import org.backfile.render.list.Timeline;
import org.backfile.render.view.Entry;
import org.backfile.render.view.Value;
import org.jspecify.annotations.Nullable;

/**
 * What {@code story.peb} sees.
 *
 * @param title the headline of the article that has most in common with the others
 * @param deck {@code 5 articles of 3 outlets, 28 May to 14 July 2024.}
 * @param chapters stretches of coverage parted by a week of silence and more; one at least
 * @param matrix who names whom; absent in a story of many articles or without common names
 * @param shared what several of the articles quote
 * @param more how many articles are not shown; empty where all are
 */
public record StoryPage(
        Value title,
        String deck,
        List<Chapter> chapters,
        @Nullable Matrix matrix,
        List<Shared> shared,
        String more) {

    /**
     * A stretch of coverage.
     *
     * @param heading {@code 10 to 14 July 2024}, {@code The coverage} where there is one
     * @param timeline its articles on the axis of the whole story
     * @param letters what stands for each article on this page, parallel to the lines
     */
    public record Chapter(String heading, Timeline timeline, List<String> letters) {

        public Chapter {
            letters = List.copyOf(letters);
        }
    }

    /**
     * Names in rows, articles in columns.
     *
     * @param columns the articles, by letter
     * @param rows names that two articles and more have, those of most articles first
     * @param alone for each article what only it names
     * @param more how many names are not shown; empty where all are
     */
    public record Matrix(List<Column> columns, List<Row> rows, List<Alone> alone, String more) {

        public Matrix {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            alone = List.copyOf(alone);
        }
    }

    /** An article as the head of a column. */
    public record Column(String letter, Entry entry) {}

    /**
     * A name and where each article first has it.
     *
     * @param articles how many have it
     */
    public record Row(Value name, List<Cell> cells, String articles) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Where an article first has a name.
     *
     * @param place the line or field, short; empty where the article is silent
     * @param spoken the same in words
     * @param path of it; absent where the article is silent
     */
    public record Cell(
            String place, String spoken, @Nullable String path) {}

    /** What only one article of the story names. */
    public record Alone(String letter, Entry entry, List<Value> names, String more) {

        public Alone {
            names = List.copyOf(names);
        }
    }

    /**
     * Words that several articles quote.
     *
     * @param words in marks
     * @param carriers the articles that carry them, as links to the words
     */
    public record Shared(String words, @Nullable String language, Value speaker, List<Value> carriers) {

        public Shared {
            carriers = List.copyOf(carriers);
        }
    }

    public StoryPage {
        chapters = List.copyOf(chapters);
        shared = List.copyOf(shared);
    }
}
