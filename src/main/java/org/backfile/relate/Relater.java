package org.backfile.relate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.NameEdit;
import org.backfile.corpus.Problem;
import org.backfile.corpus.Relations;
import org.backfile.corpus.Stories;
import org.backfile.relate.day.Redating;
import org.backfile.relate.name.NameJoiner;
import org.backfile.relate.reuse.ReuseFinder;
import org.backfile.relate.story.StoryFinder;
import org.backfile.relate.voice.VoiceJoiner;

/** The door of the relating room: the first that sees the corpus whole. */
public final class Relater {

    private final Path work;
    private final ReuseFinder reuse;
    private final List<NameEdit> nameEdits;

    /**
     * @param work a folder for what does not fit in memory; made when needed, and left without a trace
     * @param threads how many work at once; the result is the same for any number
     * @param nameEdits what the editor says of names; it wins
     */
    public Relater(Path work, int threads, List<NameEdit> nameEdits) {
        this.work = work;
        this.reuse = new ReuseFinder(work, threads);
        this.nameEdits = List.copyOf(nameEdits);
    }

    /**
     * The corpus with what its articles have to do with each other; the same for any order of input and number of threads.
     *
     * @param problems takes note of what the editor says and no article answers to
     */
    public Corpus relate(Corpus corpus, Consumer<Problem> problems) throws IOException {
        var pairs = reuse.find(corpus);
        var dated = corpus.redated(Redating.of(corpus, pairs));
        var names = NameJoiner.join(dated, nameEdits, problems);
        var stories = stories(dated);
        return dated.with(new Relations(pairs).with(names).with(stories).with(VoiceJoiner.join(dated, names, stories)));
    }

    private Stories stories(Corpus corpus) throws IOException {
        try (var finder = new StoryFinder(work, corpus.size())) {
            corpus.articles().forEach(finder::add);
            return new Stories(finder.stories());
        }
    }
}
