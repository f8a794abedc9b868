package org.backfile.relate.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.backfile.corpus.Block;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.Field;
import org.backfile.corpus.Finding;
import org.backfile.corpus.MonthNames;
import org.backfile.corpus.Nearer;
import org.backfile.corpus.Passage;
import org.backfile.corpus.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Weighs which of two articles stands nearer the source of what they share. Each sign is a sentence that a reader can check: "it" is the
 * article that the sentence speaks for or against, "the other" the other. A sign never proves who copied whom.
 */
final class SourceSigns {

    private static final int NAMED_BY_OTHER = 40;

    private static final int EARLIER = 30;

    private static final int DETAIL = 20;

    private static final int ATTRIBUTION = 18;

    private static final int NAMES_ORIGIN = 15;

    private static final int FULLER = 10;

    private static final int TRACE = 6;

    private static final int DAMAGE = 5;

    /** The weight by which one side must be ahead. */
    private static final int AHEAD = 15;

    private static final int EXAMPLES = 4;

    /** Passages that differ, below which their lengths say nothing. */
    private static final int DIFFERING = 4;

    /** Something that speaks for one side. */
    private record Sign(int weight, String sentence) {}

    private final Text text;
    private final Text other;
    private final List<Passage> passages;
    private final boolean isFirst;
    private final List<Sign> signs = new ArrayList<>();
    private final List<String> doubts = new ArrayList<>();
    private int doubt;

    private SourceSigns(Text text, Text other, List<Passage> passages, boolean isFirst) {
        this.text = text;
        this.other = other;
        this.passages =
                passages.stream().filter(each -> each.field() == Field.TEXT).toList();
        this.isFirst = isFirst;
    }

    static Nearer of(Text a, Text b, List<Passage> passages) {
        var first = new SourceSigns(a, b, passages, true);
        var second = new SourceSigns(b, a, passages, false);
        first.look();
        second.look();
        int lead = first.weight() - second.weight();
        var source = commonSource(a, b);
        if (Math.abs(lead) < AHEAD) {
            return new Nearer(null, source, List.of(), List.of());
        }
        var nearer = lead > 0 ? first : second;
        var farther = lead > 0 ? second : first;
        return new Nearer(nearer.text.article().id(), source, nearer.reasons(), nearer.against(farther));
    }

    private int weight() {
        return signs.stream().mapToInt(Sign::weight).sum() - doubt;
    }

    private List<String> reasons() {
        return signs.stream()
                .sorted(Comparator.comparingInt(Sign::weight).reversed())
                .map(Sign::sentence)
                .toList();
    }

    private List<String> against(SourceSigns farther) {
        var against = new ArrayList<>(doubts);
        farther.reasons().forEach(reason -> against.add("For the other side: " + lowered(reason)));
        return against;
    }

    private static String lowered(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private void look() {
        isNamed();
        isEarlier();
        var details = new Details(text, other, spans());
        hasDetail(details);
        hasAttribution(details);
        isFuller();
        namesOrigin();
        isDamaged();
    }

    private List<org.backfile.corpus.Span> spans() {
        return passages.stream().map(this::mine).toList();
    }

    private org.backfile.corpus.Span mine(Passage passage) {
        return isFirst ? passage.a() : passage.b();
    }

    private org.backfile.corpus.Span others(Passage passage) {
        return isFirst ? passage.b() : passage.a();
    }

    private void isNamed() {
        var outlet = value(text.article().metadata().outlet());
        var origin = value(other.article().metadata().origin());
        if (outlet != null && origin != null && isSame(outlet, origin)) {
            signs.add(new Sign(
                    NAMED_BY_OTHER, "The other names its outlet, " + outlet + ", as where it took its text from."));
        }
    }

    private void isEarlier() {
        var mine = text.article().metadata().published();
        var theirs = other.article().metadata().published();
        if (mine == null || theirs == null) {
            return;
        }
        var latest = mine.value().latest();
        var earliest = theirs.value().earliest();
        if (latest != null && earliest != null && latest.isBefore(earliest)) {
            signs.add(new Sign(
                    EARLIER,
                    "It was published earlier: " + dated(mine, "by ", latest) + "; the other "
                            + dated(theirs, "not before ", earliest) + "."));
        }
    }

    private static String dated(Finding<DateInterval> date, String bound, java.time.LocalDate day) {
        var words = date.value().isDay() ? "on " + MonthNames.day(day) : bound + MonthNames.day(day);
        return date.certainty() == Certainty.EXPLICIT ? words : words + " (worked out)";
    }

    @SuppressWarnings("ArgumentSelectionDefectChecker") // The other side's details are asked for: swapped on purpose.
    private void hasDetail(Details details) {
        var mine = details.lost();
        int theirs = new Details(
                        other, text, passages.stream().map(this::others).toList())
                .lost()
                .size();
        if (mine.size() >= 2 && mine.size() > 2 * theirs) {
            signs.add(new Sign(
                    DETAIL,
                    "It has detail in the passages they share that the other lacks: " + quoted(mine)
                            + (theirs == 0 ? "; the other adds none." : ".")));
        }
    }

    private void hasAttribution(Details details) {
        var told = details.attributions();
        if (!told.isEmpty()) {
            signs.add(new Sign(
                    ATTRIBUTION, "It says to whom something was told, the other does not: " + quoted(told) + "."));
        }
    }

    private void isFuller() {
        int longer = 0;
        int shorter = 0;
        for (var passage : passages) {
            int mine = mine(passage).length();
            int theirs = others(passage).length();
            longer += passage.closeness() < 1 && mine > theirs ? 1 : 0;
            shorter += passage.closeness() < 1 && mine < theirs ? 1 : 0;
        }
        if (longer >= DIFFERING && longer >= 3 * shorter) {
            signs.add(new Sign(
                    FULLER,
                    "Of " + (longer + shorter) + " passages that differ " + longer
                            + " are longer here: the other shortens."));
        }
    }

    private void namesOrigin() {
        var origin = value(text.article().metadata().origin());
        if (origin == null) {
            return;
        }
        var theirs = value(other.article().metadata().origin());
        var outlet = value(other.article().metadata().outlet());
        if (theirs == null && (outlet == null || !isSame(origin, outlet))) {
            signs.add(new Sign(
                    NAMES_ORIGIN, "It tells where it took its text from, " + origin + "; the other does not."));
        }
        text.article().extraction().dropped().stream()
                .filter(block ->
                        block.reason() == Reason.READ_MORE && !block.detail().isEmpty())
                .map(Block::text)
                .findFirst()
                .ifPresent(words -> signs.add(new Sign(
                        TRACE, "It still carries words of the page it was taken from: “" + words.strip() + "”.")));
    }

    /** Letters lost here that the other has: the other was not made from this text as it stands. */
    private void isDamaged() {
        for (var damage : text.article().extraction().damage()) {
            if (damage.likely().isEmpty()
                    || Details.hasWord(text, damage.likely())
                    || !Details.hasWord(other, damage.likely())) {
                continue;
            }
            doubt += doubts.isEmpty() ? DAMAGE : 0;
            doubts.add("It reads “" + damage.seen() + "” where the other has “" + damage.likely()
                    + "”: the other was not made from this text as it stands.");
        }
    }

    private static @Nullable String commonSource(Text a, Text b) {
        for (int side = 0; side < 2; side++) {
            var text = side == 0 ? a : b;
            var origin = value(text.article().metadata().origin());
            var other = side == 0 ? b : a;
            var outlet = value(other.article().metadata().outlet());
            if (origin != null && (outlet == null || !isSame(origin, outlet))) {
                return origin;
            }
        }
        return null;
    }

    private static boolean isSame(String one, String other) {
        return one.strip().equalsIgnoreCase(other.strip());
    }

    private static @Nullable String value(@Nullable Finding<String> finding) {
        return finding == null || finding.certainty() == Certainty.UNKNOWN
                ? null
                : Objects.requireNonNull(finding.value());
    }

    private static String quoted(List<String> phrases) {
        var some = phrases.stream()
                .limit(EXAMPLES)
                .map(phrase -> "“" + phrase + "”")
                .toList();
        return String.join(", ", some)
                + (phrases.size() > EXAMPLES ? " and " + (phrases.size() - EXAMPLES) + " more" : "");
    }
}
