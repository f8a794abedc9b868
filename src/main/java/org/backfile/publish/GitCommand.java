package org.backfile.publish;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.ObjectId;
import org.jspecify.annotations.Nullable;

/** A remote branch by way of the {@code git} command: with the keys, tokens and proxies that its user has set up already. */
final class GitCommand implements Remote {

    private final Path repository;
    private final String url;
    private final String ref;

    GitCommand(Path repository, String url, String branch) {
        this.repository = repository;
        this.url = url;
        this.ref = "refs/heads/" + branch;
    }

    /** Whether there is a {@code git} to run. */
    static boolean isPresent() {
        try {
            return run(List.of("git", "--version")).exit() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public @Nullable ObjectId tip() throws IOException, PublishException {
        var listed = git("ls-remote", "--", url, ref);
        return listed.isBlank() ? null : ObjectId.fromString(listed.substring(0, listed.indexOf('\t')));
    }

    @Override
    public String message(ObjectId tip) throws IOException, PublishException {
        git("fetch", "--quiet", "--depth=1", "--no-tags", "--", url, ref);
        return git("log", "-1", "--format=%B", tip.name());
    }

    @Override
    public void push(ObjectId commit, @Nullable ObjectId expected) throws IOException, PublishException {
        var lease = "--force-with-lease=" + ref + ":" + (expected == null ? "" : expected.name());
        git("push", "--quiet", lease, "--", url, commit.name() + ":" + ref);
    }

    private record Ended(int exit, String output) {}

    private String git(String... arguments) throws IOException, PublishException {
        var command = new ArrayList<>(
                // Maintenance would go on in the background while the repository, which lives for one push, is removed.
                List.of("git", "-c", "gc.auto=0", "-c", "maintenance.auto=false", "--git-dir=" + repository));
        command.addAll(List.of(arguments));
        var ended = run(command);
        if (ended.exit() != 0) {
            throw PublishException.machine("git " + arguments[0] + " to " + Credentials.hidden(url) + " failed: "
                    + Credentials.hidden(ended.output().strip())
                    + " Check the address, your access and the branch's protection.");
        }
        return ended.output();
    }

    private static Ended run(List<String> command) throws IOException {
        var said = Files.createTempFile("backfile-git", ".txt");
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(false)
                    .redirectError(said.toFile())
                    .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                    .start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exit = process.waitFor();
            return new Ended(exit, exit == 0 ? output : Files.readString(said));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while git was running", e);
        } finally {
            Files.delete(said);
        }
    }

    private static File nothing() {
        return new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
    }
}
