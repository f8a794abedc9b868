package org.backfile.corpus;

/**
 * What somebody said in the words of the article, without marks: {@code the minister said that the bridge would open in May}.
 *
 * @param place of what is said, without the words that name the speaker
 */
public record Reported(Place place, Attribution speaker) {}
