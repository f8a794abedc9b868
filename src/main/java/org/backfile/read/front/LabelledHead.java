package org.backfile.read.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.backfile.corpus.DeclaredField;
import org.backfile.corpus.Span;
import org.jspecify.annotations.Nullable;

/**
 * Lines such as {@code Title: Ferry late} at the head of a plain text, as many a scraper and many a student writes them above the text they
 * keep. They are fields if the first lines of the file are nothing else, two of them at least hold something, and one gives the title or the
 * address.
 */
public final class LabelledHead {

    private static final int LONGEST_LABEL = 24;
    private static final int MOST_LINES = 40;

    /** What labels are called as fields; those of use to nobody by their own name. Most texts ask for none. */
    private static final class Labels {
        static final Map<String, String> NAMES = labels(
                "title=title headline titel titre título titulo titolo überschrift otsikko tytuł başlık",
                "author=author authors author(s) byline by writer autor autoren auteur auteurs verfasser autore autores kirjoittaja yazar",
                "date=date published publication_date publish_date pubdate published_on date_published datum fecha erschienen tarih",
                "updated=updated last_updated modified",
                "source=source outlet publication newspaper publisher site website quelle zeitung fuente fonte lähde",
                "url=url link permalink source_url original_url",
                "section=section category ressort rubrique sección",
                "language=language lang sprache langue idioma",
                "description=description summary subtitle deck standfirst",
                "=keywords tags topics id doc_id retrieved accessed access_date retrieved_on downloaded scraped scraped_at crawled crawled_at"
                        + " date_accessed word_count words length copyright country abgerufen consulté_le text body content article");
    }

    private LabelledHead() {}

    /**
     * The fields of a text. Of most the first line tells that there are none.
     *
     * @return in file order, with the lines and places of their values; a label without a value is a field without characters. Empty where
     *     the text begins otherwise
     */
    public static List<DeclaredField> of(String text) {
        var fields = new ArrayList<DeclaredField>();
        int line = 1;
        boolean named = false;
        int told = 0;
        int at = 0;
        while (at < text.length() && line <= MOST_LINES) {
            int end = lineEnd(text, at);
            if (!text.substring(at, end).isBlank()) {
                var field = field(text, at, end, line);
                if (field == null) {
                    break;
                }
                fields.add(field);
                told += field.value().isEmpty() ? 0 : 1;
                named |= !field.value().isEmpty()
                        && (field.name().equals("title")
                                || (field.name().equals("url") && field.value().startsWith("http")));
            }
            at = next(text, end);
            line++;
        }
        return named && told >= 2 ? List.copyOf(fields) : List.of();
    }

    private static @Nullable DeclaredField field(String text, int start, int end, int line) {
        int from = skipBlank(text, start);
        int colon = colon(text, from);
        if (colon < 0 || colon >= end) {
            return null;
        }
        var label = text.substring(from, colon).strip().toLowerCase(Locale.ROOT).replace(' ', '_');
        var name = Labels.NAMES.get(label);
        int value = Math.min(skipBlank(text, colon + 1), end);
        int last = end;
        while (last > value && text.charAt(last - 1) <= ' ') {
            last--;
        }
        // "Text:" above the text is a label; with words behind it the text has begun.
        boolean begun =
                last > value && List.of("text", "body", "content", "article").contains(label);
        return name == null || begun
                ? null
                : new DeclaredField(
                        name.isEmpty() ? label : name,
                        List.of(text.substring(value, last)),
                        line,
                        last > value ? new Span(value, last) : new Span(from, colon + 1));
    }

    /** Where the colon of a label stands that begins here; -1 where there is none. */
    private static int colon(String text, int from) {
        for (int i = from; i < text.length() && i <= from + LONGEST_LABEL; i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return i > from + 1 ? i : -1;
            }
            if (!Character.isLetter(c) && " _-()".indexOf(c) < 0) {
                return -1;
            }
        }
        return -1;
    }

    private static int skipBlank(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static int next(String text, int end) {
        return text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }

    private static Map<String, String> labels(String... groups) {
        var labels = new TreeMap<String, String>();
        for (var group : groups) {
            int equals = group.indexOf('=');
            for (var label : group.substring(equals + 1).split(" ", -1)) {
                labels.put(label, group.substring(0, equals));
            }
        }
        return labels;
    }
}
