package org.backfile.render.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.backfile.corpus.Article;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Header;
import org.backfile.corpus.Place;
import org.backfile.corpus.Story;

/**
 * What the articles of a story tell. Articles are numbered by their place in {@code articles}; within each list below places are in their order.
 *
 * @param articles that were read: of a long story the first
 * @param events what they date, by days
 * @param figures what they count: those of one unit follow each other, else in the order they are first given
 * @param names whom and what they name, those of most articles first
 * @param quotations what they quote, those of most articles first
 */
public record Telling(
        Story story,
        List<Header> articles,
        List<Event> events,
        List<Figure> figures,
        List<Named> names,
        List<Quoted> quotations) {

    /** Of a longer story the first so many articles are read: so one line of data stays far under what hosts take. */
    public static final int ARTICLES = 200;

    /**
     * Somebody or something that articles name.
     *
     * @param number of the name, see {@link org.backfile.corpus.Names}
     * @param places the first in each article that names it, in its text if there is one
     */
    public record Named(int number, List<At> places) {

        public Named {
            places = List.copyOf(places);
        }
    }

    /** A place in an article of the story. */
    public record At(int article, Place place) {}

    public Telling {
        articles = List.copyOf(articles);
        events = List.copyOf(events);
        figures = List.copyOf(figures);
        names = List.copyOf(names);
        quotations = List.copyOf(quotations);
    }

    /**
     * Reads the articles of a story, one in memory at a time.
     *
     * @param articles the headers of the first {@link #ARTICLES} at most
     * @param passing sees each article as it is read, in order
     */
    public static Telling of(Corpus corpus, Story story, List<Header> articles, Consumer<Article> passing) {
        var members = new ArrayList<Member>();
        corpus.articles(articles).forEach(article -> {
            members.add(Member.of(article, members.size()));
            passing.accept(article);
        });
        return new Telling(
                story,
                articles,
                new Events(members).all(),
                new Figures(members).all(),
                Shares.names(corpus.relations().names(), members),
                Shares.quotations(corpus.relations().voices(), members));
    }
}
