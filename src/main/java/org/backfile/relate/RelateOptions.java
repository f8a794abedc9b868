package org.backfile.relate;

/**
 * What the owner of an archive may decide about relating.
 *
 * @param nameArticles a name has a page if at least so many articles name it
 * @param namePages so many names have a page at most: those that most articles name
 * @param speakerUtterances a speaker has a page if the archive has at least so many utterances of theirs
 * @param speakerPages so many speakers have a page at most: those of whom it has most
 * @param storyPages so many stories have a page at most: those with the most articles
 */
public record RelateOptions(int nameArticles, int namePages, int speakerUtterances, int speakerPages, int storyPages) {

    public static final RelateOptions DEFAULT = new RelateOptions(2, 5000, 2, 2000, 5000);
}
