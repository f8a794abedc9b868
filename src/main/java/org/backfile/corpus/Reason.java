package org.backfile.corpus;

import java.util.Locale;

/**
 * Why a block was left out of the article. Each has a short name for lists and a sentence for the reader; what is particular to one block
 * stands in {@link Block.Dropped#detail()}.
 */
public enum Reason {
    HEADLINE_REPEAT("Headline again", "The headline stands here a second time."),
    BREADCRUMB("Breadcrumb", "A navigation trail."),
    NAVIGATION("Navigation", "Links to other parts of the site."),
    COMMENTS("Comments", "The comment section or its counter."),
    SHARING("Sharing", "Links to share or follow."),
    SUBSCRIPTION("Subscription", "A registration wall, newsletter or plea to pay."),
    CONSENT("Consent", "A notice about cookies, terms or privacy."),
    RELATED("Related", "Links to other articles."),
    READ_MORE("Read more", "A link to the full or original article."),
    AUTHOR_BIO("About the author", "A note about who wrote the article."),
    ABOUT_OUTLET("About the outlet", "The outlet speaks about itself."),
    COPYRIGHT("Copyright", "A copyright line."),
    ADVERTISEMENT("Advertisement", "An advertisement or its label."),
    PLAYER("Player", "Controls or clock of a player."),
    EMPTY_LABEL("Empty label", "A label whose value is not in the file."),
    WIDGET("Widget", "A heading or text of a page widget."),
    FORM("Form", "A form, its button or its message."),
    FRONT_MATTER("Front matter", "Fields at the head of the file, read as metadata."),
    RECURRING("Recurs", "The same text stands in many files of its kind."),
    SETTINGS("Settings", "A rule for this outlet in the settings of the archive."),
    HIDDEN("Hidden", "The page hides this from its readers."),
    BEFORE_ARTICLE("Before the article", "Stands before the article's text begins."),
    AFTER_ARTICLE("After the article", "Stands after the article's text ends."),
    INSERT("Insert", "An insert that is not part of the article's text."),
    OUTSIDE("Outside the article", "Stands outside the part of the page that holds the article.");

    private final String title;
    private final String sentence;

    Reason(String title, String sentence) {
        this.title = title;
        this.sentence = sentence;
    }

    /** Two or three words for lists and counts. */
    public String title() {
        return title;
    }

    /** What a block of this kind is. */
    public String sentence() {
        return sentence;
    }

    /** The name in published data: {@code read-more}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
