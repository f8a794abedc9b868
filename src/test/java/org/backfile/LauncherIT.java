package org.backfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backfile.testing.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "backfile.cmd is the launcher there")
class LauncherIT {

    private static final Path LAUNCHER = Path.of("backfile").toAbsolutePath();

    @TempDir
    private Path disk = Path.of("");

    @Test
    void startsThroughALinkInAnotherFolderWithBlanksInItsName() throws IOException {
        var folder = Files.createDirectories(disk.resolve("my own tools"));
        Files.createSymbolicLink(folder.resolve("once"), LAUNCHER);
        Files.createSymbolicLink(folder.resolve("bf"), Path.of("once"));

        var run = Program.start(folder, List.of("./bf", "--version"));

        assertThat(run.output()).contains("backfile 0.");
        assertThat(run.exit()).isZero();
    }

    @Test
    void handsOverArgumentsAndExitCode() {
        var run = Program.start(disk, List.of(LAUNCHER.toString(), "extract", "no such file.txt"));

        assertThat(run.output()).contains("There is no file or folder no such file.txt");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void saysWhichJavaItNeeds() {
        var run = Program.start(disk, List.of("env", "JAVA_HOME=/nowhere", LAUNCHER.toString(), "build"));

        assertThat(run.output()).contains("JAVA_HOME is /nowhere, which holds no Java 17 or newer.");
        assertThat(run.exit()).isEqualTo(3);
    }
}
