package org.backfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.backfile.testing.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
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
    void startsAgainWithTheBetterCompilerForALargeCorpus() throws IOException {
        var sources = Files.createDirectories(disk.resolve("seeds"));
        var record = "{\"title\": \"The ferry sails again\", \"text\": \"It left the harbour at nine on Monday.\"}";
        Files.writeString(sources.resolve("ferry.jsonl"), record + "\n".repeat(21 << 20));

        var run = Program.start(
                disk,
                List.of(
                        "env",
                        "BACKFILE_JAVA_OPTS=-XX:+PrintCommandLineFlags",
                        LAUNCHER.toString(),
                        "build",
                        "-o",
                        "site"));

        var starts =
                run.output().lines().filter(line -> line.startsWith("-XX:")).toList();
        assertThat(starts).hasSize(2);
        assertThat(starts.get(0)).contains("-XX:TieredStopAtLevel=1");
        assertThat(starts.get(1)).doesNotContain("TieredStopAtLevel");
        assertThat(run.output()).contains("Built  1 article");
        assertThat(run.exit()).isZero();
        assertThat(disk.resolve("site/index.html")).exists();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void readsNamesOfFilesAsUtf8WhateverTheLocale() throws IOException {
        var sources = Files.createDirectories(disk.resolve("seeds"));
        Files.writeString(sources.resolve("n\u00e9.txt"), "The ferry sails again\n\nIt left at nine on Monday.\n");
        Files.writeString(sources.resolve("n\u00f4.txt"), "The ferry is late\n\nIt left at ten on Tuesday.\n");
        var jar = Path.of(System.getProperty("backfile.jar")).toAbsolutePath().toString();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

        for (var start : List.of(List.of(LAUNCHER.toString()), List.of(java, "-jar", jar))) {
            var command = new ArrayList<>(List.of("env", "LC_ALL=POSIX"));
            command.addAll(start);
            command.addAll(List.of("build", "--clean"));

            var run = Program.start(disk, command);

            assertThat(run.output()).contains("Built  2 articles").doesNotContain("warning");
            assertThat(disk.resolve("permalinks.tsv")).content().contains("path:n\u00e9.txt", "path:n\u00f4.txt");
        }
    }

    @Test
    void saysWhichJavaItNeeds() {
        var run = Program.start(disk, List.of("env", "JAVA_HOME=/nowhere", LAUNCHER.toString(), "build"));

        assertThat(run.output()).contains("JAVA_HOME is /nowhere, which holds no Java 17 or newer.");
        assertThat(run.exit()).isEqualTo(3);
    }
}
