package org.backfile.extract.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Evidence;
import org.backfile.corpus.Finding;
import org.backfile.corpus.Format;
import org.backfile.corpus.Label;
import org.backfile.corpus.Span;
import org.backfile.extract.statement.Field;
import org.backfile.extract.statement.Statement;
import org.backfile.extract.statement.Statements;
import org.backfile.extract.statement.Wording;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The headline: for markup the visible heading that the page's own titles bear out, else those titles without the site's name; for text the
 * first prominent line.
 */
final class Headlines {

    /** Best on our development pages between 0.4 and 0.7: below, headings of other articles get in. */
    private static final double ALIKE = 0.5;

    /** A heading of so many words is a headline; shorter ones name the site or the section. */
    private static final int SENTENCE = 4;

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");

    private static final Pattern SUFFIX = Pattern.compile("\\s+(?:[|•·»«]|[-–—]|::)\\s+");

    private final Sheet sheet;
    private final Statements statements;

    Headlines(Sheet sheet, Statements statements) {
        this.sheet = sheet;
        this.statements = statements;
    }

    @Nullable
    Finding<String> find() {
        var declared = statements.about(Field.HEADLINE).stream()
                .filter(statement -> statement.place().compareTo(Statement.Place.DECLARED) <= 0)
                .findFirst();
        if (declared.isPresent()) {
            return stated(declared.get(), declared.get().value());
        }
        return sheet.page().item().format() == Format.TEXT ? line() : heading();
    }

    private @Nullable Finding<String> line() {
        int headline = sheet.headline();
        return headline < 0 ? null : shown(sheet.pieces().get(headline), "The line that stands as headline.");
    }

    private @Nullable Finding<String> heading() {
        var titles = titles().stream().map(Wording::bag).toList();
        var headings = headings();
        Piece best = null;
        double most = 0;
        for (var heading : headings) {
            double alike = likeness(Wording.bag(heading.text()), titles);
            boolean better = best == null ? alike >= ALIKE : alike > most + 0.05;
            if (better) {
                best = heading;
                most = alike;
            }
        }
        if (best != null) {
            return shown(best, withoutKicker(best), "The heading on the page, borne out by the page's title.");
        }
        var only = onlyHeading(headings);
        if (only != null && only.text().split(" ", -1).length >= SENTENCE) {
            return shown(only, "The page's one first-level heading.");
        }
        var statement = statements.first(Field.HEADLINE);
        if (statement != null) {
            return stated(statement, withoutSite(statement.value()));
        }
        if (only != null) {
            return shown(only, "The heading on the page.");
        }
        return line() == null ? title() : line();
    }

    /** The heading of the first level, if the page has one and no more. */
    private static @Nullable Piece onlyHeading(List<Piece> headings) {
        var first = headings.stream()
                .filter(piece -> "h1".equals(piece.block().element().normalName()))
                .limit(2)
                .toList();
        return first.size() == 1 ? first.get(0) : null;
    }

    /**
     * How like the words of the likest title a heading's are. A title may carry the site's name or a kicker besides the headline: being held
     * in it counts as being like it.
     */
    private static double likeness(Set<String> heading, List<Set<String>> titles) {
        double most = 0;
        for (var title : titles) {
            double alike = Wording.likeness(heading, title);
            boolean held = heading.size() >= 3 && title.containsAll(heading);
            most = Math.max(most, held ? Math.max(alike, 0.6 + alike / 3) : alike);
        }
        return most;
    }

    /** The first-level headings in order, then those of the second and third, then what else stands as headline. */
    private List<Piece> headings() {
        var levels =
                List.of(new ArrayList<Piece>(), new ArrayList<Piece>(), new ArrayList<Piece>(), new ArrayList<Piece>());
        for (var piece : sheet.pieces()) {
            var heading = heading(piece.block().element());
            if (heading != null && piece.text().length() >= 4 && piece.text().length() <= 300) {
                levels.get(heading.normalName().charAt(1) - '1').add(piece);
            } else if (piece.is(Label.HEADLINE)) {
                levels.get(3).add(piece);
            }
        }
        return levels.stream().flatMap(List::stream).toList();
    }

    /** The heading that an element is or stands in. */
    private static @Nullable Element heading(Element element) {
        Element at = element;
        while (at != null && !HEADINGS.contains(at.normalName())) {
            at = at.parent();
        }
        return at;
    }

    private List<String> titles() {
        var titles = new ArrayList<String>();
        statements.about(Field.HEADLINE).forEach(statement -> titles.add(withoutSite(statement.value())));
        var title = Wording.collapse(sheet.page().document().title());
        if (!title.isEmpty()) {
            titles.add(withoutSite(title));
            titles.add(title);
        }
        return titles;
    }

    /** A title without the site's name at its end: what follows the last bar or dash, if it is the shorter part. */
    String withoutSite(String title) {
        var outlet = statements.first(Field.OUTLET);
        var matcher = SUFFIX.matcher(title);
        int cut = -1;
        while (matcher.find()) {
            var rest = title.substring(matcher.end());
            boolean site = outlet != null && Wording.likeness(rest, outlet.value()) >= 0.5;
            boolean bar = matcher.group().strip().equals("|") && rest.length() < matcher.start();
            boolean dash = rest.split(" ", -1).length <= 3 && rest.length() * 2 < matcher.start();
            if (cut < 0 && (site || bar || dash)) {
                cut = matcher.start();
            }
        }
        return cut > 0 ? title.substring(0, cut) : title;
    }

    private @Nullable Finding<String> title() {
        var title = sheet.page().document().selectFirst("title");
        var text = title == null ? "" : Wording.collapse(title.text());
        if (title == null || text.isEmpty()) {
            return null;
        }
        var source = sheet.page().item().text();
        int start = Math.max(0, Math.min(title.sourceRange().startPos(), source.length()));
        int end = Math.max(start, Math.min(title.endSourceRange().endPos(), source.length()));
        var evidence = Evidence.inItem(sheet.page().line(start), new Span(start, end), text);
        return new Finding<>(withoutSite(text), Certainty.EXPLICIT, List.of(evidence), "The page's title.");
    }

    /** A heading may hold a kicker before the headline; where titles have the one and none has both, the headline begins after it. */
    private Span withoutKicker(Piece heading) {
        var text = heading.text();
        var titles = titles().stream().map(Headlines::letters).toList();
        boolean whole = titles.stream().anyMatch(title -> title.contains(letters(text)));
        for (int start : beginnings(heading)) {
            var rest = letters(text.substring(start));
            boolean enough = rest.length() * 3 > text.length() && text.indexOf(' ', start) > 0;
            // A kicker that ends in a colon reads on into the headline and is its part, unless no title has it.
            boolean exact = titles.contains(rest) && !text.startsWith(": ", start - 2);
            if (enough && (exact || (!whole && titles.stream().anyMatch(title -> title.contains(rest))))) {
                return new Span(start, text.length());
            }
        }
        return new Span(0, text.length());
    }

    /** Letters and digits alone: titles and headings set marks and blanks as they please. */
    private static String letters(String text) {
        var letters = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** Where a headline may begin: at each element within the heading, and after a colon. */
    private static Set<Integer> beginnings(Piece heading) {
        var text = heading.text();
        var places = new TreeSet<Integer>();
        int from = 0;
        for (var node : heading.block().nodes()) {
            var words = Wording.collapse(node.getWholeText());
            int at = words.isEmpty() ? -1 : text.indexOf(words, from);
            int letter = at;
            while (letter >= 0 && letter < text.length() && ":|–—- ".indexOf(text.charAt(letter)) >= 0) {
                letter++;
            }
            if (letter > 0 && letter < text.length()) {
                places.add(letter);
            }
            from = at < 0 ? from : at + words.length();
        }
        for (int colon = text.indexOf(": "); colon > 0; colon = text.indexOf(": ", colon + 1)) {
            places.add(colon + 2);
        }
        return places;
    }

    private static Finding<String> shown(Piece piece, String method) {
        return shown(piece, new Span(0, piece.text().length()), method);
    }

    private static Finding<String> shown(Piece piece, Span words, String method) {
        return new Finding<>(words.of(piece.text()), Certainty.EXPLICIT, List.of(piece.evidence(words)), method);
    }

    private static Finding<String> stated(Statement statement, String value) {
        return new Finding<>(
                value, Certainty.EXPLICIT, List.of(statement.evidence()), "Stated in " + statement.where() + ".");
    }
}
