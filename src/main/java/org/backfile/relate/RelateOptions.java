package org.backfile.relate;

/**
 * What the owner of an archive may decide about relating.
 *
 * @param nameArticles a name has a page if at least so many articles name it
 * @param namePages so many names have a page at most: those that most articles name
 */
public record RelateOptions(int nameArticles, int namePages) {

    public static final RelateOptions DEFAULT = new RelateOptions(2, 5000);
}
