package org.backfile.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.backfile.site.FileTree;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.ObjectId;
import org.jspecify.annotations.Nullable;

/** A branch of a git repository that a pages host serves. */
final class GitTarget {

    private final String url;
    private final PublishOptions options;
    private final Function<FileRepository, Remote> remotes;

    /**
     * @param remotes opens the branch at {@code url}, given the repository here
     */
    GitTarget(String url, PublishOptions options, Function<FileRepository, Remote> remotes) {
        this.url = url;
        this.options = options;
        this.remotes = remotes;
    }

    PublishReport publish(BuiltSite site, boolean dryRun, boolean force) throws IOException, PublishException {
        var commit = new SiteCommit(site, options.domain());
        var folder = Files.createTempDirectory("backfile-publish");
        try (var repository = create(folder)) {
            var remote = remotes.apply(repository);
            var name = commit.insert(new NamesOnly());
            var tip = remote.tip();
            if (tip != null && !tip.equals(name) && !force) {
                refuseForeign(remote, tip);
            }
            boolean changed = !name.equals(tip);
            if (changed && !dryRun) {
                push(commit, repository, remote, tip);
            }
            var words = "branch " + options.branch() + " of " + Credentials.hidden(url);
            return new PublishReport(words, name.name(), site.paths().size(), site.bytes(), changed);
        } finally {
            FileTree.delete(folder);
        }
    }

    private void refuseForeign(Remote remote, ObjectId tip) throws IOException, PublishException {
        if (!remote.message(tip).contains(SiteCommit.MARK)) {
            throw PublishException.target("The branch " + options.branch() + " of " + Credentials.hidden(url)
                    + " holds a commit that Backfile did not make ("
                    + tip.abbreviate(10).name()
                    + "), so nothing was pushed. Name another branch with --branch, or replace this one with --force.");
        }
    }

    private static void push(SiteCommit commit, FileRepository repository, Remote remote, @Nullable ObjectId tip)
            throws IOException, PublishException {
        // One pack: 20,000 loose objects would be written and read again one by one.
        try (var pack = repository.getObjectDatabase().newPackInserter()) {
            pack.checkExisting(false);
            remote.push(commit.insert(pack), tip);
        }
    }

    private static FileRepository create(Path folder) throws IOException {
        OwnGitSettings.install();
        var repository = new FileRepository(folder.toFile());
        repository.create(true);
        // The git command tidies up on its own, in the background, while the folder is being removed.
        repository.getConfig().setInt("gc", null, "auto", 0);
        repository.getConfig().save();
        return repository;
    }
}
