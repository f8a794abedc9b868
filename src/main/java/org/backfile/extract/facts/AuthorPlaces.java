package org.backfile.extract.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.backfile.corpus.Span;
import org.backfile.extract.statement.Wording;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Places that a page marks as the author's: {@code rel=author}, {@code itemprop=author}, a class like {@code documentAuthor} or {@code post-byline}. */
final class AuthorPlaces {

    private static final Set<String> MARKS = Set.of(
            "author",
            "authors",
            "authorname",
            "authornames",
            "byline",
            "bylines",
            "autor",
            "autoren",
            "autorin",
            "auteur",
            "auteurs",
            "autore",
            "autori",
            "autores",
            "verfasser",
            "writer",
            "writers",
            "journalist",
            "redakteur",
            "poster",
            "skribent",
            "kirjoittaja");
    /** The first four letters of each mark; "byli" also begins {@code ByLine}. */
    private static final Set<String> BEGINNINGS =
            MARKS.stream().map(mark -> mark.substring(0, 4)).collect(Collectors.toUnmodifiableSet());

    /** Words that make a place one about authors of something else, or about the author and not the author. */
    private static final Set<String> OTHERS = Set.of(
            "bio",
            "biography",
            "comment",
            "comments",
            "kommentar",
            "kommentare",
            "related",
            "image",
            "img",
            "photo",
            "picture",
            "avatar",
            "social",
            "share",
            "follow",
            "count",
            "date",
            "time",
            "more",
            "box",
            "teaser",
            "description",
            "title",
            "role",
            "job",
            "position",
            "info",
            "infobox",
            "about",
            "list",
            "archive",
            "other");

    /** How far above a block its mark may stand. */
    private static final int HIGHEST = 4;

    /**
     * Words in such a place.
     *
     * @param named whether the mark speaks of the author and not of the line that names one, so that a pen name may stand there
     */
    record Place(Piece piece, Span span, boolean named) {

        String text() {
            return span.of(piece.text());
        }
    }

    /** Which elements have been asked whether they may be marks; each is around many texts. */
    private final Map<Element, Boolean> asked = new HashMap<>();

    /** The marked places of a piece, in order; neighbours under one mark are one place. */
    List<Place> in(Piece piece) {
        var places = new ArrayList<Place>();
        Element open = null;
        var words = new StringBuilder();
        for (var node : piece.block().nodes()) {
            var mark = mark(node, piece.block().element());
            if (!Objects.equals(mark, open)) {
                add(piece, open, words.toString(), places);
                words.setLength(0);
                open = mark;
            }
            words.append(node.getWholeText()).append(separated(node) ? " " : "");
        }
        add(piece, open, words.toString(), places);
        return places;
    }

    boolean any(Piece piece) {
        return !in(piece).isEmpty();
    }

    private static void add(Piece piece, @Nullable Element mark, String words, List<Place> places) {
        var text = Wording.collapse(words);
        int at = mark == null || text.isEmpty() ? -1 : piece.text().indexOf(text);
        if (mark != null && at >= 0) {
            places.add(new Place(piece, new Span(at, at + text.length()), isNamed(mark)));
        }
    }

    private static boolean separated(TextNode node) {
        Node next = node.nextSibling();
        return next instanceof TextNode text && text.isBlank();
    }

    /** The nearest element around a text that marks it; absent if none does, or if one on the way says it is something else. */
    private @Nullable Element mark(TextNode text, Element block) {
        int above = -1;
        for (Node at = text.parentNode(); at instanceof Element element && above < HIGHEST; at = element.parent()) {
            above += above >= 0 || element.equals(block) ? 1 : 0;
            if (element.attributesSize() == 0 || !asked.computeIfAbsent(element, AuthorPlaces::mayMark)) {
                continue;
            }
            if (isVocabulary(element)) {
                return element;
            }
            if (words(element).stream().anyMatch(MARKS::contains)) {
                return isOther(text, element) ? null : element;
            }
        }
        return null;
    }

    private static boolean mayMark(Element element) {
        return isVocabulary(element) || mayMark(element.className()) || mayMark(element.id());
    }

    /** Most elements are asked no more than this: a page has thousands, and few of them marks. */
    private static boolean mayMark(String names) {
        for (int i = 0; i + 3 < names.length(); i++) {
            switch (names.charAt(i)) {
                case 'a', 'A', 'b', 'B', 'v', 'V', 'w', 'W', 'j', 'J', 'r', 'R', 'p', 'P', 's', 'S', 'k', 'K' -> {
                    if (BEGINNINGS.contains(names.substring(i, i + 4).toLowerCase(Locale.ROOT))) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    private static boolean isOther(TextNode text, Element mark) {
        for (Node at = text.parentNode(); at instanceof Element element; at = element.parent()) {
            if (words(element).stream().anyMatch(OTHERS::contains)) {
                return true;
            }
            if (element.equals(mark)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isNamed(Element mark) {
        return isVocabulary(mark)
                || words(mark).stream().anyMatch(word -> MARKS.contains(word) && !word.startsWith("byline"));
    }

    private static boolean isVocabulary(Element element) {
        return element.attr("rel").equals("author") || element.attr("itemprop").equals("author");
    }

    /** The words of an element's class and id: {@code documentByLine} as {@code document by line byline}. */
    private static List<String> words(Element element) {
        var names = element.className() + " " + element.id();
        var words = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            boolean end = i == names.length()
                    || !Character.isLetter(names.charAt(i))
                    || (i > 0 && Character.isLowerCase(names.charAt(i - 1)) && Character.isUpperCase(names.charAt(i)));
            if (end) {
                if (i > start) {
                    words.add(names.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = i < names.length() && Character.isLetter(names.charAt(i)) ? i : i + 1;
            }
        }
        for (int i = words.size() - 1; i > 0; i--) {
            words.add(words.get(i - 1) + words.get(i));
        }
        return words;
    }
}
