package org.backfile.extract.dump;

import org.backfile.corpus.Reason;

/**
 * What a line of a dump may show, by itself ({@link Form}) or in its company ({@link Company}). How loudly each speaks, and for which part
 * of the page, stands in {@code marks.tsv}.
 */
enum Mark {
    // How long it is.
    CHARS_UNDER_15,
    CHARS_15_TO_40,
    CHARS_40_TO_80,
    CHARS_80_TO_160,
    CHARS_160_TO_320,
    CHARS_320_TO_640,
    CHARS_640_UP,
    ONE_WORD,
    TWO_OR_THREE_WORDS,
    TWO_SENTENCES,
    FOUR_SENTENCES,

    // How it begins and ends.
    ENDS_SENTENCE,
    ENDS_SENTENCE_SHORT,
    ENDS_SENTENCE_MIDDLING,
    ENDS_OPEN_MIDDLING,
    ENDS_OPEN_LONG,
    ENDS_ELLIPSIS,
    ENDS_COLON,
    ENDS_QUESTION,
    ENDS_EXCLAMATION,
    ENDS_QUOTE,
    ENDS_COMMA,
    ENDS_BRACKET,
    STARTS_LOWER,
    STARTS_QUOTE,
    STARTS_BULLET,
    STARTS_DIGIT,
    STARTS_BRACKET,

    // What it holds.
    HOLDS_QUOTE,
    HOLDS_SPEECH,
    HOLDS_COMMA,
    HOLDS_BAR,
    HOLDS_ARROW,
    HOLDS_ADDRESS,
    HOLDS_HANDLE,
    HOLDS_CREDIT,
    HOLDS_MONEY,
    HOLDS_CLOCK,
    SPEAKS_TO_READER,
    SPEAKS_OF_ITSELF,
    GLUED,
    DOUBLED,
    NO_WORDS,

    // What kind of words.
    GRAMMAR_NONE,
    GRAMMAR_LOW,
    GRAMMAR_MIDDLE,
    GRAMMAR_HIGH,
    GRAMMAR_UNKNOWN,
    CAPITALS_MOST,
    CAPITALS_HALF,
    ALL_CAPITALS,
    DIGITS_MANY,
    PROSE,
    TITLE,
    DATE,
    BYLINE,
    NAME,
    TRAIL,
    CAPTION_START,
    AGE,
    COMMENT_HEAD,
    CLOCK_ALONE,
    CREDIT_ALONE,
    ADDRESS_ALONE,
    RULE,
    POSES,
    PLACES_IN_PICTURE,
    HOLDS_YEAR,
    POST_SIGNED,
    PORTRAIT,
    DATELINE,
    WRITES_TO,
    PLEADS,
    SHOUTS,

    // Phrases of the trade.
    CUE_COMMENTS,
    CUE_SHARING,
    CUE_SUBSCRIPTION,
    CUE_CONSENT,
    CUE_RELATED,
    CUE_READ_MORE,
    CUE_COPYRIGHT,
    CUE_ADVERTISEMENT,
    CUE_PLAYER,
    CUE_EMPTY_LABEL,
    CUE_NAVIGATION,
    CUE_FORM,
    CUE_WIDGET,
    CUE_ABOUT_OUTLET,
    CUE_AUTHOR_BIO,
    CUE_FILLS,
    CUE_PARTLY,
    CUE_IN_LONG,

    // The same again on the page.
    COPIED,
    ECHOED_THRICE,
    ECHOED_OFTEN,
    ECHO_JUST_BEFORE,
    ECHO_JUST_AFTER,
    FIRST_WORDS_SHARED,
    SAID_BEFORE,
    SAID_AGAIN,
    SAID_NEAR,

    // Its neighbours.
    FIRST_LINE,
    LAST_LINE,
    AFTER_PROSE,
    AFTER_SENTENCE,
    AFTER_TITLE,
    AFTER_SHORT,
    AFTER_OPENER,
    AFTER_DATE,
    AFTER_BYLINE,
    AFTER_COLON,
    BEFORE_PROSE,
    BEFORE_SENTENCE,
    BEFORE_TITLE,
    BEFORE_SHORT,
    BEFORE_OPENER,
    BEFORE_DATE,
    BEFORE_BYLINE,
    BEFORE_CREDIT,
    BEFORE_POST_SIGNED,
    AFTER_CLOCK,
    AFTER_RULE,
    BETWEEN_PROSE,
    BETWEEN_TITLES,
    IN_TITLES,
    IN_SHORT,
    IN_HEADLINES,
    GLUED_ROW,
    OPENER_NEAR,
    OPENER_BEFORE,

    // How running text lies around it.
    PROSE_BEFORE_NEAR,
    PROSE_AFTER_NEAR,
    PROSE_BEFORE_DENSE,
    PROSE_AFTER_DENSE,
    PROSE_NOWHERE_NEAR,
    PROSE_NONE_YET,
    PROSE_FEW_YET,
    PROSE_NONE_LEFT,
    PROSE_FEW_LEFT,
    IN_LONGEST_RUN,
    AHEAD_OF_LONGEST_RUN,
    BEHIND_LONGEST_RUN,
    OPENS_LONGEST_RUN,
    BEHIND_END_OF_RUN,

    // What went before it, or is to come.
    COMMENT_HEAD_NEAR,
    COMMENT_HEADS_GONE,
    COMMENT_HEADS_NEXT,
    COMMENTS_OPENED,
    IN_THREAD,
    RELATED_OPENED,
    PROSE_IN_RELATED,
    COPYRIGHT_GONE,
    BIO_GONE,

    // The headline, and words shared with it and with the rest.
    HEADLINE,
    HEADLINE_NEAR,
    HEADLINE_FAR,
    HEADLINE_TO_COME,
    HEADLINE_AGAIN,
    BEHIND_HEADLINE_AGAIN,
    FIRST_SINCE_HEADLINE,
    DECK,
    FIRST_SINCE_DATE,
    FIRST_SINCE_BYLINE,
    KIN_TO_HEADLINE,
    NO_KIN_TO_HEADLINE,
    KIN_CLOSE,
    KIN_FAR,
    COHERES,
    COHERES_NOT,
    COHERENT_AHEAD,
    INCOHERENT_AHEAD,
    NOTHING_AHEAD;

    /** The mark of a phrase of this kind; none for kinds that have no phrases. */
    static Mark of(Reason cue) {
        return switch (cue) {
            case COMMENTS -> CUE_COMMENTS;
            case SHARING -> CUE_SHARING;
            case SUBSCRIPTION -> CUE_SUBSCRIPTION;
            case CONSENT -> CUE_CONSENT;
            case RELATED -> CUE_RELATED;
            case READ_MORE -> CUE_READ_MORE;
            case COPYRIGHT -> CUE_COPYRIGHT;
            case ADVERTISEMENT -> CUE_ADVERTISEMENT;
            case PLAYER -> CUE_PLAYER;
            case EMPTY_LABEL -> CUE_EMPTY_LABEL;
            case NAVIGATION -> CUE_NAVIGATION;
            case FORM -> CUE_FORM;
            case WIDGET -> CUE_WIDGET;
            case ABOUT_OUTLET -> CUE_ABOUT_OUTLET;
            case AUTHOR_BIO -> CUE_AUTHOR_BIO;
            default -> throw new IllegalArgumentException("no phrases of " + cue);
        };
    }
}
