package org.backfile.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds a Chromium for the browser tests, or fetches one: named by {@code BACKFILE_CHROMIUM}, on the PATH, where systems and Playwright
 * install it; else Playwright's own download; else, as root on Debian, {@code apt-get}. A machine without a browser fails the tests: they
 * are the proof that the site works, so they are never skipped.
 */
final class ChromiumFinder {

    private static final List<String> COMMANDS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

    private static final List<String> INSTALLED = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe");

    /** Paths below one of Playwright's {@code chromium-<number>} folders, on each system. */
    private static final List<String> IN_PLAYWRIGHT = List.of(
            "chrome-linux/chrome",
            "chrome-linux64/chrome",
            "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
            "chrome-win/chrome.exe",
            "chrome-win64/chrome.exe");

    private ChromiumFinder() {}

    static Path find() {
        var named = System.getenv("BACKFILE_CHROMIUM");
        if (named != null && !named.isBlank()) {
            if (!starts(Path.of(named))) {
                throw new IllegalStateException("BACKFILE_CHROMIUM is " + named + ", which does not start.");
            }
            return Path.of(named);
        }
        return onThisMachine()
                .or(ChromiumFinder::fetched)
                .orElseThrow(() -> new IllegalStateException("No Chromium was found and none could be fetched. Install"
                        + " Chromium or Chrome, or name one: BACKFILE_CHROMIUM=/path/to/chrome mvn verify"));
    }

    private static Optional<Path> onThisMachine() {
        return first(List.of(
                ChromiumFinder::onThePath, ChromiumFinder::whereSystemsInstallIt, ChromiumFinder::inPlaywrightsCache));
    }

    /** The tests run in several processes: one fetches, the others wait and look again. Two that install at once get in each other's way. */
    private static Optional<Path> fetched() {
        var turn = Path.of("target", "fetching-a-browser.lock");
        try (var channel = FileChannel.open(turn, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock(); // until the channel is closed
            return onThisMachine().or(() -> first(List.of(ChromiumFinder::downloaded, ChromiumFinder::fromDebian)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot take turns at fetching a browser: " + turn, e);
        }
    }

    private static Optional<Path> first(List<Supplier<Optional<Path>>> ways) {
        return ways.stream().flatMap(way -> way.get().stream()).findFirst();
    }

    private static Optional<Path> onThePath() {
        var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return COMMANDS.stream()
                .flatMap(command -> Arrays.stream(folders).map(folder -> Path.of(folder, command)))
                .filter(ChromiumFinder::starts)
                .findFirst();
    }

    private static Optional<Path> whereSystemsInstallIt() {
        return INSTALLED.stream().map(Path::of).filter(ChromiumFinder::starts).findFirst();
    }

    private static Optional<Path> inPlaywrightsCache() {
        var home = Path.of(System.getProperty("user.home"));
        var local = System.getenv("LOCALAPPDATA");
        return Stream.of(home.resolve(".cache"), home.resolve("Library/Caches"), local == null ? home : Path.of(local))
                .map(folder -> folder.resolve("ms-playwright"))
                .filter(Files::isDirectory)
                .flatMap(ChromiumFinder::newestFirst)
                .flatMap(folder -> IN_PLAYWRIGHT.stream().map(folder::resolve))
                .filter(ChromiumFinder::starts)
                .findFirst();
    }

    private static Stream<Path> newestFirst(Path cache) {
        try (var entries = Files.list(cache)) {
            return entries
                    .filter(folder -> folder.getFileName().toString().startsWith("chromium-"))
                    .sorted(Comparator.reverseOrder())
                    .toList()
                    .stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static Optional<Path> downloaded() {
        say("No browser on this machine. Downloading Playwright's Chromium ...");
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        run(List.of(
                java.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "com.microsoft.playwright.CLI",
                "install",
                "chromium"));
        return inPlaywrightsCache();
    }

    private static Optional<Path> fromDebian() {
        if (!Files.exists(Path.of("/etc/debian_version")) || !"root".equals(System.getProperty("user.name"))) {
            return Optional.empty();
        }
        say("That gave no browser that starts. As root on Debian: apt-get update; apt-get install -y chromium ...");
        run(List.of("apt-get", "update", "-q"));
        // The machine may be installing something of its own: wait for it.
        var patience = "DPkg::Lock::Timeout=300";
        run(List.of("apt-get", "install", "-y", "-q", "-o", patience, "--no-install-recommends", "chromium"));
        return onThePath();
    }

    /** A browser that lies there may still lack libraries of the system; only one that starts is found. */
    private static boolean starts(Path chromium) {
        if (!Files.isExecutable(chromium) || Files.isDirectory(chromium)) {
            return false;
        }
        try {
            var process = new ProcessBuilder(chromium.toString(), "--version", "--no-sandbox")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(List<String> command) {
        try {
            var builder = new ProcessBuilder(command).inheritIO();
            builder.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            int exit = builder.start().waitFor();
            if (exit != 0) {
                say("`" + String.join(" ", command.subList(Math.max(0, command.size() - 3), command.size()))
                        + "` ended with " + exit);
            }
        } catch (IOException e) {
            say("Cannot run " + command.get(0) + ": " + e.getMessage());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void say(String message) {
        System.out.println("[browser] " + message);
    }
}
