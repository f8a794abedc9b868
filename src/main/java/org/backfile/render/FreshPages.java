package org.backfile.render;

import org.backfile.corpus.Digest;
import org.backfile.render.theme.ViewSum;
import org.backfile.render.view.Sheet;
import org.backfile.site.SiteFile;
import org.backfile.site.SiteFiles;
import org.jspecify.annotations.Nullable;

/** Prints those pages that a site does not have already from the same. Safe to share between threads. */
final class FreshPages {

    private final Frame frame;
    private final SiteFiles files;
    private final Digest origin;

    FreshPages(Frame frame, SiteFiles files) {
        this.frame = frame;
        this.files = files;
        this.origin = frame.origin();
    }

    /** The page, unless the site has it. */
    @Nullable
    SiteFile of(Sheet sheet) {
        var whole = new Digest.Sum().add(origin).add(new ViewSum().add(sheet).end());
        return files.has(sheet.path(), whole.end()) ? null : frame.print(sheet);
    }
}
