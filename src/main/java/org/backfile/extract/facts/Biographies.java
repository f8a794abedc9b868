package org.backfile.extract.facts;

import java.util.regex.Pattern;
import org.backfile.corpus.Evidence;
import org.backfile.corpus.Label;
import org.jspecify.annotations.Nullable;

/** Notes about the author: "Jane Doe is a correspondent for the Harbour Post." */
final class Biographies {

    private static final Pattern IS = Pattern.compile(
            "^\\s+(?:is|was|has|covers|writes|reports|works|joined|ist|schreibt|arbeitet|est|es|è|é|schrijft|, )",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OUTLET = Pattern.compile(
            "\\b(?:correspondent|reporter|editor|writer|journalist|columnist|contributor|producer|freelancer|intern|fellow|analyst|critic|author|blogger"
                    + "|Korrespondent(?:in)?|Redakteur(?:in)?|Reporter(?:in)?|journaliste|periodista|giornalista|jornalista)"
                    + "(?:\\s(?:for|at|with|of|bei|beim|pour|à|para|en|per|da|do|voor|bij))\\s"
                    + "(?<outlet>(?:[Tt]he\\s)?(?:\\p{Lu}|\\d)[\\p{L}\\d.&'’-]*(?:\\s(?:of\\s|the\\s|and\\s|&\\s)?\\p{Lu}[\\p{L}\\d.&'’-]*){0,4})");

    private Biographies() {}

    /** The words of a note about this person; absent if there is none. */
    static @Nullable Evidence of(Sheet sheet, String name) {
        for (var piece : sheet.pieces()) {
            if (isAbout(piece, name)) {
                return piece.evidence(0, name.length());
            }
        }
        return null;
    }

    private static boolean isAbout(Piece piece, String name) {
        var text = piece.text();
        boolean place = !piece.is(Label.BODY) || piece.is(Label.AUTHOR_BIO);
        return place
                && text.length() > name.length() + 10
                && text.startsWith(name)
                && IS.matcher(text.substring(name.length())).lookingAt();
    }

    /** An outlet that a note about one of these authors names as theirs. */
    static @Nullable Named outlet(Sheet sheet, java.util.List<String> authors) {
        for (var piece : sheet.pieces()) {
            boolean about = piece.is(Label.AUTHOR_BIO) || authors.stream().anyMatch(name -> isAbout(piece, name));
            var matcher = OUTLET.matcher(piece.text());
            if (about && matcher.find()) {
                int end = matcher.end("outlet");
                while (piece.text().charAt(end - 1) == '.') {
                    end--;
                }
                return new Named(
                        piece.text().substring(matcher.start("outlet"), end),
                        piece.evidence(matcher.start("outlet"), end));
            }
        }
        return null;
    }
}
