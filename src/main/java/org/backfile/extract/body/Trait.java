package org.backfile.extract.body;

import org.backfile.extract.body.Surroundings.Around;
import org.backfile.extract.cue.ClassWord;

/**
 * Something that a passage of markup shows only beside the article as the first look saw it; how loudly it speaks stands in
 * {@code looks.tsv}.
 */
enum Trait {
    SEEN((f, i) -> f.isSeen(i)),
    SEEN_BEFORE((f, i) -> f.isSeen(i - 1)),
    SEEN_AFTER((f, i) -> f.isSeen(i + 1)),
    BEFORE((f, i) -> f.isBefore(i)),
    AFTER((f, i) -> f.isAfter(i)),
    NEAR_HEADLINE((f, i) -> f.isNearHeadline(i)),
    LINK_ALONE((f, i) ->
            f.at(i).linkShare() >= 0.9 && f.at(i).length() >= 25 && !f.at(i).endsSentence()),
    HOME((f, i) -> f.isHome(i)),
    HOME_BEFORE((f, i) -> f.isHome(i) && f.isBefore(i)),
    HOME_BETWEEN((f, i) -> f.isHome(i) && f.isBetween(i)),
    HOME_AFTER((f, i) -> f.isHome(i) && f.isAfter(i)),
    CHILD_OF_HOME((f, i) -> f.isChildOfHome(i)),
    CLEAR_PROSE((f, i) -> f.isClearProse(i)),
    FORM_OF_MOST((f, i) -> f.sameForm(i) >= 0.5),
    FORM_OF_MANY((f, i) -> f.sameForm(i) >= 0.1 && f.sameForm(i) < 0.5),
    FORM_OF_FEW((f, i) -> f.sameForm(i) > 0 && f.sameForm(i) < 0.1),
    SHAPE_OF_MOST((f, i) -> f.sameShape(i) >= 0.5),
    SHAPE_OF_NONE((f, i) -> f.sameShape(i) == 0),
    BEFORE_AS_MOST((f, i) -> f.isBefore(i) && f.sameForm(i) >= 0.5),
    BETWEEN_AS_MOST((f, i) -> f.isBetween(i) && f.sameForm(i) >= 0.5),
    AFTER_AS_MOST((f, i) -> f.isAfter(i) && f.sameForm(i) >= 0.5),
    HEADING_OF_HOME((f, i) -> hangs(f, i, Around.HEADING) && f.isBetween(i)),
    LIST_OF_HOME((f, i) -> hangs(f, i, Around.LIST) && f.branchLinks(i) < 0.4 && !f.isAfter(i)),
    TABLE_OF_HOME((f, i) -> hangs(f, i, Around.TABLE) && !f.isAfter(i)),
    QUOTE_OF_HOME((f, i) -> hangs(f, i, Around.QUOTE)),
    PLAIN_BRANCH((f, i) -> f.isHome(i) && f.branch(i).words().isEmpty()),
    DEEP_BRANCH((f, i) -> f.isHome(i) && f.branch(i).depth() >= 4),
    LINKED_BRANCH((f, i) -> f.isHome(i) && f.branchLinks(i) >= 0.5),
    PART_LINKED_BRANCH((f, i) -> f.isHome(i) && f.branchLinks(i) >= 0.2 && f.branchLinks(i) < 0.5),
    SEEN_BRANCH((f, i) -> f.isHome(i) && f.branchSeen(i) >= 0.5),
    UNSEEN_BRANCH((f, i) -> f.isHome(i) && f.branchSeen(i) < 0.2),
    BRANCH_NAVIGATION(ClassWord.NAVIGATION),
    BRANCH_RELATED(ClassWord.RELATED),
    BRANCH_COMMENTS(ClassWord.COMMENTS),
    BRANCH_SHARING(ClassWord.SHARING),
    BRANCH_ADVERTISEMENT(ClassWord.ADVERTISEMENT),
    BRANCH_SUBSCRIPTION(ClassWord.SUBSCRIPTION),
    BRANCH_SIDEBAR(ClassWord.SIDEBAR),
    BRANCH_CAPTION(ClassWord.CAPTION),
    BRANCH_META(ClassWord.META),
    BRANCH_HIDDEN(ClassWord.HIDDEN),
    BRANCH_BODY(ClassWord.BODY),
    BRANCH_ARTICLE(ClassWord.ARTICLE),
    BRANCH_ASIDE(Around.ASIDE),
    BRANCH_FIGURE(Around.FIGURE),
    BRANCH_HEADER(Around.HEADER),
    BRANCH_FOOTER(Around.FOOTER);

    /** Looks at a passage beside the article as first seen. */
    @FunctionalInterface
    interface Look {
        boolean at(FirstLook seen, int passage);
    }

    @SuppressWarnings("ImmutableEnumChecker") // every Look here is a lambda that captures at most an enum constant
    private final Look look;

    Trait(Look look) {
        this.look = look;
    }

    Trait(ClassWord word) {
        this((seen, i) -> seen.isHome(i) && seen.branch(i).words().contains(word));
    }

    Trait(Around tag) {
        this((seen, i) -> hangs(seen, i, tag));
    }

    boolean isShown(FirstLook seen, int passage) {
        return look.at(seen, passage);
    }

    private static boolean hangs(FirstLook seen, int i, Around tag) {
        return seen.isHome(i) && seen.branch(i).tags().contains(tag);
    }
}
