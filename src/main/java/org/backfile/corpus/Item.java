package org.backfile.corpus;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article file or record, decoded and not yet understood.
 *
 * @param source where it came from
 * @param format what {@code text} is written in
 * @param encoding canonical name of the character set it was decoded with, as {@code UTF-8}
 * @param layout how plain text parts paragraphs; {@link Layout#MARKUP} for Markdown and HTML
 * @param scope whether the text is the article alone or has other things around it
 * @param text the decoded characters, line ends and odd characters as they stand, without a byte order mark; all offsets into an item
 *     count Java chars of this text
 * @param html for Markdown the HTML it renders to, whose block elements carry {@code data-start} and {@code data-end}, offsets into
 *     {@code text}; absent for plain text and HTML
 * @param declared what the item says of itself outside its text (front matter, members of a record), in file order
 * @param readingNotes choices the reader made, in sentences, for the provenance of the article: encoding guessed, lines joined
 * @param problems what went wrong while reading without losing the item
 * @param known what an earlier build found out about it, where the item is that build's published data; it is taken as it is
 */
public record Item(
        Source source,
        Format format,
        String encoding,
        Layout layout,
        Scope scope,
        String text,
        @Nullable String html,
        List<DeclaredField> declared,
        List<String> readingNotes,
        List<Problem> problems,
        @Nullable Metadata known) {

    public Item {
        declared = List.copyOf(declared);
        readingNotes = List.copyOf(readingNotes);
        problems = List.copyOf(problems);
    }

    /** A page, of which nothing is known. */
    public Item(
            Source source,
            Format format,
            String encoding,
            Layout layout,
            String text,
            @Nullable String html,
            List<DeclaredField> declared,
            List<String> readingNotes,
            List<Problem> problems) {
        this(source, format, encoding, layout, Scope.PAGE, text, html, declared, readingNotes, problems, null);
    }

    /** The same, telling one thing more. */
    public Item declaring(DeclaredField field) {
        var more = new java.util.ArrayList<>(declared);
        more.add(field);
        return new Item(source, format, encoding, layout, scope, text, html, more, readingNotes, problems, known);
    }

    /** The same with all that a page without fields says at its head, and what is wrong with it. */
    public Item declaring(List<DeclaredField> fields, List<Problem> more) {
        var all = new ArrayList<>(problems);
        all.addAll(more);
        return new Item(source, format, encoding, layout, scope, text, html, fields, readingNotes, all, known);
    }

    /** The same with a text that may hold more than the article. */
    public Item asPage() {
        return new Item(
                source, format, encoding, layout, Scope.PAGE, text, html, declared, readingNotes, problems, known);
    }

    /** The same from another source. */
    public Item withSource(Source other) {
        return new Item(other, format, encoding, layout, scope, text, html, declared, readingNotes, problems, known);
    }
}
