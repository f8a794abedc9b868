package org.backfile.extract.body;

import java.util.List;
import java.util.Map;
import org.backfile.corpus.Label;
import org.backfile.corpus.Reason;
import org.backfile.extract.body.Surroundings.Around;
import org.backfile.extract.cue.ClassWord;
import org.backfile.extract.cue.Cues;
import org.backfile.extract.cue.Shapes;
import org.jspecify.annotations.Nullable;

/** The rules, most certain first. The last always answers: nothing is left out without a reason. */
final class Rules {

    /** One thing that a passage outside the body may be. */
    @FunctionalInterface
    private interface Rule {

        /** The verdict on a passage that is not body; nothing if this rule does not know it. */
        @Nullable
        Verdict judge(Outline outline, int passage);
    }

    private static final List<Rule> IN_ORDER = List.of(
            Rules::frontMatter,
            Rules::headline,
            Rules::headlineRepeat,
            Rules::breadcrumb,
            Rules::hidden,
            Rules::copyright,
            Rules::authorBio,
            Rules::caption,
            Rules::wholePhrase,
            Rules::date,
            Rules::byline,
            Rules::deck,
            Rules::phrase,
            Rules::links,
            Rules::named,
            Rules::place);

    private static final Map<ClassWord, Reason> NAMES = Map.ofEntries(
            Map.entry(ClassWord.COMMENTS, Reason.COMMENTS),
            Map.entry(ClassWord.SHARING, Reason.SHARING),
            Map.entry(ClassWord.SUBSCRIPTION, Reason.SUBSCRIPTION),
            Map.entry(ClassWord.CONSENT, Reason.CONSENT),
            Map.entry(ClassWord.RELATED, Reason.RELATED),
            Map.entry(ClassWord.ADVERTISEMENT, Reason.ADVERTISEMENT),
            Map.entry(ClassWord.NAVIGATION, Reason.NAVIGATION),
            Map.entry(ClassWord.SIDEBAR, Reason.WIDGET));

    private static final int LATE_DATE = 4;
    private static final int BIO_REACH = 12;

    private Rules() {}

    static Verdict judge(Outline outline, int passage) {
        for (var rule : IN_ORDER) {
            var verdict = rule.judge(outline, passage);
            if (verdict != null) {
                return verdict;
            }
        }
        throw new IllegalStateException("the last rule always answers");
    }

    private static @Nullable Verdict frontMatter(Outline outline, int i) {
        return outline.at(i).block().isFrontMatter() ? Verdict.drop(Reason.FRONT_MATTER, "") : null;
    }

    private static @Nullable Verdict headline(Outline outline, int i) {
        return i == outline.headline() ? Verdict.keep(Label.HEADLINE) : null;
    }

    private static @Nullable Verdict headlineRepeat(Outline outline, int i) {
        if (outline.headline() < 0) {
            return null;
        }
        var headline = outline.at(outline.headline()).words();
        var words = outline.at(i).words();
        return words.size() >= 2 && words.equals(headline) ? Verdict.drop(Reason.HEADLINE_REPEAT, "") : null;
    }

    private static @Nullable Verdict breadcrumb(Outline outline, int i) {
        return !outline.isAfter(i) && Shapes.isTrail(outline.at(i).text())
                ? Verdict.drop(Reason.BREADCRUMB, "Steps parted by signs, as in \"A » B\".")
                : null;
    }

    private static @Nullable Verdict hidden(Outline outline, int i) {
        return outline.at(i).surroundings().around().contains(Around.HIDDEN) ? Verdict.drop(Reason.HIDDEN, "") : null;
    }

    private static @Nullable Verdict copyright(Outline outline, int i) {
        var passage = outline.at(i);
        boolean sign = passage.length() <= 300
                && (passage.text().startsWith("©") || passage.text().startsWith("Copyright"));
        return sign || passage.hasCue(Reason.COPYRIGHT) ? Verdict.drop(Reason.COPYRIGHT, "") : null;
    }

    private static @Nullable Verdict authorBio(Outline outline, int i) {
        boolean near = outline.isAfter(i) ? outline.behind(i) <= BIO_REACH : outline.isHead(i);
        return near && outline.at(i).length() >= 40 && outline.at(i).hasCue(Reason.AUTHOR_BIO)
                ? Verdict.drop(Reason.AUTHOR_BIO, "Says " + phrase(outline.at(i), Reason.AUTHOR_BIO) + ".")
                : null;
    }

    private static @Nullable Verdict caption(Outline outline, int i) {
        boolean near = outline.isHead(i) || outline.isInside(i);
        var passage = outline.at(i);
        boolean figure = passage.surroundings().around().contains(Around.FIGURE)
                || passage.surroundings().own().contains(ClassWord.CAPTION);
        return near
                        && passage.length() >= 12
                        && (figure || Shapes.hasCredit(passage.text()) || Captions.isBare(outline.scene(), i))
                ? Verdict.keep(Label.CAPTION)
                : null;
    }

    private static @Nullable Verdict wholePhrase(Outline outline, int i) {
        return outline.at(i).cueShare() >= 0.7 ? phrase(outline, i) : null;
    }

    private static @Nullable Verdict date(Outline outline, int i) {
        boolean near = outline.isHead(i) || (outline.isAfter(i) && outline.behind(i) <= LATE_DATE);
        if (!near || !Shapes.isDateLine(outline.at(i).text())) {
            return null;
        }
        return Verdict.keep(Shapes.isByline(outline.at(i).text()) ? Label.BYLINE : Label.DATE);
    }

    private static @Nullable Verdict byline(Outline outline, int i) {
        var text = outline.at(i).text();
        boolean name = Shapes.isName(text) && outline.at(i).cues().isEmpty();
        return outline.isHead(i) && (Shapes.isByline(text) || name) ? Verdict.keep(Label.BYLINE) : null;
    }

    private static @Nullable Verdict deck(Outline outline, int i) {
        var passage = outline.at(i);
        return outline.isHead(i)
                        && i <= outline.headline() + 2
                        && passage.length() >= 50
                        && passage.length() <= 400
                        && passage.cues().isEmpty()
                        && passage.linkShare() < 0.3
                ? Verdict.keep(Label.DECK)
                : null;
    }

    /** A phrase of the table, anywhere in the passage. */
    private static @Nullable Verdict phrase(Outline outline, int i) {
        Cues.Hit best = null;
        for (var hit : outline.at(i).cues()) {
            if (best == null || hit.to() - hit.from() > best.to() - best.from()) {
                best = hit;
            }
        }
        if (best == null) {
            return null;
        }
        var words = outline.at(i).words().subList(best.from(), best.to());
        return Verdict.drop(best.cue().reason(), "Says \"" + String.join(" ", words) + "\".");
    }

    private static @Nullable Verdict links(Outline outline, int i) {
        var passage = outline.at(i);
        if (passage.surroundings().around().contains(Around.NAV)) {
            return Verdict.drop(Reason.NAVIGATION, "Stands in the page's navigation.");
        }
        if (passage.surroundings().around().contains(Around.FORM)
                || passage.surroundings().around().contains(Around.BUTTON)) {
            return Verdict.drop(Reason.FORM, "Stands in a form or on a button.");
        }
        if (passage.linkShare() < 0.6) {
            return null;
        }
        return Verdict.drop(passage.length() >= 25 ? Reason.RELATED : Reason.NAVIGATION, "Is a link.");
    }

    /** The page's own word for the part that the passage stands in. */
    private static @Nullable Verdict named(Outline outline, int i) {
        for (var word : outline.at(i).surroundings().words()) {
            var reason = NAMES.get(word);
            if (reason != null) {
                return Verdict.drop(reason, "Stands in a part of the page that is named so.");
            }
        }
        return null;
    }

    private static Verdict place(Outline outline, int i) {
        if (outline.scene().isMarkup() && !outline.scene().inContainer(i)) {
            return Verdict.drop(Reason.OUTSIDE, "");
        }
        if (outline.isInside(i)) {
            return Verdict.drop(Reason.INSERT, "");
        }
        return Verdict.drop(outline.isBefore(i) ? Reason.BEFORE_ARTICLE : Reason.AFTER_ARTICLE, "");
    }

    private static String phrase(Passage passage, Reason reason) {
        return passage.cues().stream()
                .filter(hit -> hit.cue().reason() == reason)
                .findFirst()
                .map(hit -> "\"" + String.join(" ", passage.words().subList(hit.from(), hit.to())) + "\"")
                .orElse("");
    }
}
