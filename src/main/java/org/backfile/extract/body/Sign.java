package org.backfile.extract.body;

import org.backfile.corpus.Format;
import org.backfile.corpus.Reason;
import org.backfile.extract.body.Surroundings.Around;
import org.backfile.extract.cue.ClassWord;
import org.backfile.extract.cue.Shapes;

/** Something that a passage shows and that speaks for or against its being article text; how loudly stands in {@code looks.tsv}. */
enum Sign {
    LENGTH_UNDER_15((s, i) -> s.at(i).length() < 15),
    LENGTH_15_TO_40((s, i) -> within(s.at(i).length(), 15, 40)),
    LENGTH_40_TO_80((s, i) -> within(s.at(i).length(), 40, 80)),
    LENGTH_80_TO_160((s, i) -> within(s.at(i).length(), 80, 160)),
    LENGTH_160_TO_320((s, i) -> within(s.at(i).length(), 160, 320)),
    LENGTH_320_UP((s, i) -> s.at(i).length() >= 320),
    ENDS_SENTENCE((s, i) -> s.at(i).endsSentence()),
    ENDS_SENTENCE_SHORT((s, i) -> s.at(i).endsSentence() && s.at(i).length() < 80),
    ENDS_ELLIPSIS((s, i) -> s.at(i).endsEllipsis()),
    ENDS_COLON((s, i) -> s.at(i).text().endsWith(":")),
    ENDS_QUESTION((s, i) -> s.at(i).text().endsWith("?")),
    STARTS_LOWER((s, i) -> Character.isLowerCase(s.at(i).text().charAt(0))),
    STARTS_QUOTE((s, i) -> "\"“„«'‘".indexOf(s.at(i).text().charAt(0)) >= 0),
    STARTS_DASH((s, i) -> "—–-•*".indexOf(s.at(i).text().charAt(0)) >= 0),
    HOLDS_QUOTE((s, i) -> Shapes.holdsAny(s.at(i).text(), "\"“”„«»")),
    HOLDS_COMMA((s, i) -> Shapes.holdsAny(s.at(i).text(), ",、，")),
    HOLDS_BAR((s, i) -> Shapes.holdsAny(s.at(i).text(), "|»›·•→©")),
    HOLDS_ADDRESS((s, i) -> s.at(i).text().contains("@")
            || s.at(i).text().contains("http")
            || s.at(i).text().contains("www.")),
    HOLDS_CREDIT((s, i) -> Shapes.hasCredit(s.at(i).text())),
    GRAMMAR_LOW((s, i) -> s.knownLanguage() && s.at(i).functionShare() < 0.15),
    GRAMMAR_MIDDLE((s, i) ->
            s.knownLanguage() && s.at(i).functionShare() >= 0.15 && s.at(i).functionShare() < 0.3),
    GRAMMAR_HIGH((s, i) -> s.knownLanguage() && s.at(i).functionShare() >= 0.3),
    GRAMMAR_UNKNOWN((s, i) -> !s.knownLanguage()),
    CAPITALS_MOST((s, i) -> s.at(i).capitalShare() >= 0.7),
    CAPITALS_HALF((s, i) -> s.at(i).capitalShare() >= 0.4 && s.at(i).capitalShare() < 0.7),
    ALL_CAPITALS((s, i) -> Shapes.allCapitals(s.at(i).text())),
    DIGITS_MANY((s, i) -> s.at(i).digitShare() >= 0.15),
    SHORT_DATE((s, i) -> Shapes.isDateLine(s.at(i).text())),
    BYLINE((s, i) -> Shapes.isByline(s.at(i).text())),
    COPIED((s, i) -> s.copies(i) > 1),
    KIN_CLOSE((s, i) -> s.at(i).length() >= 40 && s.kinship(i) >= 0.5),
    KIN_FAR((s, i) -> s.at(i).length() >= 40 && s.kinship(i) < 0.2),
    SPEAKS_TO_READER((s, i) -> Shapes.speaksToReader(s.at(i).words())),
    PROSE_JUST_BEFORE((s, i) -> s.isProse(i - 1)),
    PROSE_JUST_AFTER((s, i) -> s.isProse(i + 1)),
    PROSE_BOTH_SIDES((s, i) -> s.proseBefore(i, 2) > 0 && s.proseAfter(i, 2) > 0),
    PROSE_BEFORE_NEAR((s, i) -> s.proseBefore(i, 3) > 0),
    PROSE_AFTER_NEAR((s, i) -> s.proseAfter(i, 3) > 0),
    PROSE_BEFORE_DENSE((s, i) -> s.proseBefore(i, 8) >= 4),
    PROSE_AFTER_DENSE((s, i) -> s.proseAfter(i, 8) >= 4),
    PROSE_NOWHERE_NEAR((s, i) -> s.proseBefore(i, 8) + s.proseAfter(i, 8) == 0),
    PROSE_FIRST_ON_PAGE((s, i) -> s.isProse(i) && s.proseBefore(i, s.size()) == 0),
    CUE_JUST_BEFORE((s, i) -> i > 0 && s.at(i - 1).opensOther()),
    CUE_BEFORE_NEAR((s, i) ->
            (i > 1 && s.at(i - 2).opensOther()) || (i > 2 && s.at(i - 3).opensOther())),
    ABOVE_HEADLINE((s, i) -> i < s.headline()),
    IS_HEADLINE((s, i) -> s.isHeadline(i)),
    PROSE_AFTER_HEADLINE(
            (s, i) -> s.isProse(i) && s.headline() >= 0 && i > s.headline() && s.proseBetween(s.headline(), i) < 2),
    NOT_UNDER_HEADLINE((s, i) -> s.standsOffHeadline(i)),
    MARKDOWN((s, i) -> s.page().item().format() == Format.MARKDOWN),
    CUE_COMMENTS(Reason.COMMENTS),
    CUE_SHARING(Reason.SHARING),
    CUE_SUBSCRIPTION(Reason.SUBSCRIPTION),
    CUE_CONSENT(Reason.CONSENT),
    CUE_RELATED(Reason.RELATED),
    CUE_READ_MORE(Reason.READ_MORE),
    CUE_COPYRIGHT(Reason.COPYRIGHT),
    CUE_ADVERTISEMENT(Reason.ADVERTISEMENT),
    CUE_PLAYER(Reason.PLAYER),
    CUE_EMPTY_LABEL(Reason.EMPTY_LABEL),
    CUE_NAVIGATION(Reason.NAVIGATION),
    CUE_FORM(Reason.FORM),
    CUE_WIDGET(Reason.WIDGET),
    CUE_ABOUT_OUTLET(Reason.ABOUT_OUTLET),
    CUE_AUTHOR_BIO(Reason.AUTHOR_BIO),
    CUE_FILLS((s, i) -> s.at(i).cueShare() >= 0.7),
    CUE_PARTLY((s, i) -> s.at(i).cueShare() > 0 && s.at(i).cueShare() < 0.7),
    LINKS_MOST((s, i) -> s.at(i).linkShare() >= 0.6),
    LINKS_SOME((s, i) -> s.at(i).linkShare() >= 0.25 && s.at(i).linkShare() < 0.6),
    IN_CONTAINER((s, i) -> s.inContainer(i)),
    BESIDE_PROSE((s, i) -> s.besideProse(i)),
    LIST_BESIDE_PROSE((s, i) -> s.at(i).linkShare() < 0.5 && s.listBesideProse(i)),
    IN_STRUCTURED_BODY((s, i) -> s.structured().holds(s.at(i))),
    NOT_IN_STRUCTURED_BODY(
            (s, i) -> !s.structured().isEmpty() && !s.structured().holds(s.at(i))),
    IN_NAMED_BODY(Around.NAMED_BODY),
    IN_ARTICLE(Around.ARTICLE),
    IN_MAIN(Around.MAIN),
    IN_NAV(Around.NAV),
    IN_ASIDE(Around.ASIDE),
    IN_HEADER(Around.HEADER),
    IN_FOOTER(Around.FOOTER),
    IN_FORM(Around.FORM),
    IN_FIGURE(Around.FIGURE),
    IN_LIST(Around.LIST),
    IN_TABLE(Around.TABLE),
    IN_QUOTE(Around.QUOTE),
    IN_HEADING(Around.HEADING),
    IN_LINK(Around.LINK),
    IN_BUTTON(Around.BUTTON),
    IN_PARAGRAPH(Around.PARAGRAPH),
    IN_HEAD(Around.HEAD),
    IS_HIDDEN(Around.HIDDEN),
    CLASS_NAVIGATION(ClassWord.NAVIGATION),
    CLASS_RELATED(ClassWord.RELATED),
    CLASS_COMMENTS(ClassWord.COMMENTS),
    CLASS_SHARING(ClassWord.SHARING),
    CLASS_ADVERTISEMENT(ClassWord.ADVERTISEMENT),
    CLASS_SUBSCRIPTION(ClassWord.SUBSCRIPTION),
    CLASS_CONSENT(ClassWord.CONSENT),
    CLASS_FOOTER(ClassWord.FOOTER),
    CLASS_SIDEBAR(ClassWord.SIDEBAR),
    CLASS_CAPTION(ClassWord.CAPTION),
    CLASS_META(ClassWord.META),
    CLASS_HIDDEN(ClassWord.HIDDEN),
    CLASS_BODY(ClassWord.BODY),
    CLASS_ARTICLE(ClassWord.ARTICLE);

    /** Looks at a passage, and at the scene around it. */
    @FunctionalInterface
    interface Look {
        boolean at(Scene scene, int passage);
    }

    @SuppressWarnings("ImmutableEnumChecker") // every Look here is a lambda that captures at most an enum constant
    private final Look look;

    Sign(Look look) {
        this.look = look;
    }

    Sign(Reason cue) {
        this((scene, i) -> scene.at(i).hasCue(cue));
    }

    Sign(Around around) {
        this((scene, i) -> scene.at(i).surroundings().around().contains(around));
    }

    Sign(ClassWord word) {
        this((scene, i) -> scene.at(i).surroundings().words().contains(word));
    }

    boolean isShown(Scene scene, int passage) {
        return look.at(scene, passage);
    }

    private static boolean within(int length, int least, int below) {
        return length >= least && length < below;
    }
}
