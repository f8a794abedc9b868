package org.backfile.extract.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.backfile.corpus.Author;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Finding;
import org.backfile.corpus.Label;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote the article, as its page shows it: a byline, a place marked as the author's, a name alone under the headline or under the text.
 */
final class ShownBylines {

    private static final Pattern BYLINE = Pattern.compile(
            "(?:^|(?<=[|•·–—-]\\s)|(?<=\\d\\s))(?:(?:written|posted|reported|published|story|words|text|review|interview|edited|erstellt|geschrieben|verfasst|publié|escrito|escribe|scritto|geschreven)\\s+)?"
                    + "(?:by|von|vom|escribe|par|por|di|door|af|av|text|texte|texto|testo|tekst|autor(?:in|en)?|author|authors|auteur|autore|autora|byline)\\s*:?\\s+"
                    + "(?<names>[\\p{L}].{2,120})$|^(?-i:By(?=\\p{Lu}))(?<glued>.{3,60})$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Where the names of a byline end: a date, a bar, a role. */
    private static final Pattern END = Pattern.compile(
            "\\s*(?:[|•·(\\[]|\\s[-–—]\\s|\\d|@|\\bon\\s\\p{Lu}|\\b(?:published|updated|posted|last|am|um|le|el|il|em|für|for|at|in)\\s|"
                    + ",?\\s*(?:staff|senior|chief|political|national|special|contributing|the)\\b|"
                    + "\\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b|"
                    + "\\b(?:january|february|march|april|june|july|august|september|october|november|december)\\b).*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ROLE = Pattern.compile(
            "(?<name>\\p{Lu}[^,|]{3,50})\\s*(?:,|\\|)\\s*(?<role>(?:\\p{L}+\\s){0,3}(?:writer|reporter|correspondent|editor|columnist|photographer|Redakteur(?:in)?|journaliste|redactor(?:a)?))\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Names of classes and ids that mark the author's place: {@code post-author}, {@code documentByLine}. */
    private static final Pattern AUTHOR_PLACE = Pattern.compile(
            "(?:^|[-_])(?:authors?|by-?line|byline|autor(?:en|in)?|auteurs?|autore|writer)(?:$|[-_])|ByLine|Author(?:Name|s)?$");

    private static final Pattern NOT_AUTHOR_PLACE =
            Pattern.compile("(?i)bio|comment|related|image|photo|avatar|social|share|follow|count|date|more|box");
    /** A pen name, as blogs have them. */
    private static final Evaluator AUTHOR_MARK = Selector.evaluatorOf("a[rel=author], [itemprop=author]");

    private static final Pattern PEN_NAME = Pattern.compile("[\\p{L}][\\p{L}\\d_.-]{2,20}");

    private final Sheet sheet;
    private final Predicate<String> isOutlet;

    ShownBylines(Sheet sheet, Predicate<String> isOutlet) {
        this.sheet = sheet;
        this.isOutlet = isOutlet;
    }

    @Nullable
    Finding<List<Author>> find() {
        for (var piece : near(4, 12)) {
            var found = byline(piece);
            if (found != null) {
                return found;
            }
        }
        for (var piece : near(20, 3)) {
            var found = marked(piece);
            if (found != null) {
                return found;
            }
        }
        var alone = alone();
        return alone == null ? underTheText() : alone;
    }

    /** The pieces from the headline to the text, then those before the headline, then those after the text. */
    private List<Piece> near(int before, int after) {
        var near = new ArrayList<>(sheet.headPieces());
        if (sheet.headline() > 0) {
            near.addAll(sheet.pieces().subList(Math.max(0, sheet.headline() - before), sheet.headline()));
        }
        var body = sheet.body();
        near.addAll(body.subList(Math.max(0, body.size() - 2), body.size()));
        near.addAll(sheet.tail().stream().limit(after).toList());
        sheet.pieces().stream()
                .filter(piece -> marksAuthor(piece.block().element().className()))
                .limit(1)
                .forEach(near::add);
        return near;
    }

    private @Nullable Finding<List<Author>> byline(Piece piece) {
        if (piece.text().length() > 160 || piece.isProse() || piece.is(Label.HEADLINE)) {
            return null;
        }
        var matcher = BYLINE.matcher(piece.text());
        if (!matcher.find() || (piece.is(Label.BODY) && piece.text().length() > 60)) {
            return null;
        }
        var words = matcher.group("names") == null ? matcher.group("glued") : matcher.group("names");
        var role = ROLE.matcher(words);
        if (role.matches() && PersonNames.isName(role.group("name"))) {
            var author =
                    new Author(role.group("name").strip(), role.group("role").toLowerCase(Locale.ROOT));
            return shown(List.of(author), piece, "The byline names the author.");
        }
        var list = END.matcher(words).replaceFirst("").strip();
        var names = names(list);
        if (names.isEmpty() && isPenName(list, piece)) {
            names = List.of(list);
        }
        return names.isEmpty() ? null : shown(authors(names), piece, "The byline names the author.");
    }

    /** One word after "by" is a name only where the page marks the line as a byline. */
    private boolean isPenName(String word, Piece piece) {
        boolean place = piece.is(Label.BYLINE)
                || piece.is(Label.DATE)
                || isAuthorPlace(piece.block().element());
        return place && PEN_NAME.matcher(word).matches() && !PersonNames.isFurniture(word) && !isOutlet.test(word);
    }

    private @Nullable Finding<List<Author>> marked(Piece piece) {
        boolean other = piece.is(Label.HEADLINE) || piece.is(Label.BODY) || piece.is(Label.CAPTION);
        if (other || piece.text().length() > 100 || !isAuthorPlace(piece.block().element())) {
            return null;
        }
        var names = names(END.matcher(piece.text()).replaceFirst(""));
        return names.isEmpty() ? null : shown(authors(names), piece, "The page marks this place as the author's.");
    }

    private List<String> names(String words) {
        return PersonNames.split(words).stream().filter(isOutlet.negate()).toList();
    }

    private static boolean isAuthorPlace(Element element) {
        Element at = element;
        for (int up = 0; up < 4 && at != null; up++) {
            if (at.attr("rel").equals("author") || at.attr("itemprop").equals("author")) {
                return true;
            }
            boolean named = at.classNames().stream().anyMatch(ShownBylines::marksAuthor) || marksAuthor(at.id());
            if (named) {
                return true;
            }
            at = at.parent();
        }
        return element.selectFirst(AUTHOR_MARK) != null;
    }

    private static boolean marksAuthor(String name) {
        return AUTHOR_PLACE.matcher(name).find()
                && !NOT_AUTHOR_PLACE.matcher(name).find();
    }

    /** A name alone on its line between headline and text; sure only if a note about the author confirms it. */
    private @Nullable Finding<List<Author>> alone() {
        for (var piece : sheet.headPieces()) {
            boolean candidate = !piece.is(Label.HEADLINE)
                    && !piece.is(Label.CAPTION)
                    && !piece.is(Label.BREADCRUMB)
                    && PersonNames.isName(piece.text());
            if (!candidate || isOutlet.test(piece.text())) {
                continue;
            }
            var bio = Biographies.of(sheet, piece.text());
            if (bio != null) {
                return new Finding<>(
                        List.of(new Author(piece.text(), null)),
                        Certainty.EXPLICIT,
                        List.of(piece.evidence(), bio),
                        "The name under the headline; a note about the author confirms it.");
            }
            if (piece.is(Label.BYLINE)) {
                return new Finding<>(
                        List.of(new Author(piece.text(), null)),
                        Certainty.INFERRED,
                        List.of(piece.evidence()),
                        "The name under the headline.");
            }
        }
        return null;
    }

    /** The text's last paragraph is nothing but a name. */
    private @Nullable Finding<List<Author>> underTheText() {
        var body = sheet.body();
        var last = body.isEmpty() ? null : body.get(body.size() - 1);
        if (last == null || body.size() < 3 || !PersonNames.isName(last.text()) || isOutlet.test(last.text())) {
            return null;
        }
        return new Finding<>(
                List.of(new Author(last.text(), null)),
                Certainty.INFERRED,
                List.of(last.evidence()),
                "The name under the text.");
    }

    private static List<Author> authors(List<String> names) {
        return names.stream().map(name -> new Author(name, null)).toList();
    }

    private static Finding<List<Author>> shown(List<Author> authors, Piece piece, String method) {
        return new Finding<>(authors, Certainty.EXPLICIT, List.of(piece.evidence()), method);
    }
}
