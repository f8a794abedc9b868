package org.backfile.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import org.backfile.site.SiteFolder;
import org.jspecify.annotations.Nullable;

/** The door of the checking room. */
public final class SiteCheck {

    private final Path site;
    private final @Nullable String siteUrl;

    /**
     * @param siteUrl where the site is served, ending in {@code /}; absolute links below it are then followed too
     */
    public SiteCheck(Path site, @Nullable String siteUrl) {
        this.site = site;
        this.siteUrl = siteUrl;
    }

    /** Whether the folder holds a built site at all. */
    public boolean hasSite() {
        return Files.isRegularFile(site.resolve(SiteFolder.CHECKSUMS));
    }

    /** Checks every file. */
    public CheckReport run() throws IOException {
        var findings = new Findings();
        var files = new LinkedHashSet<>(SiteFolder.files(site));
        new ChecksumCheck(site, files, findings).run();
        var links = new LinkCheck(site, files, siteUrl, findings);
        links.run();
        var articles = new ArticleCheck(site, files, findings);
        articles.run();
        return new CheckReport(files.size(), links.pages(), links.followed(), articles.count(), findings.problems());
    }
}
