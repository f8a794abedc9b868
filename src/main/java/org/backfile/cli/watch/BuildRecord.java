package org.backfile.cli.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.backfile.BuildReport;
import org.backfile.corpus.Problem;
import org.backfile.corpus.Sha256;
import org.backfile.site.Durable;
import org.backfile.site.SiteFolder;

/**
 * A build as it is told to programs and to people: what it did, how long each step took.
 *
 * @param seconds of the whole build
 * @param exit what the program tells its caller
 * @param site the output folder
 */
public record BuildRecord(BuildReport report, List<Stages.Stage> stages, double seconds, int exit, Path site) {

    public BuildRecord {
        stages = List.copyOf(stages);
    }

    /** Without what costs time to find out: {@code {exit, elapsed, articles_per_second, items, problems, stages, files}}. */
    public Map<String, Object> summary() {
        var manifest = report.manifest();
        var all = new LinkedHashMap<String, Object>();
        all.put("exit", exit);
        all.put("elapsed", seconds);
        all.put("articles_per_second", pace());
        all.put(
                "items",
                Fields.of(
                        "articles", report.articles(),
                        "undated", report.articles() - report.dated(),
                        "outlets", report.outlets(),
                        "skipped", report.skipped()));
        all.put(
                "problems",
                Fields.of(
                        "lost", count(Problem.Severity.LOST),
                        "warnings", count(Problem.Severity.WARNING),
                        "kinds", report.problemKinds()));
        all.put(
                "stages",
                stages.stream()
                        .map(stage -> Fields.of("name", stage.name(), "seconds", stage.seconds()))
                        .toList());
        all.put(
                "files",
                Fields.of(
                        "new", manifest.added(),
                        "changed", manifest.changed(),
                        "unchanged", manifest.unchanged(),
                        "removed", manifest.removed(),
                        "bytes_written", manifest.bytesWritten()));
        return all;
    }

    /** Writes all there is to say to a file, as JSON. */
    public void write(Path file, Circumstances circumstances) throws IOException {
        var all = new LinkedHashMap<String, Object>(summary());
        all.put("site", Fields.of("folder", site, "sha256", siteDigest()));
        all.put("memory", memory(circumstances));
        all.put(
                "program",
                Fields.of(
                        "backfile", circumstances.version(),
                        "java", circumstances.java(),
                        "system", circumstances.system(),
                        "processors", circumstances.processors()));
        if (!circumstances.settings().isEmpty()) {
            all.put("settings_sha256", circumstances.settings());
        }
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Durable.write(file, Json.page(all));
    }

    /** The same in a few lines, each a name of eight characters and what there is to say. */
    public List<String> lines(Circumstances circumstances) {
        var lines = new ArrayList<String>();
        lines.add("Pace     " + say(pace() < 10 ? "%.1f articles a second" : "%,.0f articles a second", pace()));
        lines.add("Steps    "
                + stages.stream()
                        .map(stage -> stage.name() + say(" %.1f s", stage.seconds()))
                        .collect(Collectors.joining(", ")));
        lines.add("Problems " + problems());
        lines.add("Memory   " + say("%,d MB of heap at most", megabytes(circumstances.heapPeak()))
                + say(" (%,d allowed)", megabytes(circumstances.heapMost()))
                + (circumstances.residentPeak().isEmpty()
                        ? ""
                        : say(
                                ", %,d MB in all",
                                megabytes(circumstances.residentPeak().getAsLong()))));
        lines.add("Disk     " + say("%,d kB written", (report.manifest().bytesWritten() + 999) / 1000));
        return lines;
    }

    private String problems() {
        return report.problemKinds().isEmpty()
                ? "none"
                : report.problemKinds().entrySet().stream()
                        .map(kind -> say("%,d ", kind.getValue()) + kind.getKey())
                        .collect(Collectors.joining(", "));
    }

    private static Map<String, Object> memory(Circumstances circumstances) {
        var memory = Fields.of(
                "heap_peak_bytes", circumstances.heapPeak(),
                "heap_allowed_bytes", circumstances.heapMost());
        circumstances.residentPeak().ifPresent(bytes -> memory.put("resident_peak_bytes", bytes));
        return memory;
    }

    /** One number for the whole site: two builds that gave the same have the same. */
    private String siteDigest() throws IOException {
        return Sha256.of(Files.readAllBytes(site.resolve(SiteFolder.CHECKSUMS)));
    }

    private double pace() {
        return seconds > 0 ? report.articles() / seconds : 0;
    }

    private long count(Problem.Severity severity) {
        return report.problems().stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    private static long megabytes(long bytes) {
        return bytes >> 20;
    }

    private static String say(String pattern, Object value) {
        return String.format(Locale.ROOT, pattern, value);
    }
}
