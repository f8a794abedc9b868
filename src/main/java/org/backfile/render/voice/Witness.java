package org.backfile.render.voice;

import org.backfile.render.view.Dated;
import org.backfile.render.view.Value;

/**
 * An article that carries an utterance.
 *
 * @param article its headline, with the place of the words as its address
 * @param place where in the article: {@code line 42}, {@code headline}
 * @param outlet who published it, or that it is not named
 * @param words with which it gives the speaker, as {@code he told reporters}; empty where the words before it tell
 * @param note how its words differ; empty where they do not
 */
public record Witness(Value article, String place, Dated date, Value outlet, String words, String note) {}
