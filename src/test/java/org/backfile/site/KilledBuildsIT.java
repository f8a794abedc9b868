package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A few kills at chance moments, or {@code -Dkills=300}; eval/crash.sh kills the whole program. */
class KilledBuildsIT {

    private static final int KILLS = Integer.getInteger("kills", 6);
    private static final int STEPS = 160;
    private static final long SEED = 4;

    @TempDir
    private Path press = Path.of("");

    @ParameterizedTest
    @EnumSource
    void aKilledBuildLeavesTheOldSiteOrTheNewOne(SiteFolder.Way way) throws Exception {
        var chance = new Random(SEED);
        var site = press.resolve("site");
        for (int i = 0; i < KILLS; i++) {
            // The first site is there after some 40 steps.
            kill(site, way, 2 + chance.nextInt(STEPS) + (i == 0 ? STEPS : 0));
            if (way == SiteFolder.Way.FILE_BY_FILE) {
                SiteFolder.settle(site);
            }

            assertThat(content(site))
                    .as("kill " + i + " with seed " + SEED)
                    .isIn(EndlessBuilds.site(0), EndlessBuilds.site(1));
        }
        assertThat(buildAfterAll(site, way)).isEqualTo(EndlessBuilds.site(1));
    }

    private static void kill(Path site, SiteFolder.Way way, int steps) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessBuilds.class.getName(),
                        site.toString(),
                        way.name())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines = process.inputReader()) {
            for (int i = 0; i < steps; i++) {
                assertThat(lines.readLine()).isEqualTo("step");
            }
            process.destroyForcibly();
        }
        process.waitFor();
    }

    private static Map<String, String> buildAfterAll(Path site, SiteFolder.Way way) throws IOException {
        try (var folder = SiteFolder.open(site, SiteFolder.Start.UPDATE, way)) {
            for (var file : EndlessBuilds.site(1).entrySet()) {
                folder.add(
                        new SiteFile(file.getKey(), file.getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            }
            folder.commit();
        }
        return content(site);
    }

    private static Map<String, String> content(Path site) throws IOException {
        var content = new TreeMap<String, String>();
        for (var path : SiteFolder.files(site)) {
            content.put(path, Files.readString(site.resolve(path)));
        }
        var sums = content.remove(SiteFolder.CHECKSUMS);
        assertThat(sums).isNotNull();
        assertThat(sums.lines().map(line -> line.substring(66))).containsExactlyElementsOf(content.keySet());
        return content;
    }
}
