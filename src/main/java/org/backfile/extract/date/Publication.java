package org.backfile.extract.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Contradiction;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.Evidence;
import org.backfile.corpus.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The day a text was published, as far as its own words tell when no date stands in it: the meet of all bounds that its clues give.
 *
 * @param published absent if nothing tells, or if clues that should be sure contradict each other
 * @param contradictions of the clues
 */
public record Publication(@Nullable Finding<DateInterval> published, List<Contradiction> contradictions) {

    public Publication {
        contradictions = List.copyOf(contradictions);
    }

    /**
     * Reads the clues of a text without a date.
     *
     * @param passages headline, deck, body, captions and copyright lines, in the order of the item
     * @param outlets names by which the article's own words call its outlet; a copyright line counts only if it has one of them
     */
    public static Publication inferred(List<LabelledText> passages, Set<String> outlets) {
        var sentences = Sentence.of(passages);
        var strong = Stream.of(
                        Anniversaries.bounds(sentences), PastMentions.bounds(sentences), NewsWeek.bounds(sentences))
                .flatMap(List::stream)
                .toList();
        var copyright = Copyright.of(passages, outlets);
        var all = new ArrayList<>(strong);
        if (copyright != null) {
            all.addAll(YearlessDays.bounds(sentences, copyright, strong));
        }
        return meet(all);
    }

    /** Whether a day that an item states fits what its words tell; a sentence for each clue that it does not fit. */
    public static List<String> against(LocalDate day, List<LabelledText> passages) {
        // Whatever speaks against a day is a date, which has figures, or an anniversary: most passages hold neither.
        var clues = passages.stream()
                .filter(passage -> PastMentions.mayBeIn(passage.text()) || Anniversaries.mayBeIn(passage.text()))
                .toList();
        var sentences = Sentence.of(clues);
        return Stream.of(Anniversaries.bounds(sentences), PastMentions.bounds(sentences))
                .flatMap(List::stream)
                .filter(bound -> bound.excludes(day, day))
                .map(Bound::why)
                .distinct()
                .toList();
    }

    private static Publication meet(List<Bound> bounds) {
        var lower = bounds.stream()
                .filter(bound -> bound.earliest() != null)
                .max(Comparator.comparing(bound -> Objects.requireNonNull(bound.earliest())))
                .orElse(null);
        var upper = bounds.stream()
                .filter(bound -> bound.latest() != null)
                .min(Comparator.comparing(bound -> Objects.requireNonNull(bound.latest())))
                .orElse(null);
        var earliest = lower == null ? null : lower.earliest();
        var latest = upper == null ? null : upper.latest();
        if (lower != null && upper != null && earliest != null && latest != null && latest.isBefore(earliest)) {
            return new Publication(null, List.of(new Contradiction("published", List.of(lower.why(), upper.why()))));
        }
        var used = Stream.of(lower, upper).filter(Objects::nonNull).distinct().toList();
        if (used.isEmpty()) {
            return new Publication(null, List.of());
        }
        var why = "No date stands in the item. " + used.stream().map(Bound::why).collect(Collectors.joining(" "));
        var evidence = new LinkedHashSet<Evidence>();
        used.forEach(bound -> evidence.addAll(bound.evidence()));
        return new Publication(
                new Finding<>(
                        new DateInterval(earliest, latest, why),
                        Certainty.INFERRED,
                        List.copyOf(evidence),
                        method(used)),
                List.of());
    }

    private static String method(List<Bound> used) {
        boolean weak = used.stream().anyMatch(Bound::weak);
        return weak
                ? "Read from what the text tells of time, in part from weak clues."
                : "Read from what the text tells of time.";
    }
}
