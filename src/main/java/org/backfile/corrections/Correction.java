package org.backfile.corrections;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.backfile.corpus.Author;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.Evidence;
import org.backfile.corpus.Finding;
import org.backfile.corpus.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * One line of the file.
 *
 * @param value as written; empty says that the article has none
 * @param note why, in the editor's words; may be empty
 * @param evidence the value and where it stands in the file
 */
record Correction(String id, CorrectedField field, String value, String note, Evidence evidence) {

    private static final Pattern WITH_ROLE = Pattern.compile("(?<name>[^()]+)\\((?<role>[^()]+)\\)");

    int line() {
        return evidence.line();
    }

    Metadata applyTo(Metadata of) {
        return new Metadata(
                text(CorrectedField.HEADLINE, of.headline()),
                text(CorrectedField.DECK, of.deck()),
                set(CorrectedField.AUTHORS, of.authors(), Correction::authors),
                text(CorrectedField.OUTLET, of.outlet()),
                text(CorrectedField.ORIGIN, of.origin()),
                date(CorrectedField.PUBLISHED, of.published()),
                date(CorrectedField.UPDATED, of.updated()),
                text(CorrectedField.DATELINE, of.dateline()),
                text(CorrectedField.SECTION, of.section()),
                text(CorrectedField.LANGUAGE, of.language()),
                of.url(),
                of.sourceId(),
                of.contradictions());
    }

    private @Nullable Finding<String> text(CorrectedField which, @Nullable Finding<String> found) {
        return set(which, found, words -> words);
    }

    private @Nullable Finding<DateInterval> date(CorrectedField which, @Nullable Finding<DateInterval> found) {
        return set(which, found, edtf -> DateInterval.parse(edtf, why()));
    }

    /** What was found, unless this is the field that is corrected. */
    private <T> @Nullable Finding<T> set(CorrectedField which, @Nullable Finding<T> found, Function<String, T> read) {
        if (which != field) {
            return found;
        }
        if (value.isEmpty()) {
            return null;
        }
        var method = found == null ? why() : why() + " Found in the file: " + words(found.value()) + ".";
        return new Finding<>(read.apply(value), Certainty.EXPLICIT, List.of(evidence), method);
    }

    private String why() {
        var why = "Corrected by the editor (" + Corrections.NAME + ":" + line() + ").";
        return note.isEmpty() ? why : why + " " + note;
    }

    /** A value that was found before, as a sentence quotes it. */
    private static String words(Object value) {
        if (value instanceof DateInterval interval) {
            return interval.edtf();
        }
        if (value instanceof List<?> authors) {
            return String.join(
                    ", ", authors.stream().map(each -> ((Author) each).name()).toList());
        }
        return "\"" + value + "\"";
    }

    /** {@code Jane Doe; Omar Haddad (photographer)}. */
    private static List<Author> authors(String value) {
        return Arrays.stream(value.split(";", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> {
                    var withRole = WITH_ROLE.matcher(name);
                    return withRole.matches()
                            ? new Author(
                                    withRole.group("name").strip(),
                                    withRole.group("role").strip())
                            : new Author(name, null);
                })
                .toList();
    }
}
