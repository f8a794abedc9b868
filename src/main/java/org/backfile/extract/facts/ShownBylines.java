package org.backfile.extract.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.backfile.corpus.Author;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Evidence;
import org.backfile.corpus.Finding;
import org.backfile.corpus.Label;
import org.backfile.extract.statement.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote the article, as its page shows it: a byline, a place marked as the author's, a name alone under the headline or under the text.
 */
final class ShownBylines {

    /** The longest line that is a byline and little else. */
    private static final int LONGEST = 160;

    private static final int LONGEST_IN_TEXT = 60;
    private static final int BEYOND_DECK = 6;

    /** Names of one byline may stand in blocks of their own, so many apart. */
    private static final int APART = 3;

    /** {@code ... in the parliament. (Jane Doe) +++}. */
    private static final Pattern SIGNATURE =
            Pattern.compile("\\((?:[a-z]{2,4}\\s?/\\s?)?(?<names>\\p{Lu}[^()\\d:]{4,50})\\)[\\s+*#•.■]{0,6}$");

    private final Sheet sheet;
    private final Predicate<String> isOutlet;
    private final AuthorPlaces places = new AuthorPlaces();

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
        var marked = marked();
        if (marked != null) {
            return marked;
        }
        for (var piece : sheet.headPieces()) {
            var found = named(piece);
            if (found != null) {
                return found;
            }
        }
        var alone = alone();
        if (alone != null) {
            return alone;
        }
        var agency = Agencies.find(sheet);
        return agency == null ? underTheText() : agency;
    }

    /** The pieces from the headline to the text, then those before the headline, then those after the text. */
    private List<Piece> near(int before, int after) {
        var near = new ArrayList<>(sheet.headPieces());
        // A deck of whole sentences stands before many bylines.
        int head = Math.min(sheet.head(), sheet.pieces().size());
        near.addAll(sheet.pieces().subList(head, Math.min(sheet.pieces().size(), head + BEYOND_DECK)));
        if (sheet.headline() > 0) {
            near.addAll(sheet.pieces().subList(Math.max(0, sheet.headline() - before), sheet.headline()));
        }
        var body = sheet.body();
        near.addAll(body.subList(Math.max(0, body.size() - 2), body.size()));
        near.addAll(sheet.tail().stream().limit(after).toList());
        return near;
    }

    private @Nullable Finding<List<Author>> byline(Piece piece) {
        if (piece.text().length() > LONGEST || piece.isProse() || piece.is(Label.HEADLINE)) {
            return null;
        }
        var byline =
                piece.is(Label.BODY) && piece.text().length() > LONGEST_IN_TEXT ? null : BylineText.by(piece.text());
        if (byline == null || (byline.penName() && !isBylinePlace(piece))) {
            return null;
        }
        return shown(byline.authors(), List.of(piece.evidence()), "The byline names the author.");
    }

    /** One word after "by" is a name only where the page marks the line as a byline. */
    private boolean isBylinePlace(Piece piece) {
        return piece.is(Label.BYLINE) || piece.is(Label.DATE) || places.any(piece);
    }

    /** All names in marked places that stand together; those far from the article only if they all name the same. */
    private @Nullable Finding<List<Author>> marked() {
        var near = new ArrayList<>(near(20, 3));
        near.removeIf(piece -> !isMarkable(piece));
        var found = marked(near);
        if (found != null) {
            return found;
        }
        Finding<List<Author>> only = null;
        for (var piece : sheet.pieces()) {
            var far = isMarkable(piece) ? marked(List.of(piece)) : null;
            if (far != null && only != null && !far.value().equals(only.value())) {
                return null;
            }
            only = only == null ? far : only;
        }
        return only;
    }

    private static boolean isMarkable(Piece piece) {
        return !piece.is(Label.HEADLINE) && !piece.is(Label.BODY) && !piece.is(Label.CAPTION);
    }

    private @Nullable Finding<List<Author>> marked(List<Piece> pieces) {
        var authors = new LinkedHashMap<String, Author>();
        var evidence = new ArrayList<Evidence>();
        int last = -1;
        for (var piece : pieces) {
            boolean far = last >= 0 && Math.abs(piece.block().index() - last) > APART;
            if (far) {
                break;
            }
            for (var place : places.in(piece)) {
                var names = place.span().length() > LONGEST_IN_TEXT * 2 ? null : BylineText.marked(place.text());
                if (names == null || (names.penName() && !(place.named() && authors.isEmpty()))) {
                    continue;
                }
                for (var author : names.authors()) {
                    if (!isOutlet.test(author.name())) {
                        authors.putIfAbsent(author.name().toLowerCase(Locale.ROOT), author);
                        evidence.add(piece.evidence(place.span()));
                        last = piece.block().index();
                    }
                }
            }
        }
        return authors.isEmpty()
                ? null
                : shown(List.copyOf(authors.values()), evidence, "The page marks this place as the author's.");
    }

    /** A line of the head that names a person with a role or a place. */
    private @Nullable Finding<List<Author>> named(Piece piece) {
        boolean candidate =
                piece.text().length() <= LONGEST_IN_TEXT && !piece.is(Label.HEADLINE) && !piece.is(Label.CAPTION);
        var named = candidate ? BylineText.named(piece.text()) : null;
        return named == null || isOutlet.test(named.authors().get(0).name())
                ? null
                : shown(named.authors(), List.of(piece.evidence()), "The line under the headline names the author.");
    }

    /** A name alone on its line between headline and text; sure only if a note about the author confirms it. */
    private @Nullable Finding<List<Author>> alone() {
        var told = new HashSet<String>();
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
            if (told.isEmpty()) {
                sheet.body().forEach(each -> told.addAll(Wording.bag(each.text())));
            }
            // A heading of two nouns is made of words that the text has too; the author's name seldom is.
            boolean strange = Wording.bag(piece.text()).stream()
                    .noneMatch(word -> told.contains(word) && !PersonNames.isFurniture(word));
            if (piece.is(Label.BYLINE) || strange) {
                return inferred(piece, piece.text(), "The name under the headline.");
            }
        }
        return null;
    }

    /** The text ends in a name: in a paragraph of its own or in brackets. */
    private @Nullable Finding<List<Author>> underTheText() {
        var body = sheet.body();
        var last = body.isEmpty() ? null : body.get(body.size() - 1);
        if (last == null || body.size() < 2) {
            return null;
        }
        if (body.size() >= 3 && PersonNames.isName(last.text()) && !isOutlet.test(last.text())) {
            return inferred(last, last.text(), "The name under the text.");
        }
        var signature = SIGNATURE.matcher(last.text());
        if (!signature.find() || last.text().length() < LONGEST_IN_TEXT) {
            return null;
        }
        var names = PersonNames.split(signature.group("names")).stream()
                .filter(isOutlet.negate())
                .toList();
        return names.isEmpty()
                ? null
                : new Finding<>(
                        names.stream().map(name -> new Author(name, null)).toList(),
                        Certainty.INFERRED,
                        List.of(last.evidence(signature.start(), signature.end())),
                        "The text ends in this name in brackets.");
    }

    private static Finding<List<Author>> inferred(Piece piece, String name, String method) {
        return new Finding<>(List.of(new Author(name, null)), Certainty.INFERRED, List.of(piece.evidence()), method);
    }

    private @Nullable Finding<List<Author>> shown(List<Author> authors, List<Evidence> evidence, String method) {
        var persons =
                authors.stream().filter(author -> !isOutlet.test(author.name())).toList();
        return persons.isEmpty() ? null : new Finding<>(persons, Certainty.EXPLICIT, evidence, method);
    }
}
