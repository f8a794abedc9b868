package org.backfile.corpus;

/**
 * Whom an article gives as the speaker of a quotation.
 *
 * @param name the fullest form in which the article names the speaker: {@code Jens Stoltenberg} where the words at hand are {@code he}
 * @param place of the words at hand that point to the speaker
 * @param certainty explicit where those words name the speaker beside a verb of speech; unknown where they are a pronoun that points to
 *     nobody whom the article names, then {@code name} is that pronoun; else inferred
 * @param method one sentence: how the speaker was found
 */
public record Attribution(String name, Place place, Certainty certainty, String method) {}
