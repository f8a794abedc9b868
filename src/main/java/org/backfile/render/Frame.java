package org.backfile.render;

import java.util.Map;
import org.backfile.corpus.Digest;
import org.backfile.render.theme.Theme;
import org.backfile.render.theme.ViewSum;
import org.backfile.render.view.Page;
import org.backfile.render.view.Sheet;
import org.backfile.render.view.Site;
import org.backfile.site.SiteFile;
import org.backfile.site.SiteFiles;
import org.jspecify.annotations.Nullable;

/** Prints pages: gives each template the archive, the page and what the page shows. Safe to share between threads. */
final class Frame {

    private final Theme theme;
    private final Site site;
    private final RenderOptions options;
    private final Digest origin;

    Frame(Theme theme, Site site, RenderOptions options) {
        this.theme = theme;
        this.site = site;
        this.options = options;
        this.origin = new Digest.Sum()
                .add(theme.digest())
                .add(new ViewSum().add(site).add(options).end())
                .end();
    }

    SiteFile print(Sheet sheet) {
        var page =
                Page.at(sheet.path(), sheet.kind(), sheet.title(), sheet.description(), sheet.section(), options.url());
        return theme.page(
                sheet.kind() + ".peb", sheet.path(), Map.of("site", site, "page", page, sheet.kind(), sheet.view()));
    }

    /** The page, unless the files have it already. */
    @Nullable
    SiteFile print(Sheet sheet, SiteFiles files) {
        var whole = new Digest.Sum().add(origin).add(new ViewSum().add(sheet).end());
        return files.has(sheet.path(), whole.end()) ? null : print(sheet);
    }
}
