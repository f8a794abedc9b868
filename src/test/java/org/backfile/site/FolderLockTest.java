package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    private static final Path SITE = Path.of("site");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void namesTheWholePathWhoHoldsItAndSinceWhen() throws IOException {
        try (var held = FolderLock.of(folder, SITE)) {
            assertThat(held).isNotNull();
            Files.setLastModifiedTime(folder.resolve("holder"), FileTime.from(Instant.parse("2031-05-04T10:20:30.5Z")));

            assertThatThrownBy(() -> FolderLock.of(folder, SITE))
                    .isInstanceOf(FolderInUse.class)
                    .hasMessageStartingWith(SITE.toAbsolutePath() + ": ")
                    .hasMessageMatching(".*site: another build is at work here \\(process "
                            + ProcessHandle.current().pid() + "( on \\S+)?, since 2031-05-04 10:20:30 UTC\\)\\. "
                            + "Wait until it has ended, or end it: kill "
                            + ProcessHandle.current().pid() + "\\.");
        }
    }

    @Test
    void leavesNothingBehind() throws IOException {
        FolderLock.of(folder.resolve("work"), SITE).close();

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void takesOverFromABuildThatWasKilled() throws IOException {
        Files.writeString(folder.resolve("lock"), "");
        Files.writeString(folder.resolve("holder"), "99999999\n");

        try (var taken = FolderLock.of(folder, SITE)) {
            assertThat(taken).isNotNull();
            assertThat(folder.resolve("holder"))
                    .content()
                    .startsWith(ProcessHandle.current().pid() + "\n");
        }
    }

    @Test
    void takesOverWhereAKillCutTheNoteShort() throws IOException {
        Files.write(folder.resolve("holder"), new byte[] {(byte) 0xff, 0});

        try (var taken = FolderLock.of(folder, SITE)) {
            assertThat(taken).isNotNull();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void leavesTheBuildOfAnotherMachineAloneAndSaysWhatToDo() throws IOException {
        Files.writeString(folder.resolve("holder"), "4711\nnight-desk\n");

        assertThatThrownBy(() -> FolderLock.of(folder, SITE))
                .isInstanceOf(FolderInUse.class)
                .hasMessageContaining(
                        "a build of another machine is at work here or was cut off (process 4711 on night-desk")
                .hasMessageEndingWith("remove the file " + folder.resolve("holder") + " and build again.");

        Files.delete(folder.resolve("holder"));
        FolderLock.of(folder, SITE).close();
    }
}
