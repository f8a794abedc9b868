package org.backfile.render.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.Finding;
import org.backfile.render.telling.Event;
import org.backfile.render.telling.Telling;
import org.backfile.render.view.Axis;
import org.backfile.render.view.Dated;
import org.backfile.render.view.Excerpt;
import org.backfile.render.view.Numbers;
import org.jspecify.annotations.Nullable;

/** What the articles of a story date, as lines on an axis. */
final class EventLines {

    private static final int SHOWN = 30;

    /** Places that are linked for one event. */
    private static final int PLACES = 6;

    private static final int SENTENCE_CHARS = 220;

    /** Events further from the coverage are listed, but do not widen the axis. */
    private static final int NEAR_DAYS = 14;

    private final Telling telling;
    private final Guide guide;

    EventLines(Telling telling, Guide guide) {
        this.telling = telling;
        this.guide = guide;
    }

    /** The axis that serves the coverage and the events near it; absent where nothing is dated. */
    @Nullable
    Axis axis(List<DateInterval> coverage) {
        var alone = Axis.over(coverage);
        if (alone == null) {
            return null;
        }
        var near = telling.events().stream()
                .map(Event::when)
                .filter(when -> !from(when).isBefore(alone.first().minusDays(NEAR_DAYS))
                        && !to(when).isAfter(alone.last().plusDays(NEAR_DAYS)));
        return Axis.over(Stream.concat(coverage.stream(), near).toList());
    }

    /** The events that most articles tell, by their days. */
    List<StoryPage.Event> shown(@Nullable Axis axis) {
        return telling.events().stream()
                .sorted(Comparator.comparing(event -> -event.tellings().size()))
                .limit(SHOWN)
                .sorted(Event.BY_DAYS)
                .map(event -> line(event, axis))
                .toList();
    }

    /** How many are not shown; empty where all are. */
    String more() {
        int more = telling.events().size() - SHOWN;
        return more <= 0 ? "" : "and " + Numbers.grouped(more) + " more";
    }

    private StoryPage.Event line(Event event, @Nullable Axis axis) {
        boolean isStated = event.certainty() == Certainty.EXPLICIT;
        boolean isOnAxis = axis != null
                && !to(event.when()).isBefore(axis.first())
                && !from(event.when()).isAfter(axis.last());
        var tellings = event.tellings();
        var language = telling.articles().get(event.best().article()).language();
        return new StoryPage.Event(
                Dated.of(new Finding<>(
                        event.when(), event.certainty(), List.of(), event.when().why())),
                isStated ? "" : event.best().written(),
                Excerpt.of(event.best().text(), SENTENCE_CHARS),
                language,
                tellings.stream()
                        .limit(PLACES)
                        .map(each -> guide.link(each.article(), each.sentence()))
                        .toList(),
                tellings.size() > PLACES ? "and " + (tellings.size() - PLACES) + " more" : "",
                isOnAxis && axis != null ? axis.strip(event.when(), isStated) : null);
    }

    /** Both ends are known of every event. */
    private static LocalDate from(DateInterval interval) {
        return Objects.requireNonNull(interval.earliest());
    }

    private static LocalDate to(DateInterval interval) {
        return Objects.requireNonNull(interval.latest());
    }
}
