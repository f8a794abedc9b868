package org.backfile.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One folder of {@code src/test/resources}: an archive as its owner keeps it ({@code in/}, {@code site-config.yaml}, perhaps {@code templates/})
 * beside what must become of it. With {@code -Dgolden.record} tests write that anew instead of comparing; the difference is reviewed like code.
 */
public record GoldenCase(Path folder) {

    private static final Path ROOT = Path.of("src", "test", "resources");

    /** The cases of one kind, {@code golden} or {@code golden-invalid}, by name. */
    public static List<GoldenCase> of(String kind) throws IOException {
        try (var folders = Files.list(ROOT.resolve(kind))) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(GoldenCase::new)
                    .toList();
        }
    }

    public static boolean recording() {
        return System.getProperty("golden.record") != null;
    }

    public String name() {
        return String.valueOf(folder.getFileName());
    }

    /** Puts the archive, without what is expected of it, where a build may write beside it. */
    public void copyTo(Path target) throws IOException {
        for (var file : files(folder).entrySet()) {
            if (!file.getKey().startsWith("expected")) {
                var copy = target.resolve(file.getKey());
                Files.createDirectories(copy.getParent());
                Files.write(copy, file.getValue());
            }
        }
    }

    /** Every file below a folder by its path from there, with {@code /}; empty if the folder is missing. */
    public static Map<String, byte[]> files(Path folder) throws IOException {
        var files = new TreeMap<String, byte[]>();
        if (Files.isDirectory(folder)) {
            try (var walk = Files.walk(folder)) {
                for (var file : walk.filter(Files::isRegularFile).toList()) {
                    files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
        }
        return files;
    }
}
