package org.backfile.render;

import java.util.Map;
import org.backfile.corpus.Digest;
import org.backfile.render.theme.Theme;
import org.backfile.render.theme.ViewSum;
import org.backfile.render.view.Page;
import org.backfile.render.view.Sheet;
import org.backfile.render.view.Site;
import org.backfile.site.SiteFile;

/** Prints pages: gives each template the archive, the page and what the page shows. */
record Frame(Theme theme, Site site, RenderOptions options) {

    SiteFile print(Sheet sheet) {
        var page =
                Page.at(sheet.path(), sheet.kind(), sheet.title(), sheet.description(), sheet.section(), options.url());
        return theme.page(
                sheet.kind() + ".peb", sheet.path(), Map.of("site", site, "page", page, sheet.kind(), sheet.view()));
    }

    /** Over all that every page follows from, whatever its sheet says. */
    Digest origin() {
        return new Digest.Sum()
                .add(theme.digest())
                .add(new ViewSum().add(site).add(options).end())
                .end();
    }
}
