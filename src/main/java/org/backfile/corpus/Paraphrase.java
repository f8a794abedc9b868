package org.backfile.corpus;

/**
 * An article that tells an utterance in words of its own: an inference from the words that both have.
 *
 * @param utterance number of it in {@link Voices}
 * @param article its number in list order
 * @param place of what the article {@linkplain Annotations#reported() reports}
 * @param share of the words that carry meaning in what is reported, how many stand in the utterance too: from 0 to 1
 * @param isNear whether the dates let the two be of one occasion; else they surely lie further apart
 */
public record Paraphrase(int utterance, int article, Place place, double share, boolean isNear) {}
