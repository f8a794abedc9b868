package org.backfile.relate;

import org.backfile.corpus.Corpus;
import org.backfile.corpus.Relations;
import org.backfile.relate.name.NameJoiner;
import org.backfile.relate.voice.VoiceJoiner;

/** The door of the relating room: the first that sees the corpus whole. */
public final class Relater {

    /** The corpus with what its articles have to do with each other; the same for any order of input and number of threads. */
    public Corpus relate(Corpus corpus) {
        var names = NameJoiner.join(corpus);
        return corpus.with(Relations.NONE.with(names).with(VoiceJoiner.join(corpus, names)));
    }
}
