package org.backfile.extract.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backfile.corpus.Evidence;
import org.backfile.corpus.Span;
import org.backfile.extract.date.CaptureTime;
import org.backfile.extract.date.WrittenDate;
import org.backfile.extract.date.WrittenDates;
import org.backfile.extract.outlet.DateOrder;
import org.backfile.extract.statement.Field;
import org.backfile.extract.statement.Statement;
import org.backfile.extract.statement.Statements;
import org.backfile.extract.statement.Wording;
import org.jspecify.annotations.Nullable;

/** The days that single places of an item give for its article: what it states for machines, what it shows, what its address holds. Weighs nothing. */
final class GivenDays {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\d])((?:19|20)\\d\\d)[/-](\\d{1,2})[/-](\\d{1,2})(?!\\d)|(?<!\\d)((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?!\\d)");

    /** What programs write where they know no time. */
    private static final LocalDate NO_TIME = LocalDate.EPOCH;

    private final Sheet sheet;
    private final Statements statements;
    private final @Nullable DateOrder order;

    /** @param order in which the outlet writes dates in numbers; absent where nobody says */
    GivenDays(Sheet sheet, Statements statements, @Nullable DateOrder order) {
        this.sheet = sheet;
        this.statements = statements;
        this.order = order;
    }

    /** What gives a day. A date that is marked for machines is the one that readers are shown: the two are one witness. */
    enum Kind {
        SET,
        DECLARED,
        TOLD,
        MARKED,
        SCRIPT,
        SHOWN,
        ADDRESS;

        static Kind of(Statement.Place place) {
            return switch (place) {
                case SETTINGS -> SET;
                case DECLARED -> DECLARED;
                case JSON_LD, META -> TOLD;
                case MICRODATA -> MARKED;
                case SCRIPT -> SCRIPT;
            };
        }
    }

    /** A day that some place gives. */
    record Given(LocalDate day, Kind kind, String where, Evidence evidence) {}

    /**
     * The days that the item states for machines.
     *
     * @param shown whether readers are shown one too
     */
    List<Given> stated(Field field, boolean shown) {
        var given = new ArrayList<Given>();
        for (var statement : statements.about(field)) {
            var day = day(statement.value());
            if (day != null) {
                given.add(new Given(day, Kind.of(statement.place()), statement.where(), statement.evidence()));
            }
        }
        var unmarked = given.stream().filter(each -> !isMarked(field, each)).toList();
        return manyMarked(field) && (!unmarked.isEmpty() || shown) ? unmarked : given;
    }

    /** Dates of teasers are marked like that of the article: where several days are marked, none speaks for it. */
    private boolean manyMarked(Field field) {
        return statements.about(field).stream()
                        .filter(statement -> statement.place() == Statement.Place.MICRODATA)
                        .map(statement -> day(statement.value()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                > 1;
    }

    private boolean isMarked(Field field, Given given) {
        return statements.about(field).stream()
                .anyMatch(statement -> statement.place() == Statement.Place.MICRODATA
                        && statement.evidence().equals(given.evidence()));
    }

    private @Nullable LocalDate day(String value) {
        var dates = WrittenDates.in(value);
        if (dates.isEmpty() || dates.get(0).year() == null || dates.get(0).day() == null) {
            return null;
        }
        var read = read(dates.get(0), null);
        return NO_TIME.equals(read) ? null : read;
    }

    /**
     * The day that readers are shown.
     *
     * @param other a day that tells in which order a date in numbers is meant
     */
    @Nullable
    Given shown(List<ShownDates.Line> lines, @Nullable Given other) {
        var sure = lines.stream().filter(line -> line.kind() == ShownDates.Kind.PUBLISHED);
        var unsaid = lines.stream().filter(line -> line.kind() == ShownDates.Kind.UNSAID);
        return Stream.concat(sure, unsaid)
                .map(line -> {
                    var day = read(line.date(), other);
                    return day == null ? null : new Given(day, Kind.SHOWN, "the date line", line.evidence());
                })
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The day of a full date; of one that can be read in two orders the reading that another place or the page's language bears out. */
    @Nullable
    LocalDate read(WrittenDate date, @Nullable Given other) {
        if (!date.swappable()) {
            return date.earliest();
        }
        if (other != null && date.days().contains(other.day())) {
            return other.day();
        }
        if (order != null) {
            return day(date, order == DateOrder.MDY);
        }
        var captured = CaptureTime.of(sheet.page().item());
        var later = date.latest();
        if (captured != null && later != null && captured.excludes(later)) {
            return date.earliest();
        }
        var stated = statements.first(Field.LANGUAGE);
        var language = stated == null ? spoken() : stated.value();
        if (language.equals("en")) {
            return null;
        }
        boolean american = language.replace('_', '-').equalsIgnoreCase("en-US");
        return day(date, american);
    }

    private static LocalDate day(WrittenDate date, boolean monthFirst) {
        return LocalDate.of(
                Objects.requireNonNull(date.year()),
                Objects.requireNonNull(monthFirst ? date.day() : date.month()),
                Objects.requireNonNull(monthFirst ? date.month() : date.day()));
    }

    /** English, or not: whoever writes "the" and "and" may put the month first; elsewhere in the languages of our dates nobody does. */
    private String spoken() {
        var words = new HashSet<String>();
        sheet.body().forEach(piece -> words.addAll(Wording.bag(piece.text())));
        return words.isEmpty() || words.contains("the") || words.contains("and") ? "en" : "und";
    }

    /** The day that the item's address holds, else the name of its file. */
    @Nullable
    Given address() {
        for (var statement : statements.about(Field.URL)) {
            var day = addressDay(statement.value());
            if (day != null) {
                return new Given(day, Kind.ADDRESS, "the item's address", statement.evidence());
            }
        }
        var source = sheet.page().item().source();
        var path = source.path();
        // The name of a file of many articles is the day of none that has its own: an export is named by the day it was
        // made.
        boolean isExport = source.record() > 0 && statements.first(Field.PUBLISHED) != null;
        var day = isExport ? null : addressDay(path);
        return day == null
                ? null
                : new Given(
                        day,
                        Kind.ADDRESS,
                        "the item's file name",
                        new Evidence("path", 0, new Span(0, path.length()), path));
    }

    private static @Nullable LocalDate addressDay(String address) {
        var matcher = ADDRESS.matcher(address);
        while (matcher.find()) {
            int first = matcher.group(1) != null ? 1 : 4;
            var day = WrittenDates.in(
                    String.join("-", matcher.group(first), matcher.group(first + 1), matcher.group(first + 2)));
            if (!day.isEmpty() && Integer.parseInt(matcher.group(first)) >= 1990) {
                return day.get(0).earliest();
            }
        }
        return null;
    }
}
