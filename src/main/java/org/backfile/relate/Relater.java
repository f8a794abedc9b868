package org.backfile.relate;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.NameEdit;
import org.backfile.corpus.Names;
import org.backfile.corpus.Problem;
import org.backfile.corpus.Relation;
import org.backfile.corpus.Relations;
import org.backfile.corpus.Stories;
import org.backfile.relate.day.Redating;
import org.backfile.relate.name.NameJoiner;
import org.backfile.relate.reuse.ReuseFinder;
import org.backfile.relate.reuse.SecondLook;
import org.backfile.relate.story.StoryFinder;
import org.backfile.relate.voice.Cast;
import org.backfile.relate.voice.VoiceJoiner;
import org.backfile.threads.Workers;

/** The door of the relating room: the first that sees the corpus whole. */
public final class Relater {

    /** Articles that a thread takes at a time. */
    private static final int PORTION = 64;

    private final Path work;
    private final Workers workers;
    private final List<NameEdit> nameEdits;

    /**
     * @param work a folder for what does not fit in memory; made when needed, and left without a trace
     * @param threads how many work at once; the result is the same for any number
     * @param nameEdits what the editor says of names; it wins
     */
    public Relater(Path work, int threads, List<NameEdit> nameEdits) {
        this.work = work;
        this.workers = new Workers(threads);
        this.nameEdits = List.copyOf(nameEdits);
    }

    /**
     * The corpus with what its articles have to do with each other; the same for any order of input and number of threads.
     *
     * @param problems takes note of what the editor says and no article answers to
     */
    public Corpus relate(Corpus corpus, Consumer<Problem> problems) {
        try (var stories = new StoryFinder(work, corpus.size(), workers)) {
            var found = pairs(corpus, stories);
            var dates = Redating.of(corpus, found);
            var dated = corpus.redated(dates);
            var pairs = SecondLook.of(found, dated, dates.keySet());
            var numbers = numbers(corpus, dated);
            try (var voices = new VoiceJoiner(dated, work)) {
                var told = workers.both(
                        () -> new Stories(stories.stories(dated.headers(), numbers)),
                        () -> said(dated, voices, problems));
                var said = told.second();
                return dated.with(new Relations(pairs)
                        .with(said.names())
                        .with(told.first())
                        .with(voices.voices(said.cast(), told.first())));
            }
        }
    }

    /** Finds copies, and lets the stories see the articles on the way. */
    private List<Relation> pairs(Corpus corpus, StoryFinder stories) {
        try (var reuse = new ReuseFinder(corpus, work, workers)) {
            var headers = corpus.headers();
            workers.run((headers.size() + PORTION - 1) / PORTION, portion -> {
                int number = portion * PORTION;
                var some = headers.subList(number, Math.min(headers.size(), number + PORTION));
                for (var articles = corpus.articles(some).iterator(); articles.hasNext(); number++) {
                    var article = Objects.requireNonNull(articles.next());
                    reuse.add(number, article);
                    stories.add(number, article);
                }
            });
            return reuse.pairs();
        }
    }

    /** Who is named, and who is quoted with what. */
    private record Said(Names names, Cast cast) {}

    private Said said(Corpus corpus, VoiceJoiner voices, Consumer<Problem> problems) {
        var names = NameJoiner.join(corpus, nameEdits, problems);
        return new Said(names, voices.take(names));
    }

    /** The number in one order that each article of another had. */
    private static int[] numbers(Corpus before, Corpus now) {
        if (now.headers() == before.headers()) {
            return IntStream.range(0, now.size()).toArray();
        }
        var byId = new HashMap<String, Integer>();
        for (int number = 0; number < before.size(); number++) {
            byId.put(before.headers().get(number).id(), number);
        }
        return now.headers().stream()
                .mapToInt(header -> Objects.requireNonNull(byId.get(header.id())))
                .toArray();
    }
}
