package org.backfile.render.data;

import org.backfile.render.syntax.Lines;
import org.jspecify.annotations.Nullable;

/**
 * A record of the RIS format (Research Information Systems, 2001; tags as Zotero and EndNote read them). Lines end in LF here; the page's
 * script saves them with CRLF, which the format asks for.
 */
final class Ris {

    private final StringBuilder out = new StringBuilder();

    private Ris() {}

    static String of(Cited cited) {
        return new Ris().write(cited);
    }

    private String write(Cited cited) {
        tag("TY", cited.outlet() != null ? "NEWS" : cited.url() != null ? "ELEC" : "GEN");
        cited.authors().forEach(name -> tag("AU", name.inverted()));
        tag("TI", cited.title());
        tag("T2", cited.outlet());
        var issued = cited.issued();
        if (issued != null) {
            tag("PY", issued.year() == null ? null : issued.year().toString());
            tag("DA", issued.day() == null ? null : issued.day().toString().replace('-', '/'));
        }
        tag("LA", cited.language());
        tag("UR", cited.url());
        tag("DB", cited.shelf().archive());
        tag("AN", cited.shelf().id());
        tag("N1", cited.notes());
        return out.append("ER  - \n").toString();
    }

    private void tag(String tag, @Nullable String value) {
        if (value != null) {
            out.append(tag).append("  - ").append(Lines.one(value)).append('\n');
        }
    }
}
