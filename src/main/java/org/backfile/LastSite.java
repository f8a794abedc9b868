package org.backfile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import org.backfile.address.Permalinks;
import org.backfile.corpus.Digest;
import org.backfile.settings.SiteConfig;
import org.backfile.site.SiteFolder;
import org.backfile.store.Cache;
import org.backfile.store.Stamps;
import org.backfile.store.last.Outcome;
import org.backfile.store.last.Standing;
import org.jspecify.annotations.Nullable;

/** The site that the last build left. If it is the one that this build would make, there is nothing to do. */
final class LastSite {

    /** Reads the clock of the file system. */
    interface Clock {
        Stamps now() throws IOException;
    }

    private final SiteConfig config;
    private final Cache cache;
    private final Stamps stamps;
    private final Clock clock;
    private @Nullable Standing standing;
    private @Nullable Stamps shown;

    /** @param stamps by the clock as the build begins */
    LastSite(SiteConfig config, Cache cache, Stamps stamps, Clock clock) {
        this.config = config;
        this.cache = cache;
        this.stamps = stamps;
        this.clock = clock;
    }

    /**
     * What the last build told, if there is nothing to make; if there is, looks at the sources as they are before anything of them is read, and
     * lets the folder of the site trust what it has where nobody touched it.
     *
     * @param told as it was before any of it was read
     * @param permalinks as they were read
     */
    Optional<Outcome> outcome(Digest told, Permalinks permalinks, SiteFolder folder) throws IOException {
        var sources = new ArrayList<>(config.sources());
        sources.add(config.theme());
        var leftOut = new HashSet<>(folder.filled());
        leftOut.add(config.base().resolve(Memory.WORK).toAbsolutePath().normalize());
        leftOut.add(config.base().resolve(Permalinks.NAME).toAbsolutePath().normalize());
        var begun = new Standing(cache, stamps, new Standing.Ground(told, sources, leftOut, config.output()));
        standing = begun;
        var last = begun.outcome(permalinks.asRead());
        if (last.isEmpty()) {
            if (begun.isUntouched()) {
                folder.trust(begun.origins());
            }
            begun.begin();
        }
        return last;
    }

    /** The new site is complete, and about to be shown. */
    void complete() throws IOException {
        shown = clock.now();
    }

    /**
     * Notes that the new site stands, for the next build.
     *
     * @param told as it is now
     */
    void note(Digest told, Permalinks permalinks, SiteFolder folder, Outcome outcome) throws IOException {
        var site = new Standing.NewSite(
                folder::checksum, folder::wrote, folder::origins, folder.size(), Objects.requireNonNull(shown));
        Objects.requireNonNull(standing).end(told, permalinks.asWritten(), site, outcome);
    }
}
