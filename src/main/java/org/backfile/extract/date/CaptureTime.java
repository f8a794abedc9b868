package org.backfile.extract.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.backfile.corpus.Capture;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.Evidence;
import org.backfile.corpus.Finding;
import org.backfile.corpus.Item;
import org.backfile.corpus.Span;
import org.jspecify.annotations.Nullable;

/**
 * The moment that an item was saved from the web, or that its file was written where the archive's owner trusts the times of files: what it
 * holds is no younger, and what it tells relative to that moment can be reckoned.
 */
public final class CaptureTime {

    /** The name of the field that a reader declares for the time of a file. */
    public static final String FILE_TIME = "file-time";

    private final Instant moment;
    private final String time;
    private final String how;
    private final String by;
    private final String field;

    private CaptureTime(Instant moment, String time, String how, String by, String field) {
        this.moment = moment;
        this.time = time;
        this.how = how;
        this.by = by;
        this.field = field;
    }

    /** That of an item; absent where nothing tells. */
    public static @Nullable CaptureTime of(Item item) {
        var capture = item.source().capture();
        var time = capture == null ? null : capture.time();
        if (capture != null && time != null) {
            return saved(capture, time);
        }
        for (var declared : item.declared()) {
            if (declared.name().equals(FILE_TIME)) {
                var moment = moment(declared.value());
                return moment == null
                        ? null
                        : new CaptureTime(
                                moment, declared.value(), "its file was written", "the file system", FILE_TIME);
            }
        }
        return null;
    }

    private static @Nullable CaptureTime saved(Capture capture, String time) {
        var moment = moment(time);
        return moment == null
                ? null
                : new CaptureTime(moment, time, "it was saved from the web", capture.by(), "captured");
    }

    private static @Nullable Instant moment(String time) {
        try {
            return Instant.parse(time);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether nothing of that day can stand in the item; the day after may, where it is later than in Greenwich. */
    public boolean excludes(LocalDate day) {
        return day.isAfter(day().plusDays(1));
    }

    /** What the moment alone tells of the day of publication. */
    public Finding<DateInterval> bound() {
        var why = "No day of publication stands in the item; " + how + " on " + day() + ".";
        return new Finding<>(
                new DateInterval(null, day(), why),
                Certainty.INFERRED,
                List.of(evidence()),
                "That day bounds it, says " + by + ".");
    }

    /** An interval that ends no later than the item was saved; the same if it does not reach so far, or begins later. */
    public Finding<DateInterval> within(Finding<DateInterval> found) {
        var interval = found.value();
        var latest = interval.latest();
        var earliest = interval.earliest();
        boolean reaches = latest == null || excludes(latest);
        if (!reaches || (earliest != null && earliest.isAfter(day()))) {
            return found;
        }
        var why = interval.why() + " And " + how + " on " + day() + ".";
        return new Finding<>(
                new DateInterval(earliest, day(), why),
                Certainty.INFERRED,
                java.util.stream.Stream.concat(found.evidence().stream(), java.util.stream.Stream.of(evidence()))
                        .toList(),
                found.method());
    }

    /**
     * What lines of a page tell relative to the moment it was saved: {@code 3 hours ago}.
     *
     * @param updated whether to look for words of an update, or for others
     * @return absent if none does
     */
    public @Nullable Finding<DateInterval> relative(List<LabelledText> lines, boolean updated) {
        for (var line : lines) {
            var told = RelativeTimes.in(line.text(), moment);
            if (told != null && told.updated() == updated) {
                var words = told.words().of(line.text());
                var latest = excludes(told.latest()) ? day() : told.latest();
                var why = "The page says \"" + words + "\", and " + how + " on " + day() + ".";
                return new Finding<>(
                        new DateInterval(told.earliest(), latest, why),
                        Certainty.INFERRED,
                        List.of(line.evidence(told.words()), evidence()),
                        "Reckoned from the moment that " + how + ", says " + by + ".");
            }
        }
        return null;
    }

    private LocalDate day() {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    private Evidence evidence() {
        return new Evidence(field, 0, new Span(0, time.length()), time);
    }
}
