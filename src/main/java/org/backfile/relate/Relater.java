package org.backfile.relate;

import java.io.IOException;
import java.nio.file.Path;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Relations;
import org.backfile.corpus.Stories;
import org.backfile.relate.name.NameJoiner;
import org.backfile.relate.story.StoryFinder;
import org.backfile.relate.reuse.ReuseFinder;
import org.backfile.relate.voice.VoiceJoiner;

/** The door of the relating room: the first that sees the corpus whole. */
public final class Relater {

    private final Path work;
    private final ReuseFinder reuse;

    /**
     * @param work a folder for what does not fit in memory; made when needed, and left without a trace
     * @param threads how many work at once; the result is the same for any number
     */
    public Relater(Path work, int threads) {
        this.work = work;
        this.reuse = new ReuseFinder(work, threads);
    }

    /** The corpus with what its articles have to do with each other; the same for any order of input and number of threads. */
    public Corpus relate(Corpus corpus) throws IOException {
        var names = NameJoiner.join(corpus);
        return corpus.with(new Relations(reuse.find(corpus)).with(names).with(VoiceJoiner.join(corpus, names)).with(stories(corpus)));
    }

    private Stories stories(Corpus corpus) throws IOException {
        try (var finder = new StoryFinder(work, corpus.size())) {
            corpus.articles().forEach(finder::add);
            return new Stories(finder.stories());
        }
    }
}
