package org.backfile.render.data;

import java.util.stream.Collectors;
import org.backfile.render.syntax.Lines;
import org.jspecify.annotations.Nullable;

/** A BibTeX entry in the dialect of biblatex, which knows newspapers and uncertain dates (biblatex manual 3.20, 2.3.8). UTF-8. */
final class Bibtex {

    private final StringBuilder out = new StringBuilder();

    private Bibtex() {}

    static String of(Cited cited) {
        return new Bibtex().write(cited);
    }

    private String write(Cited cited) {
        boolean newspaper = cited.outlet() != null;
        out.append(newspaper ? "@article{" : cited.url() != null ? "@online{" : "@misc{")
                .append(cited.key());
        field("entrysubtype", newspaper ? "newspaper" : null);
        field("author", cited.authors().isEmpty() ? null : authors(cited));
        // The second pair of braces keeps bibliography styles from lower-casing the headline.
        field("title", cited.title() == null ? null : "{" + tex(cited.title()) + "}");
        field("journaltitle", cited.outlet() == null ? null : tex(cited.outlet()));
        field("date", cited.issued() == null ? null : date(cited.issued()));
        field("url", cited.url() == null ? null : verbatim(cited.url()));
        field("library", tex(cited.shelf().archive()) + ", " + cited.shelf().id());
        field("note", tex(cited.notes()));
        return out.append("\n}\n").toString();
    }

    private void field(String name, @Nullable String value) {
        if (value != null) {
            out.append(",\n  ").append(name).append(" = {").append(value).append('}');
        }
    }

    private static String authors(Cited cited) {
        return cited.authors().stream()
                .map(name -> name.given() == null ? "{" + tex(name.family()) + "}" : tex(name.inverted()))
                .collect(Collectors.joining(" and "));
    }

    /** EDTF level 1; a day that is inferred is marked uncertain by a question mark. */
    private static String date(Issued issued) {
        return issued.interval().edtf() + (issued.interval().isDay() && !issued.stated() ? "?" : "");
    }

    /** Braces become commands, because BibTeX counts them even when a backslash stands before them. */
    private static String tex(String text) {
        var escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> escaped.append("{\\textbackslash}");
                case '{' -> escaped.append("{\\textbraceleft}");
                case '}' -> escaped.append("{\\textbraceright}");
                case '~' -> escaped.append("{\\textasciitilde}");
                case '^' -> escaped.append("{\\textasciicircum}");
                case '"' -> escaped.append("{\\textquotedbl}");
                case '&', '%', '$', '#', '_' -> escaped.append('\\').append(c);
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** A url field is read as it is, so it can only be kept from closing the entry. */
    private static String verbatim(String url) {
        return Lines.one(url)
                .replace(" ", "%20")
                .replace("{", "%7B")
                .replace("}", "%7D")
                .replace("\\", "%5C");
    }
}
