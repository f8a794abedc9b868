package org.backfile.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A folder that holds one built site. New and changed files are written to a staging folder beside it and moved in only when the build is
 * complete, so a build that fails leaves the old site as it was. A file whose bytes are the same is not written. Not for several threads.
 */
public final class SiteFolder implements AutoCloseable {

    /** Marks a folder as made by this program; any other folder that is not empty is left alone. */
    static final String MARK = ".backfile-site";

    /** The list of every file with its SHA-256, in the form of the {@code sha256sum} command. */
    public static final String CHECKSUMS = "data/SHA256SUMS";

    private final Path folder;
    private final Path staging;
    private final Map<String, String> checksums = new TreeMap<>();
    private final Set<String> staged = new HashSet<>();
    private int added;
    private int changed;
    private int unchanged;
    private long bytesWritten;

    private SiteFolder(Path folder, Path staging) {
        this.folder = folder;
        this.staging = staging;
    }

    /**
     * Opens a folder for one build.
     *
     * @throws FileAlreadyExistsException if the folder holds something that this program did not make
     */
    public static SiteFolder open(Path folder) throws IOException {
        if (Files.exists(folder) && !isOurs(folder) && !isEmpty(folder)) {
            throw new FileAlreadyExistsException(folder.toString(), null, "holds files that this program did not make");
        }
        var parent = folder.toAbsolutePath().getParent();
        var staging = (parent == null ? folder.toAbsolutePath() : parent)
                .resolve("." + folder.toAbsolutePath().getFileName() + ".staging");
        deleteTree(staging);
        Files.createDirectories(staging);
        return new SiteFolder(folder, staging);
    }

    /** Whether the folder was made by this program. */
    public static boolean isOurs(Path folder) {
        return Files.isRegularFile(folder.resolve(MARK));
    }

    /** Marks a folder as made by this program. */
    public static void mark(Path folder) throws IOException {
        Files.writeString(
                folder.resolve(MARK),
                "This folder was made by Backfile; a build may change or remove any file in it.\n");
    }

    /** The path of every file of a built site from its root, with {@code /}, sorted; the mark is not part of the site. */
    public static List<String> files(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            return walk.filter(path -> !Files.isDirectory(path, java.nio.file.LinkOption.NOFOLLOW_LINKS))
                    .map(path -> folder.relativize(path)
                            .toString()
                            .replace(folder.getFileSystem().getSeparator(), "/"))
                    .filter(path -> !path.equals(MARK))
                    .sorted()
                    .toList();
        }
    }

    /** Takes one file of the site. */
    public void add(SiteFile file) throws IOException {
        if (checksums.put(file.path(), sha256(file.bytes())) != null) {
            throw new IllegalStateException("two files for one address: " + file.path());
        }
        stage(file);
    }

    /** Completes the site: writes the checksums, moves everything in, removes what is no longer part of it. */
    public Manifest commit() throws IOException {
        var sums = new StringBuilder();
        checksums.forEach(
                (path, sum) -> sums.append(sum).append("  ").append(path).append('\n'));
        stage(new SiteFile(CHECKSUMS, sums.toString().getBytes(StandardCharsets.UTF_8)));
        Files.createDirectories(folder);
        if (!isOurs(folder)) {
            mark(folder);
        }
        for (String path : new java.util.TreeSet<>(staged)) {
            var target = folder.resolve(path);
            if (Files.isDirectory(target, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
                deleteTree(target);
            }
            Files.createDirectories(target.getParent());
            Files.move(staging.resolve(path), target, StandardCopyOption.REPLACE_EXISTING);
        }
        return new Manifest(added, changed, unchanged, removeStale(), bytesWritten);
    }

    @Override
    public void close() throws IOException {
        deleteTree(staging);
    }

    private void stage(SiteFile file) throws IOException {
        var target = folder.resolve(file.path());
        boolean exists = Files.isRegularFile(target, java.nio.file.LinkOption.NOFOLLOW_LINKS);
        if (exists
                && Files.size(target) == file.bytes().length
                && Arrays.equals(Files.readAllBytes(target), file.bytes())) {
            unchanged++;
            return;
        }
        var place = staging.resolve(file.path());
        Files.createDirectories(place.getParent());
        Files.write(place, file.bytes());
        staged.add(file.path());
        bytesWritten += file.bytes().length;
        if (exists) {
            changed++;
        } else {
            added++;
        }
    }

    private int removeStale() throws IOException {
        int removed = 0;
        try (var walk = Files.walk(folder)) {
            for (Path path : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
                var name = folder.relativize(path)
                        .toString()
                        .replace(folder.getFileSystem().getSeparator(), "/");
                if (Files.isDirectory(path, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
                    if (!path.equals(folder) && isEmpty(path)) {
                        Files.delete(path);
                    }
                } else if (!checksums.containsKey(name) && !name.equals(CHECKSUMS) && !name.equals(MARK)) {
                    Files.delete(path);
                    removed++;
                }
            }
        }
        return removed;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var walk = Files.walk(root)) {
            for (Path path : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
