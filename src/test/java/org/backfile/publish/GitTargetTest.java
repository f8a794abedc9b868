package org.backfile.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both ways to a remote branch do the same. */
class GitTargetTest {

    private static final PublishOptions OPTIONS = PublishOptions.DEFAULT;

    @TempDir
    private Path disk = Path.of("");

    private Path site = Path.of("");

    /** The ways that this machine has: JGit always, the git command where it is. */
    static Stream<String> ways() {
        return GitCommand.isPresent() ? Stream.of("git", "jgit") : Stream.of("jgit");
    }

    @BeforeEach
    void makeASiteAndARemote() throws IOException {
        site = TestSite.build(disk.resolve("site"), Map.of("index.html", "Home", "_notes/b.html", "Ferry"));
        OwnGitSettings.install();
        try (var remote = new FileRepository(disk.resolve("remote.git").toFile())) {
            remote.create(true);
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void pushesTheSiteAsOneCommitWithoutParent(String way) throws Exception {
        var report = publish(way, OPTIONS, false, false);

        assertThat(report.changed()).isTrue();
        assertThat(remoteFiles()).containsOnlyKeys(".nojekyll", "_notes/b.html", "data/SHA256SUMS", "index.html");
        assertThat(remoteFiles()).containsEntry("index.html", "Home");
        assertThat(remoteTip().name()).isEqualTo(report.version());
        try (var remote = remote();
                var walk = new RevWalk(remote)) {
            assertThat(walk.parseCommit(remoteTip()).getParentCount()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void pushesNothingTheSecondTime(String way) throws Exception {
        var first = publish(way, OPTIONS, false, false);
        var second = publish(way, OPTIONS, false, false);

        assertThat(second.changed()).isFalse();
        assertThat(second.version()).isEqualTo(first.version());
    }

    @ParameterizedTest
    @MethodSource("ways")
    void replacesWhatItPublishedBefore(String way) throws Exception {
        publish(way, OPTIONS, false, false);
        TestSite.build(site, Map.of("index.html", "Tuesday"));

        publish(way, OPTIONS, false, false);

        assertThat(remoteFiles()).containsEntry("index.html", "Tuesday").doesNotContainKey("_notes/b.html");
    }

    @ParameterizedTest
    @MethodSource("ways")
    void writesNothingInADryRun(String way) throws Exception {
        assertThat(publish(way, OPTIONS, true, false).changed()).isTrue();

        try (var remote = remote()) {
            assertThat(remote.getRefDatabase().getRefs()).isEmpty();
            assertThat(remote.getObjectDatabase().getPacks()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void refusesABranchThatItDidNotMakeUnlessForced(String way) throws Exception {
        var theirs = commitOfSomebodyElse();

        assertThatThrownBy(() -> publish(way, OPTIONS, false, false))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("holds a commit that Backfile did not make")
                .hasMessageContaining("--force");
        assertThat(remoteTip()).isEqualTo(theirs);

        publish(way, OPTIONS, false, true);
        assertThat(remoteTip()).isNotEqualTo(theirs);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void doesNotPushOverACommitThatCameMeanwhile(String way) throws Exception {
        try (var here = new FileRepository(disk.resolve("here.git").toFile())) {
            here.create(true);
            var remote = open(way, here);
            var tip = remote.tip();
            commitOfSomebodyElse();
            ObjectId commit;
            try (var objects = here.newObjectInserter()) {
                commit = new SiteCommit(BuiltSite.of(site), null).insert(objects);
            }

            assertThatThrownBy(() -> remote.push(commit, tip))
                    .isInstanceOf(PublishException.class)
                    .extracting(refused -> ((PublishException) refused).reason())
                    .isEqualTo(PublishException.Cause.MACHINE);
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void writesTheDomainOfOnesOwn(String way) throws Exception {
        publish(way, new PublishOptions(null, "pages", "press.example.org"), false, false);

        assertThat(remoteFiles("pages")).containsEntry("CNAME", "press.example.org\n");
    }

    @ParameterizedTest
    @MethodSource("ways")
    void saysThatARemoteIsNotThere(String way) throws Exception {
        Files.move(disk.resolve("remote.git"), disk.resolve("moved.git"));

        assertThatThrownBy(() -> publish(way, OPTIONS, false, false))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining(disk.resolve("remote.git").toString())
                .hasMessageContaining("Check the address");
    }

    private PublishReport publish(String way, PublishOptions options, boolean dryRun, boolean force) throws Exception {
        var url = disk.resolve("remote.git").toString();
        return new GitTarget(url, options, here -> open(way, here, options)).publish(BuiltSite.of(site), dryRun, force);
    }

    private Remote open(String way, FileRepository here) {
        return open(way, here, OPTIONS);
    }

    private Remote open(String way, FileRepository here, PublishOptions options) {
        var url = disk.resolve("remote.git").toString();
        return way.equals("git")
                ? new GitCommand(here.getDirectory().toPath(), url, options.branch())
                : new JavaGit(here, url, options.branch(), null);
    }

    private FileRepository remote() throws IOException {
        return new FileRepository(disk.resolve("remote.git").toFile());
    }

    private ObjectId remoteTip() throws IOException {
        try (var remote = remote()) {
            return remote.resolve("refs/heads/gh-pages");
        }
    }

    private Map<String, String> remoteFiles() throws IOException {
        return remoteFiles("gh-pages");
    }

    private Map<String, String> remoteFiles(String branch) throws IOException {
        var files = new TreeMap<String, String>();
        try (var remote = remote();
                var commits = new RevWalk(remote);
                var walk = new TreeWalk(remote)) {
            walk.addTree(
                    commits.parseCommit(remote.resolve("refs/heads/" + branch)).getTree());
            walk.setRecursive(true);
            while (walk.next()) {
                var bytes = remote.open(walk.getObjectId(0)).getBytes();
                files.put(walk.getPathString(), new String(bytes, StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private ObjectId commitOfSomebodyElse() throws IOException {
        try (var remote = remote();
                var objects = remote.newObjectInserter()) {
            var author = new PersonIdent("Ada", "ada@example.org", Instant.EPOCH, ZoneOffset.UTC);
            var commit = new CommitBuilder();
            commit.setTreeId(objects.insert(new TreeFormatter()));
            commit.setAuthor(author);
            commit.setCommitter(author);
            commit.setMessage("Ten years of work");
            var id = objects.insert(commit);
            objects.flush();
            var update = remote.updateRef("refs/heads/gh-pages");
            update.setNewObjectId(id);
            update.forceUpdate();
            return id;
        }
    }
}
