package org.backfile.extract.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Contradiction;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.Finding;
import org.backfile.corpus.Format;
import org.backfile.extract.date.Publication;
import org.backfile.extract.date.SavedDays;
import org.backfile.extract.facts.GivenDays.Given;
import org.backfile.extract.facts.GivenDays.Kind;
import org.backfile.extract.outlet.DateOrder;
import org.backfile.extract.statement.Field;
import org.backfile.extract.statement.Statements;
import org.jspecify.annotations.Nullable;

/**
 * When the article was published and updated. Asked in order: what the item states for machines, what its date line shows, what its address
 * holds, what the text itself tells. Where the shown day lies a day beside the stated one it wins: readers were shown the day of the place,
 * machines often that of Greenwich.
 */
final class Days {

    private final Sheet sheet;
    private final GivenDays given;
    private final List<Contradiction> contradictions = new ArrayList<>();

    /** @param order in which the outlet writes dates in numbers; absent where nobody says */
    Days(Sheet sheet, Statements statements, @Nullable DateOrder order) {
        this.sheet = sheet;
        this.given = new GivenDays(sheet, statements, order);
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
        var day = line == null ? null : given.read(line.date(), null);
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
        var stated =
                given.stated(Field.PUBLISHED, lines.stream().anyMatch(line -> line.kind() != ShownDates.Kind.UPDATED));
        var address = given.address();
        var shown = given.shown(lines, stated.isEmpty() ? address : stated.get(0));
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
                all.stream().filter(each -> each.day().equals(chosen.day())).toList();
        boolean addressOnly = agreeing.stream().allMatch(each -> each.equals(address));
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
        agreeing.forEach(each -> kinds.add(each.kind()));
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
                .anyMatch(each -> day.equals(given.read(each.date(), agreeing.get(0)))
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
        all.forEach(each -> days.add(each.day()));
        if (ChronoUnit.DAYS.between(days.first(), days.last()) > 1) {
            contradictions.add(new Contradiction(
                    "published",
                    all.stream()
                            .map(each -> each.day() + " (" + each.where() + ")")
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

    // ---- updated

    private @Nullable Finding<DateInterval> updated(List<ShownDates.Line> lines) {
        var all = new ArrayList<Given>(given.stated(Field.UPDATED, false));
        for (var line : lines) {
            var day = line.kind() == ShownDates.Kind.UPDATED
                    ? given.read(line.date(), all.isEmpty() ? null : all.get(0))
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
