package org.backfile.extract.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Contradiction;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.Evidence;
import org.backfile.corpus.Finding;
import org.backfile.corpus.Format;
import org.backfile.corpus.Span;
import org.backfile.extract.date.CaptureTime;
import org.backfile.extract.date.Publication;
import org.backfile.extract.date.SavedDays;
import org.backfile.extract.date.WrittenDate;
import org.backfile.extract.date.WrittenDates;
import org.backfile.extract.outlet.DateOrder;
import org.backfile.extract.statement.Field;
import org.backfile.extract.statement.Statement;
import org.backfile.extract.statement.Statements;
import org.backfile.extract.statement.Wording;
import org.jspecify.annotations.Nullable;

/**
 * When the article was published and updated. Asked in order: what the item states for machines, what its date line shows, what its address
 * holds, what the text itself tells. Where the shown day lies a day beside the stated one it wins: readers were shown the day of the place,
 * machines often that of Greenwich.
 */
final class Days {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\d])((?:19|20)\\d\\d)[/-](\\d{1,2})[/-](\\d{1,2})(?!\\d)|(?<!\\d)((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?!\\d)");

    /** What programs write where they know no time. */
    private static final LocalDate NO_TIME = LocalDate.EPOCH;

    private final Sheet sheet;
    private final Statements statements;
    private final @Nullable DateOrder order;
    private final List<Contradiction> contradictions = new ArrayList<>();

    /** @param order in which the outlet writes dates in numbers; absent where nobody says */
    Days(Sheet sheet, Statements statements, @Nullable DateOrder order) {
        this.sheet = sheet;
        this.statements = statements;
        this.order = order;
    }

    /**
     * What is found.
     *
     * @param contradictions between places that state or show different days
     */
    record Found(
            @Nullable Finding<DateInterval> published,
            @Nullable Finding<DateInterval> updated,
            List<Contradiction> contradictions) {}

    /** What gives a day. A date that is marked for machines is the one that readers are shown: the two are one witness. */
    private enum Kind {
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
    private record Given(LocalDate day, Kind kind, String where, Evidence evidence) {}

    Found find(Set<String> outlets) {
        var lines = ShownDates.of(sheet);
        var published = published(lines);
        var updated = updated(lines);
        if (published == null) {
            var inferred = Publication.inferred(sheet.passages(), outlets);
            contradictions.addAll(inferred.contradictions());
            published = inferred.published() == null && updated != null ? byUpdate(updated) : inferred.published();
            published = published == null ? nearby() : published;
        }
        var saved = SavedDays.of(sheet.page().item(), sheet.headLines(), published, updated);
        if (saved.contradiction() != null) {
            contradictions.add(saved.contradiction());
        }
        return new Found(saved.published(), saved.updated(), contradictions);
    }

    /** Where nothing else tells: the date line that stands nearest in a text. */
    private @Nullable Finding<DateInterval> nearby() {
        var line = sheet.page().item().format() == Format.TEXT ? ShownDates.near(sheet) : null;
        var day = line == null ? null : read(line.date(), null);
        var why = "The date that stands nearest to the article; nothing says that it is the article's.";
        return line == null || day == null
                ? null
                : new Finding<>(DateInterval.day(day, why), Certainty.INFERRED, List.of(line.evidence()), why);
    }

    /** An article was published on the day of its update at the latest. */
    private static Finding<DateInterval> byUpdate(Finding<DateInterval> updated) {
        var why = "No day of publication stands in the item; it was updated on "
                + updated.value().latest() + ".";
        return new Finding<>(
                new DateInterval(null, updated.value().latest(), why),
                Certainty.INFERRED,
                updated.evidence(),
                "The day of the update bounds it.");
    }

    // ---- published

    private @Nullable Finding<DateInterval> published(List<ShownDates.Line> lines) {
        var stated = stated(Field.PUBLISHED, lines.stream().anyMatch(line -> line.kind() != ShownDates.Kind.UPDATED));
        var address = address();
        var shown = shown(lines, stated.isEmpty() ? address : stated.get(0));
        var all = new ArrayList<Given>(stated);
        if (shown != null) {
            all.add(shown);
        }
        if (address != null) {
            all.add(address);
        }
        if (all.isEmpty()) {
            return ambiguous(lines);
        }
        note(all);
        var chosen = choose(stated, shown, all);
        var agreeing =
                all.stream().filter(given -> given.day().equals(chosen.day())).toList();
        boolean addressOnly = agreeing.stream().allMatch(given -> given.equals(address));
        boolean disputed = isDisputed(agreeing, stated, shown, address);
        boolean sure = !disputed && isSure(agreeing, lines);
        var where = String.join(
                " and ", agreeing.stream().map(Given::where).distinct().limit(3).toList());
        var why = "Given in " + where + "."
                + String.join(
                        "",
                        Publication.against(chosen.day(), sheet.passages()).stream()
                                .map(clue -> " But: " + clue)
                                .toList());
        return new Finding<>(
                DateInterval.day(chosen.day(), why),
                sure ? Certainty.EXPLICIT : Certainty.INFERRED,
                agreeing.stream().map(Given::evidence).distinct().toList(),
                addressOnly
                        ? "The item's address holds a day."
                        : "Given in " + where + (disputed ? "; another day is shown." : "."));
    }

    /**
     * Whether another witness speaks against a day: the page shows another one; or nothing is shown, and the address or a second place for
     * machines holds another. Then one of two is wrong, and nothing tells which.
     */
    private static boolean isDisputed(
            List<Given> agreeing, List<Given> stated, @Nullable Given shown, @Nullable Given address) {
        if (agreeing.contains(address) || stated.isEmpty()) {
            return false;
        }
        if (shown != null) {
            return !agreeing.contains(shown);
        }
        var day = agreeing.get(0).day();
        return address != null
                || stated.stream()
                        .anyMatch(other ->
                                other.kind() == Kind.TOLD && Math.abs(ChronoUnit.DAYS.between(day, other.day())) > 1);
    }

    /**
     * Whether a day may be called stated: it is declared; or told to machines, while the page shows no later update that the same date may
     * speak of; or shown in a line that holds nothing else or says "published"; or given in two places that do not copy each other.
     */
    private boolean isSure(List<Given> agreeing, List<ShownDates.Line> lines) {
        var kinds = EnumSet.noneOf(Kind.class);
        agreeing.forEach(given -> kinds.add(given.kind()));
        if (kinds.contains(Kind.SET) || kinds.contains(Kind.DECLARED)) {
            return true;
        }
        var day = agreeing.get(0).day();
        boolean updatedLater = lines.stream()
                .filter(line -> line.kind() == ShownDates.Kind.UPDATED)
                .map(line -> line.date().earliest())
                .anyMatch(other -> other != null && Math.abs(ChronoUnit.DAYS.between(day, other)) > 1);
        if (kinds.contains(Kind.TOLD)) {
            return !updatedLater || kinds.contains(Kind.ADDRESS);
        }
        boolean bareTells = sheet.page().item().format() != Format.HTML && !ShownDates.isDatedList(sheet);
        boolean line = lines.stream()
                .anyMatch(each -> day.equals(read(each.date(), agreeing.get(0)))
                        && (each.kind() == ShownDates.Kind.PUBLISHED || (each.bare() && bareTells)));
        boolean seen = kinds.contains(Kind.SHOWN) || kinds.contains(Kind.MARKED);
        return line || (seen && (kinds.contains(Kind.ADDRESS) || kinds.contains(Kind.SCRIPT)));
    }

    /** @param all what is given, stated days first, then the shown one, then the address; not empty */
    private static Given choose(List<Given> stated, @Nullable Given shown, List<Given> all) {
        var first = all.get(0);
        if (stated.isEmpty() || shown == null || first.kind() == Kind.SET) {
            return first;
        }
        boolean beside = Math.abs(ChronoUnit.DAYS.between(first.day(), shown.day())) <= 1;
        var last = all.get(all.size() - 1);
        boolean outvoted = !last.equals(shown) && last.day().equals(shown.day());
        return beside || outvoted ? shown : first;
    }

    private void note(List<Given> all) {
        var days = new TreeSet<LocalDate>();
        all.forEach(given -> days.add(given.day()));
        if (ChronoUnit.DAYS.between(days.first(), days.last()) > 1) {
            contradictions.add(new Contradiction(
                    "published",
                    all.stream()
                            .map(given -> given.day() + " (" + given.where() + ")")
                            .distinct()
                            .toList()));
        }
    }

    /** A date line whose day and month may be read in two orders, and nothing to tell which: the days between. */
    private static @Nullable Finding<DateInterval> ambiguous(List<ShownDates.Line> lines) {
        for (var line : lines) {
            var earliest = line.date().earliest();
            var latest = line.date().latest();
            if (line.kind() != ShownDates.Kind.UPDATED
                    && line.date().swappable()
                    && earliest != null
                    && latest != null) {
                var why = "The date line can be read as " + earliest + " or as " + latest + ".";
                return new Finding<>(
                        new DateInterval(earliest, latest, why), Certainty.INFERRED, List.of(line.evidence()), why);
            }
        }
        return null;
    }

    // ---- the places

    private List<Given> stated(Field field, boolean shown) {
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

    private @Nullable Given shown(List<ShownDates.Line> lines, @Nullable Given other) {
        var sure = lines.stream().filter(line -> line.kind() == ShownDates.Kind.PUBLISHED);
        var unsaid = lines.stream().filter(line -> line.kind() == ShownDates.Kind.UNSAID);
        return java.util.stream.Stream.concat(sure, unsaid)
                .map(line -> {
                    var day = read(line.date(), other);
                    return day == null ? null : new Given(day, Kind.SHOWN, "the date line", line.evidence());
                })
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The day of a full date; of one that can be read in two orders the reading that another place or the page's language bears out. */
    private @Nullable LocalDate read(WrittenDate date, @Nullable Given other) {
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

    private @Nullable Given address() {
        for (var statement : statements.about(Field.URL)) {
            var span = addressDay(statement.value());
            if (span != null) {
                return new Given(span, Kind.ADDRESS, "the item's address", statement.evidence());
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

    // ---- updated

    private @Nullable Finding<DateInterval> updated(List<ShownDates.Line> lines) {
        var all = new ArrayList<Given>(stated(Field.UPDATED, false));
        for (var line : lines) {
            var day = line.kind() == ShownDates.Kind.UPDATED
                    ? read(line.date(), all.isEmpty() ? null : all.get(0))
                    : null;
            if (day != null) {
                all.add(new Given(day, Kind.SHOWN, "the line that says when it was updated", line.evidence()));
            }
        }
        if (all.isEmpty()) {
            return null;
        }
        var first = all.get(0);
        return new Finding<>(
                DateInterval.day(first.day(), "Given in " + first.where() + "."),
                Certainty.EXPLICIT,
                List.of(first.evidence()),
                "Given in " + first.where() + ".");
    }
}
