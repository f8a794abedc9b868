package org.backfile.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.jspecify.annotations.Nullable;

/**
 * A site as one git commit without a parent. Everything in it follows from the site: the same site is the same commit, so that a second
 * publish sees at the first glance that there is nothing to do. History is not kept: a pages branch that grows by a site a day would soon
 * be too big to serve, and the history of an archive is that of its sources.
 */
final class SiteCommit {

    /** Begins the line that marks a commit as made here. */
    static final String MARK = "Backfile-Site: ";

    // A fixed day: the clock would make each publish a new commit.
    private static final PersonIdent AUTHOR =
            new PersonIdent("Backfile", "backfile@localhost", Instant.parse("2000-01-01T00:00:00Z"), ZoneOffset.UTC);

    private final BuiltSite site;
    private final @Nullable String domain;

    SiteCommit(BuiltSite site, @Nullable String domain) {
        this.site = site;
        this.domain = domain;
    }

    /**
     * Makes the commit and all that is in it.
     *
     * @param objects takes the objects; one that only computes names makes this a question
     */
    ObjectId insert(ObjectInserter objects) throws IOException {
        var commit = new CommitBuilder();
        commit.setTreeId(tree(objects));
        commit.setAuthor(AUTHOR);
        commit.setCommitter(AUTHOR);
        commit.setEncoding(StandardCharsets.UTF_8);
        commit.setMessage(
                "Publish the archive\n\nA built site of " + site.paths().size()
                        + " files. The next publish replaces this commit.\n\n" + MARK + site.digest() + "\n");
        var id = objects.insert(commit);
        objects.flush();
        return id;
    }

    private ObjectId tree(ObjectInserter objects) throws IOException {
        var index = DirCache.newInCore();
        var entries = index.builder();
        for (var path : site.paths()) {
            var file = site.folder().resolve(path);
            try (var content = Files.newInputStream(file)) {
                entries.add(entry(path, objects.insert(Constants.OBJ_BLOB, Files.size(file), content)));
            }
        }
        // Without it GitHub runs Jekyll over the site, which leaves out what begins with an underscore.
        entries.add(entry(".nojekyll", objects.insert(Constants.OBJ_BLOB, new byte[0])));
        if (domain != null) {
            var line = (domain + "\n").getBytes(StandardCharsets.UTF_8);
            entries.add(entry("CNAME", objects.insert(Constants.OBJ_BLOB, line)));
        }
        entries.finish();
        return index.writeTree(objects);
    }

    private static DirCacheEntry entry(String path, ObjectId blob) {
        var entry = new DirCacheEntry(path);
        entry.setFileMode(FileMode.REGULAR_FILE);
        entry.setObjectId(blob);
        return entry;
    }
}
