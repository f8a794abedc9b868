package org.backfile.extract.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.backfile.corpus.Evidence;
import org.backfile.corpus.Label;
import org.backfile.extract.date.WrittenDate;
import org.backfile.extract.date.WrittenDates;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;

/** Lines of a page that a reader takes for the date of the article: "July 11, 2024 by Jane Doe", "Aktualisiert: 11.07.2024, 10:42 Uhr". */
final class ShownDates {

    private static final Pattern UPDATED = Pattern.compile(
            "(?i)(?:\\b(?:last\\s)?(?:updated|modified|revised|edited)\\b|aktualisiert|geändert|letzte änderung|\\bstand\\b|mis(?:e)? à jour|modifié|actualizad[oa]|aggiornat[oa]|atualizad[oa]|bijgewerkt|gewijzigd|päivitetty)");
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?i)(?:\\b(?:published|posted|created|first published|issued|date|publication)\\b|veröffentlicht|erschienen|erstellt|\\bdatum\\b|publié|publicado|publicada|pubblicato|pubblicata|gepubliceerd|geplaatst|julkaistu)");
    /** Words before the day of something that is to happen. */
    private static final Pattern EVENT = Pattern.compile(
            "(?iu)\\b(?:when|starts?|begins?|ends?|until|till|deadline|events?|register|tickets?|opens?|opening|open day|closes?|doors|valid"
                    + "|beginn|beginnt|endet|bis|termin|termine|anmeldeschluss|veranstaltung|gültig|début|jusqu|événement|inicio|hasta|evento"
                    + "|scadenza|fino|início|até|begint|tot)\\b");
    /** Words that belong to a date line and say nothing more. */
    private static final Set<String> FURNITURE =
            Set.of(("by on at am pm a m p uhr um h est edt et pst pdt cst bst gmt utc cet cest ist min read minute "
                            + "minutes lesezeit comment comments no kommentare kommentar commentaires date posted published "
                            + "updated last modified und and in the von vom par por le à las il alle de del du den der om op "
                            + "lesedauer share views time first revised stand aktualisiert veröffentlicht erstellt datum "
                            + "publié mis jour publicado actualizado pubblicato aggiornato hours ago leave reply geändert "
                            + "letzte änderung")
                    .split(" ", -1));

    private static final Pattern DATE_PLACE = Pattern.compile(
            "(?i)(?:^|[-_])(?:date|datum|dateline|pubdate|published|publishdate|timestamp|datetime|posted)(?:$|[-_])|^(?:post|entry|article)[-_]?meta$|PublishDate");

    /** Places that are the article's even far from its headline. */
    private static final Pattern PUBLISHED_PLACE =
            Pattern.compile("(?i)(?:publish(?:ed)?|pubdate|post(?:ed)?|article|entry)[-_]?(?:date|on|time)");

    private static final Pattern UPDATED_PLACE =
            Pattern.compile("(?i)(?:^|[-_])(?:updated|modified|datemodified|lastmod)(?:$|[-_])");

    private static final int FAR = 12;

    /** {@code Wednesday, 28 September 2020, 19:27}. */
    private static final int LONGEST_DAY = 40;

    /** Different days: that of the article, its update, and the visit make three. */
    private static final int DATED_LIST = 4;

    private static final Evaluator TIME = new Evaluator.Tag("time");

    private ShownDates() {}

    /** What a date line dates. */
    enum Kind {
        PUBLISHED,
        UPDATED,
        UNSAID
    }

    /**
     * A date on the page.
     *
     * @param bare whether its line holds nothing else but what goes with a date: a time, a name after "by"
     */
    record Line(WrittenDate date, Kind kind, boolean bare, Piece piece) {

        Evidence evidence() {
            return piece.evidence(date.span());
        }
    }

    /** The dates in lines of the head, near the headline, and right after the text, in order. */
    static List<Line> of(Sheet sheet) {
        var lines = new ArrayList<Line>();
        int headline = Math.max(0, sheet.headline());
        for (var piece : sheet.headPieces()) {
            add(piece, lines, false);
            inHeading(piece, lines);
        }
        // Before the headline often stands the day of the visit: only a place marked as a date, or a word, makes it the
        // article's.
        var before = sheet.pieces().subList(Math.max(0, headline - 4), headline);
        for (int i = before.size() - 1; i >= 0; i--) {
            var found = new ArrayList<Line>();
            add(before.get(i), found, false);
            boolean marked = isDatePlace(before.get(i).block().element());
            // Right above the headline stands the article's day more often, unless it is one with a weekday.
            boolean close = i >= before.size() - 2;
            found.removeIf(line -> line.kind() == Kind.UNSAID
                    && !marked
                    && (!close || line.date().weekday() != null));
            lines.addAll(found);
        }
        sheet.pieces().subList(Math.max(0, headline - 20), Math.max(0, headline - 4)).stream()
                .filter(piece -> hasName(piece.block().element(), PUBLISHED_PLACE))
                .forEach(piece -> add(piece, lines, false));
        sheet.tail().stream().limit(12).forEach(piece -> add(piece, lines, true));
        sheet.pieces().stream().filter(piece -> piece.is(Label.DATE)).forEach(piece -> add(piece, lines, false));
        return lines;
    }

    /**
     * The date line nearest to the headline of a text, further off or less surely the article's than those of {@link #of}: above the headline,
     * then under the article.
     */
    static @Nullable Line near(Sheet sheet) {
        var lines = new ArrayList<Line>();
        int headline = Math.max(0, sheet.headline());
        var before = sheet.pieces().subList(Math.max(0, headline - FAR), headline);
        for (int i = before.size() - 1; i >= 0; i--) {
            add(before.get(i), lines, false);
        }
        sheet.tail().stream().limit(FAR).forEach(piece -> add(piece, lines, false));
        return lines.stream()
                .filter(line -> line.kind() != Kind.UPDATED && line.bare())
                .findFirst()
                .orElse(null);
    }

    /** Whether so many lines are a day and nothing else that they are dates of pictures, comments or other stories. */
    static boolean isDatedList(Sheet sheet) {
        var days = new TreeSet<LocalDate>();
        for (var piece : sheet.pieces()) {
            var dates = piece.text().length() <= LONGEST_DAY ? WrittenDates.in(piece.text()) : List.<WrittenDate>of();
            var day = dates.isEmpty() ? null : dates.get(0).earliest();
            if (day != null && dates.get(0).day() != null && others(piece.text(), dates) == 0) {
                days.add(day);
            }
        }
        return days.size() >= DATED_LIST;
    }

    /** A date that a heading holds in an element of its own: {@code <h1><time>1 February 2022</time> Board agrees</h1>}. */
    private static void inHeading(Piece piece, List<Line> lines) {
        if (!piece.is(Label.HEADLINE) || piece.block().element().selectFirst(TIME) == null) {
            return;
        }
        for (var written : WrittenDates.in(piece.text())) {
            if (written.year() != null && written.day() != null) {
                lines.add(new Line(written, Kind.UNSAID, false, piece));
            }
        }
    }

    private static void add(Piece piece, List<Line> lines, boolean wordNeeded) {
        var text = piece.text();
        boolean date = piece.is(Label.DATE) || piece.is(Label.BYLINE);
        if (text.length() > 160
                || piece.block().isFrontMatter()
                || piece.is(Label.HEADLINE)
                || piece.is(Label.CAPTION)
                || piece.is(Label.COPYRIGHT)
                || (piece.isProse() && !date)) {
            return;
        }
        var dates = WrittenDates.in(text);
        int from = 0;
        for (var written : dates) {
            if (written.year() != null && written.day() != null) {
                var kind = kind(text.substring(from, written.span().start()), piece);
                boolean narrow =
                        isNarrow(text, dates) || isDatePlace(piece.block().element());
                if (kind == Kind.UNSAID
                        && EVENT.matcher(text.substring(from, written.span().start()))
                                .find()) {
                    from = written.span().end();
                    continue;
                }
                if ((narrow || kind != Kind.UNSAID || date) && !(wordNeeded && kind == Kind.UNSAID)) {
                    lines.add(new Line(written, kind, others(text, dates) <= 1 || BylineText.by(text) != null, piece));
                }
            }
            from = written.span().end();
        }
    }

    private static Kind kind(String before, Piece piece) {
        boolean updated = UPDATED.matcher(before).find();
        boolean published = PUBLISHED.matcher(before).find();
        var element = piece.block().element();
        boolean marked = updated || published;
        if (!marked && hasName(element, UPDATED_PLACE)) {
            return Kind.UPDATED;
        }
        return updated ? Kind.UPDATED : published ? Kind.PUBLISHED : Kind.UNSAID;
    }

    /** Whether little stands in a line besides dates, times, names and the words that go with them. */
    private static boolean isNarrow(String text, List<WrittenDate> dates) {
        return others(text, dates) <= 5;
    }

    private static int others(String text, List<WrittenDate> dates) {
        var rest = new StringBuilder(text);
        for (var date : dates) {
            for (int i = date.span().start(); i < date.span().end(); i++) {
                rest.setCharAt(i, ' ');
            }
        }
        int others = 0;
        for (var word : rest.toString().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (word.length() > 1 && !FURNITURE.contains(word)) {
                others++;
            }
        }
        return others;
    }

    private static boolean isDatePlace(Element element) {
        return hasName(element, DATE_PLACE) || element.normalName().equals("time") || element.selectFirst(TIME) != null;
    }

    private static boolean hasName(Element element, Pattern pattern) {
        Element at = element;
        for (int up = 0; up < 3 && at != null; up++) {
            if (pattern.matcher(at.id()).find()
                    || at.classNames().stream()
                            .anyMatch(name -> pattern.matcher(name).find())) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }
}
