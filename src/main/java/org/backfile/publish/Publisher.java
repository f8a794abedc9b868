package org.backfile.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.jspecify.annotations.Nullable;

/** The door of the publishing room: takes a built site to its target. */
public final class Publisher {

    /** {@code https://host/path}, {@code user@host:path}: but not {@code C:\path}. */
    private static final Pattern REMOTE_URL = Pattern.compile("(?:https?|ssh|git|file)://.+|[\\w.-]+@[\\w.-]+:.+");

    private static final Pattern BRANCH = Pattern.compile("(?![-/.])(?!.*(?:\\.\\.|//|\\.lock$))[\\w./-]+(?<![./])");

    private final Path base;
    private final PublishOptions options;
    private final @Nullable String token;

    /**
     * @param base what a relative target counts from, and where the repository is looked for whose remotes may be named
     * @param token for https remotes where there is no {@code git} command
     */
    public Publisher(Path base, PublishOptions options, @Nullable String token) {
        this.base = base;
        this.options = options;
        this.token = token;
    }

    /**
     * Publishes a built site; the same site a second time changes nothing.
     *
     * @param dryRun only say what would happen
     * @param force replace a branch that Backfile did not make
     * @throws PublishException if there is no site or target, the target holds something else, or the machine refuses; it is then as it was
     */
    public PublishReport publish(Path site, boolean dryRun, boolean force) throws IOException, PublishException {
        var target = options.target();
        if (target == null || target.isBlank()) {
            throw PublishException.target(
                    "No target: name a folder or a git remote, as in backfile publish origin, or set publish.target.");
        }
        if (!BRANCH.matcher(options.branch()).matches()) {
            throw PublishException.target("\"" + options.branch() + "\" cannot be the name of a branch.");
        }
        var built = BuiltSite.of(site);
        var url = url(target);
        return url == null
                ? new FolderTarget(base.resolve(target)).publish(built, dryRun)
                : git(url).publish(built, dryRun, force);
    }

    private GitTarget git(String url) {
        return new GitTarget(
                url,
                options,
                repository -> GitCommand.isPresent()
                        ? new GitCommand(repository.getDirectory().toPath(), url, options.branch())
                        : new JavaGit(repository, url, options.branch(), token));
    }

    /** The address of the git repository that the target names; absent when it names a folder. */
    private @Nullable String url(String target) throws IOException {
        if (REMOTE_URL.matcher(target).matches()) {
            return target;
        }
        var named = target.matches("[\\w.-]+") ? remote(target) : null;
        if (named != null) {
            return named;
        }
        var folder = base.resolve(target);
        boolean isRepository = Files.isDirectory(folder.resolve(".git"))
                || (Files.isRegularFile(folder.resolve("HEAD")) && Files.isDirectory(folder.resolve("objects")));
        return isRepository ? folder.toAbsolutePath().normalize().toString() : null;
    }

    /** The address of a remote of the repository around the settings. */
    private @Nullable String remote(String name) throws IOException {
        OwnGitSettings.install();
        var builder =
                new FileRepositoryBuilder().findGitDir(base.toAbsolutePath().toFile());
        if (builder.getGitDir() == null) {
            return null;
        }
        try (var repository = builder.build()) {
            return repository.getConfig().getString("remote", name, "url");
        }
    }
}
