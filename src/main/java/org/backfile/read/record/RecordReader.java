package org.backfile.read.record;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.corpus.DeclaredField;
import org.backfile.corpus.Format;
import org.backfile.corpus.Item;
import org.backfile.corpus.Layout;
import org.backfile.corpus.Problem;
import org.backfile.corpus.Scope;
import org.backfile.corpus.Source;
import org.backfile.corpus.Span;
import org.backfile.read.front.StatedDays;
import org.backfile.read.front.Unpublished;
import org.backfile.read.page.TextLayout;
import org.backfile.read.raw.Reading;
import org.jspecify.annotations.Nullable;

/** Makes the item of a record: its text, trusted or to be cleaned, and what its other members state. Safe to share between threads. */
final class RecordReader {

    private static final Pattern PAGE =
            Pattern.compile("(?is)\\A\\s*(?:<\\?xml[^>]*>\\s*)?<(?:!doctype\\s+html|html|head|body)\\b.*");
    private static final Pattern TAG = Pattern.compile(
            "(?i)</(?:p|div|h[1-6]|ul|ol|table|blockquote|figure|section|article|a|em|strong|span)>|<br\\s*/?>");
    private static final Pattern SECONDS = Pattern.compile("-?\\d{9,10}(?:\\.\\d+)?");
    private static final Pattern MILLISECONDS = Pattern.compile("\\d{13}");
    private static final int MOST_NAMES = 12;

    private final FieldNames names;
    private final Scope scope;

    /**
     * @param scope of plain text and parts of pages; a whole page is always a page
     */
    RecordReader(FieldNames names, Scope scope) {
        this.names = names;
        this.scope = scope;
    }

    /**
     * Reads a record.
     *
     * @param notes what was noted before its members were known
     * @param problems what was wrong with it before
     */
    Reading read(Source source, String encoding, Members members, List<String> notes, List<Problem> problems) {
        if (Unpublished.says(name -> value(members.get(name)))) {
            return Reading.skipped(Unpublished.KIND);
        }
        var told = new EnumMap<RecordField, Member>(RecordField.class);
        for (var field : RecordField.values()) {
            names.find(field, members).ifPresent(member -> told.put(field, member));
        }
        var text = told.containsKey(RecordField.TEXT) ? told.get(RecordField.TEXT) : told.get(RecordField.HTML);
        if (text == null) {
            return Reading.lost(noText(source, members));
        }
        told.remove(RecordField.TEXT);
        told.remove(RecordField.HTML);
        told.values().removeIf(member -> member.name().equals(text.name()));
        var content = String.join("\n\n", text.values());
        boolean isPage = PAGE.matcher(content.substring(0, Math.min(content.length(), 1_000)))
                .matches();
        boolean isMarkup = isPage || TAG.matcher(content).find();
        var layout = isMarkup ? Layout.MARKUP : TextLayout.of(content).layout();
        var fields = told.entrySet().stream()
                .map(each -> declared(source, each.getKey(), each.getValue()))
                .toList();
        var readingNotes = new ArrayList<>(notes);
        readingNotes.add(origins(text, told));
        unused(text, told, members, readingNotes);
        return Reading.of(new Item(
                source,
                isMarkup ? Format.HTML : Format.TEXT,
                encoding,
                layout,
                isPage ? Scope.PAGE : scope,
                content,
                null,
                fields,
                readingNotes,
                Stream.concat(problems.stream(), StatedDays.problems(source.path(), fields).stream())
                        .toList(),
                null));
    }

    private static String value(@Nullable Member member) {
        return member == null ? "" : member.value();
    }

    private Problem noText(Source source, Members members) {
        return Problem.lost(
                "no-text",
                source.where(),
                "There is no field with text (found: " + some(members.names()) + ").",
                names.settings().isEmpty()
                        ? "Fill or remove it."
                        : "Name it under " + names.settings() + ".text in site-config.yaml.");
    }

    private static DeclaredField declared(Source source, RecordField field, Member member) {
        boolean isDate = field == RecordField.PUBLISHED || field == RecordField.UPDATED;
        var values =
                field == RecordField.AUTHORS ? member.values() : member.values().subList(0, 1);
        values = isDate ? values.stream().map(RecordReader::moment).toList() : values;
        var span = new Span(0, String.join(", ", values).length());
        return new DeclaredField(field.code(), values, Math.max(1, source.line()), span, "record." + member.name());
    }

    /** A count of seconds or milliseconds since 1970 as a date that people read too. */
    private static String moment(String value) {
        if (MILLISECONDS.matcher(value).matches()) {
            return java.time.Instant.ofEpochSecond(Long.parseLong(value) / 1000).toString();
        }
        return SECONDS.matcher(value).matches()
                ? java.time.Instant.ofEpochSecond(Long.parseLong(value.replaceFirst("\\..*", "")))
                        .toString()
                : value;
    }

    /** {@code Its text was read from the field body, headline from title.} */
    private static String origins(Member text, Map<RecordField, Member> told) {
        var others = told.entrySet().stream()
                .filter(each -> !each.getKey().code().equals(each.getValue().name()))
                .map(each -> each.getKey().name().toLowerCase(Locale.ROOT) + " from "
                        + each.getValue().name())
                .collect(Collectors.joining(", "));
        return "Its text was read from the field " + text.name() + (others.isEmpty() ? "." : ", " + others + ".");
    }

    private static void unused(Member text, Map<RecordField, Member> told, Members members, List<String> notes) {
        var used = new HashSet<String>();
        used.add(text.name());
        told.values().forEach(member -> used.add(member.name()));
        var unused =
                members.names().stream().filter(name -> !used.contains(name)).toList();
        if (!unused.isEmpty()) {
            notes.add("Not used: " + some(unused) + ".");
        }
    }

    private static String some(List<String> names) {
        var first = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return names.size() > MOST_NAMES ? first + " and " + (names.size() - MOST_NAMES) + " more" : first;
    }
}
