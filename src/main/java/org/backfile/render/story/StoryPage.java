package org.backfile.render.story;

import java.util.List;
import org.backfile.render.list.Timeline;
import org.backfile.render.view.Axis;
import org.backfile.render.view.Dated;
import org.backfile.render.view.Entry;
import org.backfile.render.view.Strip;
import org.backfile.render.view.Value;
import org.jspecify.annotations.Nullable;

/**
 * What {@code story.peb} sees.
 *
 * @param title the headline of the article that has most in common with the others
 * @param deck {@code 5 articles of 3 outlets, 28 May to 14 July 2024.}
 * @param chapters stretches of coverage parted by a week of silence and more; one at least
 * @param events what the articles date, by its days, on the axis of the coverage
 * @param moreEvents how many are not shown; empty where all are
 * @param ticks of that axis
 * @param matrix who names whom and quotes what; absent where two articles have neither in common
 * @param figures which article gives which number; absent where none gives any
 * @param read how many articles events, names, figures and quotations were read from; empty where all were
 * @param more how many articles are not shown; empty where all are
 */
public record StoryPage(
        Value title,
        String deck,
        List<Chapter> chapters,
        List<Event> events,
        String moreEvents,
        List<Axis.Tick> ticks,
        @Nullable Matrix matrix,
        @Nullable Matrix figures,
        String read,
        String more) {

    /**
     * Something that articles date.
     *
     * @param written the words for its day where they do not give it in full: {@code Tuesday}; empty where they do
     * @param sentence in the words of one article, shortened
     * @param places where it stands, the first of them
     * @param more how many places are not linked; empty where all are
     * @param strip where its days lie on the axis; absent where beyond
     */
    public record Event(
            Dated date,
            String written,
            String sentence,
            @Nullable String language,
            List<Value> places,
            String more,
            @Nullable Strip strip) {

        public Event {
            places = List.copyOf(places);
        }
    }

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
     * Names or figures in rows, articles in columns.
     *
     * @param columns the articles, by letter; empty where they are too many to stand beside each other
     * @param rows those of most articles first; of names only what two articles and more have
     * @param quoted what two articles and more quote, likewise
     * @param alone for each article what only it names and quotes
     * @param more how many rows are not shown; empty where all are
     * @param moreQuoted how many quotations are not shown; empty where all are
     */
    public record Matrix(
            List<Column> columns, List<Row> rows, List<Row> quoted, List<Alone> alone, String more, String moreQuoted) {

        public Matrix {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            quoted = List.copyOf(quoted);
            alone = List.copyOf(alone);
        }
    }

    /** An article as the head of a column. */
    public record Column(String letter, Entry entry) {}

    /**
     * A name, a figure or a quotation and where each article first has it.
     *
     * @param name the name, or the words of an article; of a long quotation the first
     * @param language of the words of a quotation; absent where not known
     * @param speaker of a quotation; absent of all else
     * @param note which other figures articles give for the same; empty where none
     * @param cells parallel to the columns
     * @param articles how many have it: {@code 3}, without columns {@code 3 of 20}
     */
    public record Row(
            Value name,
            @Nullable String language,
            @Nullable Value speaker,
            String note,
            List<Cell> cells,
            String articles) {

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

    /**
     * What only one article of the story names and quotes.
     *
     * @param more how many names are not shown; empty where all are
     * @param moreSaid how many quotations of several words are not shown; empty where all are
     */
    public record Alone(
            String letter, Entry entry, List<Value> names, String more, List<Quotation> said, String moreSaid) {

        public Alone {
            names = List.copyOf(names);
            said = List.copyOf(said);
        }
    }

    /**
     * A quotation that only one article of the story has.
     *
     * @param words in marks, of a long one the first
     * @param language of the words; absent where not known
     * @param place where it stands, leading there
     */
    public record Quotation(Value words, @Nullable String language, Value speaker, Value place) {}

    public StoryPage {
        chapters = List.copyOf(chapters);
        events = List.copyOf(events);
        ticks = List.copyOf(ticks);
    }
}
