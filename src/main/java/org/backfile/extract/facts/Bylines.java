package org.backfile.extract.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.backfile.corpus.Author;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Contradiction;
import org.backfile.corpus.Evidence;
import org.backfile.corpus.Finding;
import org.backfile.corpus.Label;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote the article: from what the item states for machines, from a byline ("By Jane Doe"), from a place of the page marked as the
 * author's, or from a name that stands alone under the headline. Outlets, desks, addresses and counters ("by No Comments") are no authors.
 */
final class Bylines {

    private static final Pattern BYLINE = Pattern.compile(
            "(?:^|(?<=[|•·–—-]\\s)|(?<=\\d\\s))(?:(?:written|posted|reported|published|story|words|text|review|interview|edited)\\s+)?"
                    + "(?:by|von|par|por|di|door|af|av|text|texte|texto|testo|tekst|autor(?:in|en)?|author|authors|auteur|autore|autora|byline)\\s*:?\\s+"
                    + "(?<names>[\\p{L}].{2,120})$",
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
    private static final Set<String> AUTHOR_PLACES = Set.of(
            ("author authors byline autor autoren autorin auteur auteurs author-name authorname author_name author-link"
                            + " byline-name article-author article__author article-byline post-author entry-author article-author-name writer vcard fn"
                            + " byline__name byline-author c-byline autore firma contributor article-meta-author post__author author__name meta-author")
                    .split(" ", -1));
    private static final Pattern NOT_A_VALUE = Pattern.compile(
            "https?:|www\\.|@|\\badmin(?:istrator)?\\b|\\bredaktion\\b|\\brédaction\\b|\\bredacción\\b|\\bredazione\\b|\\bstaff\\b|\\beditor(?:ial|s)?\\b|\\bdesk\\b|\\bnewsroom\\b|\\bno comments?\\b|^\\d+$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Sheet sheet;
    private final Set<String> outlets;

    Bylines(Sheet sheet, Set<String> outlets) {
        this.sheet = sheet;
        this.outlets = outlets;
    }

    /**
     * What is found.
     *
     * @param contradiction where a byline and what is stated for machines name different people
     */
    record Found(
            @Nullable Finding<List<Author>> authors,
            @Nullable Contradiction contradiction) {}

    Found find(Statements statements) {
        var stated = stated(statements);
        var seen = seen();
        if (stated == null) {
            return new Found(seen, null);
        }
        if (seen == null) {
            return new Found(stated, null);
        }
        boolean shared = names(stated).stream().anyMatch(names(seen)::contains);
        if (shared) {
            var more = stated.value().size() >= seen.value().size() ? stated : seen;
            var other = more.equals(stated) ? seen : stated;
            var evidence = new ArrayList<>(more.evidence());
            evidence.addAll(other.evidence());
            return new Found(new Finding<>(more.value(), Certainty.EXPLICIT, evidence, more.method()), null);
        }
        var values = new ArrayList<String>(names(stated));
        values.addAll(names(seen));
        return new Found(stated, new Contradiction("authors", values));
    }

    private static Set<String> names(Finding<List<Author>> finding) {
        var names = new LinkedHashSet<String>();
        finding.value().forEach(author -> names.add(author.name().toLowerCase(Locale.ROOT)));
        return names;
    }

    // ---- stated for machines

    private @Nullable Finding<List<Author>> stated(Statements statements) {
        Statement.Place place = null;
        var authors = new LinkedHashMap<String, Author>();
        var evidence = new ArrayList<Evidence>();
        String where = "";
        for (var statement : statements.about(Field.AUTHOR)) {
            if (place != null && place != statement.place()) {
                break;
            }
            for (var name : statedNames(statement.value())) {
                place = statement.place();
                where = statement.where();
                authors.putIfAbsent(name.toLowerCase(Locale.ROOT), new Author(name, null));
                evidence.add(statement.evidence());
            }
        }
        if (authors.isEmpty()) {
            return null;
        }
        return new Finding<>(List.copyOf(authors.values()), Certainty.EXPLICIT, evidence, "Stated in " + where + ".");
    }

    private List<String> statedNames(String value) {
        var bare = value.replaceFirst("(?i)^(?:by|von|par|por|di)\\s+", "");
        if (NOT_A_VALUE.matcher(bare).find() || isOutlet(bare)) {
            return List.of();
        }
        var names = PersonNames.split(bare);
        if (!names.isEmpty()) {
            return names.stream().filter(name -> !isOutlet(name)).toList();
        }
        // A pen name of one word is still what the item states.
        boolean penName = bare.length() >= 2
                && bare.length() <= 40
                && bare.split(" ", -1).length <= 3
                && bare.chars().anyMatch(Character::isLetter);
        return penName ? List.of(bare) : List.of();
    }

    private boolean isOutlet(String name) {
        var plain = name.toLowerCase(Locale.ROOT).strip();
        return outlets.stream().map(outlet -> outlet.toLowerCase(Locale.ROOT)).anyMatch(outlet -> outlet.equals(plain));
    }

    // ---- seen on the page

    private @Nullable Finding<List<Author>> seen() {
        var near = new ArrayList<Piece>(sheet.headPieces());
        if (sheet.headline() > 0) {
            near.addAll(sheet.pieces().subList(Math.max(0, sheet.headline() - 3), sheet.headline()));
        }
        near.addAll(sheet.tail().stream().limit(3).toList());
        for (var piece : near) {
            var found = byline(piece);
            if (found != null) {
                return found;
            }
        }
        for (var piece : near) {
            var found = marked(piece);
            if (found != null) {
                return found;
            }
        }
        return alone();
    }

    private @Nullable Finding<List<Author>> byline(Piece piece) {
        if (piece.text().length() > 160 || piece.isProse() || piece.is(Label.HEADLINE)) {
            return null;
        }
        var matcher = BYLINE.matcher(piece.text());
        if (!matcher.find()) {
            return null;
        }
        var words = matcher.group("names");
        var role = ROLE.matcher(words);
        if (role.matches() && PersonNames.isName(role.group("name"))) {
            return finding(
                    List.of(new Author(
                            role.group("name").strip(), role.group("role").toLowerCase(Locale.ROOT))),
                    piece,
                    "The byline names the author.");
        }
        var names = PersonNames.split(END.matcher(words).replaceFirst("")).stream()
                .filter(name -> !isOutlet(name))
                .toList();
        return names.isEmpty() ? null : finding(authors(names), piece, "The byline names the author.");
    }

    private @Nullable Finding<List<Author>> marked(Piece piece) {
        if (piece.text().length() > 100
                || piece.is(Label.HEADLINE)
                || piece.is(Label.BODY)
                || !isAuthorPlace(piece.block().element())) {
            return null;
        }
        var names = PersonNames.split(END.matcher(piece.text()).replaceFirst("")).stream()
                .filter(name -> !isOutlet(name))
                .toList();
        return names.isEmpty() ? null : finding(authors(names), piece, "The page marks this place as the author's.");
    }

    private static boolean isAuthorPlace(Element element) {
        Element at = element;
        for (int up = 0; up < 4 && at != null; up++) {
            boolean marked = at.attr("rel").equals("author")
                    || at.attr("itemprop").equals("author")
                    || at.classNames().stream().anyMatch(name -> AUTHOR_PLACES.contains(name.toLowerCase(Locale.ROOT)))
                    || AUTHOR_PLACES.contains(at.id().toLowerCase(Locale.ROOT));
            if (marked) {
                return true;
            }
            at = at.parent();
        }
        return element.selectFirst("a[rel=author], [itemprop=author]") != null;
    }

    /** A name alone on its line between headline and text; sure only if a note about the author confirms it. */
    private @Nullable Finding<List<Author>> alone() {
        for (var piece : sheet.headPieces()) {
            boolean candidate = !piece.is(Label.HEADLINE)
                    && !piece.is(Label.CAPTION)
                    && !piece.is(Label.BREADCRUMB)
                    && PersonNames.isName(piece.text());
            if (!candidate || isOutlet(piece.text())) {
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

    private static List<Author> authors(List<String> names) {
        return names.stream().map(name -> new Author(name, null)).toList();
    }

    private static Finding<List<Author>> finding(List<Author> authors, Piece piece, String method) {
        return new Finding<>(authors, Certainty.EXPLICIT, List.of(piece.evidence()), method);
    }
}
