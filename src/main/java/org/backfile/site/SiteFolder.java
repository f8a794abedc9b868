package org.backfile.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A folder that holds one built site. New and changed files are written to a staging folder beside it and moved in only when the build is
 * complete, so a build that fails leaves the old site as it was. A file whose bytes are the same is not written. Only one build at a time can
 * have a folder open. Not for several threads.
 */
public final class SiteFolder implements AutoCloseable {

    /** What to do with the site that is there. */
    public enum Start {
        /** Keep the files that stay the same. */
        UPDATE,
        /** Write every file anew. */
        CLEAN
    }

    /** Marks a folder as made by this program; any other folder that is not empty is left alone. */
    static final String MARK = ".backfile-site";

    /** The list of every file with its SHA-256, in the form of the {@code sha256sum} command. */
    public static final String CHECKSUMS = "data/SHA256SUMS";

    /** No signs that Windows refuses, no name that ends in a dot or blank, and so neither {@code .} nor {@code ..}. */
    private static final Pattern PORTABLE =
            Pattern.compile("(?:NAME/)*NAME".replace("NAME", "[^/\\\\:*?\"<>|\\p{Cntrl}]*+(?<![. ]|/|^)"));

    private final Path folder;
    private final Staging staging;
    private final boolean fresh;
    private final Map<String, String> checksums = new TreeMap<>();
    private final Map<String, String> spellings = new HashMap<>();
    private final Set<String> staged = new TreeSet<>();
    private final Set<String> checkedFolders = new HashSet<>();
    private int added;
    private int changed;
    private int unchanged;
    private long bytesWritten;

    private SiteFolder(Path folder, Staging staging, boolean fresh) {
        this.folder = folder;
        this.staging = staging;
        this.fresh = fresh;
    }

    /** Opens a folder for a build that keeps what stays the same. */
    public static SiteFolder open(Path folder) throws IOException {
        return open(folder, Start.UPDATE);
    }

    /**
     * Opens a folder for one build.
     *
     * @throws FileAlreadyExistsException if the folder holds something that this program did not make; nothing is touched then
     * @throws IOException if another build has it open, or the disk fails
     */
    public static SiteFolder open(Path folder, Start start) throws IOException {
        boolean exists = Files.exists(folder);
        if (exists && !isOurs(folder) && !FileTree.isEmpty(folder)) {
            throw new FileAlreadyExistsException(folder.toString(), null, "holds files that this program did not make");
        }
        var place = exists ? folder.toRealPath() : folder.toAbsolutePath().normalize();
        boolean fresh = start == Start.CLEAN || !exists || FileTree.isEmpty(place);
        return new SiteFolder(place, Staging.open(place), fresh);
    }

    /** Whether the folder was made by this program. */
    public static boolean isOurs(Path folder) {
        return Files.isRegularFile(folder.resolve(MARK));
    }

    /** Marks a folder as made by this program. */
    public static void mark(Path folder) throws IOException {
        Files.write(folder.resolve(MARK), mark());
    }

    /** The path of every file of a built site from its root, with {@code /}, sorted; the mark is not part of the site. */
    public static List<String> files(Path folder) throws IOException {
        return FileTree.list(folder).stream()
                .filter(path -> !path.equals(MARK) && !path.endsWith("/"))
                .sorted()
                .toList();
    }

    /** Takes one file of the site, from any thread; written are they one after another, which several at once never beat. */
    public void add(SiteFile file) throws IOException {
        if (!PORTABLE.matcher(file.path()).matches()) {
            throw new IllegalArgumentException("not an address that every system can hold: " + file.path());
        }
        add(file, sha256(file.bytes()));
    }

    private synchronized void add(SiteFile file, String checksum) throws IOException {
        // Some file systems do not tell capitals from small letters.
        var same = spellings.put(file.path().toLowerCase(Locale.ROOT), file.path());
        if (same != null) {
            throw new IllegalStateException("two files for one address: " + same + ", " + file.path());
        }
        checksums.put(file.path(), checksum);
        stage(file);
    }

    /** Completes the site: writes the checksums, moves everything in, removes what is no longer part of it. */
    public Manifest commit() throws IOException {
        var sums = new StringBuilder();
        checksums.forEach(
                (path, sum) -> sums.append(sum).append("  ").append(path).append('\n'));
        stage(new SiteFile(CHECKSUMS, sums.toString().getBytes(StandardCharsets.UTF_8)));
        int removed = fresh ? switchOver() : moveIn();
        return new Manifest(added, changed, unchanged, removed, bytesWritten);
    }

    @Override
    public void close() throws IOException {
        staging.close();
    }

    private void stage(SiteFile file) throws IOException {
        boolean exists = !fresh && isThere(file.path());
        if (exists && isSame(folder.resolve(file.path()), file.bytes())) {
            unchanged++;
            return;
        }
        staging.write(file);
        staged.add(file.path());
        bytesWritten += file.bytes().length;
        if (exists) {
            changed++;
        } else {
            added++;
        }
    }

    private static boolean isSame(Path file, byte[] bytes) throws IOException {
        return Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    /** A whole new site takes the place of the folder in one step. */
    private int switchOver() throws IOException {
        staging.write(new SiteFile(MARK, mark()));
        int removed = 0;
        if (Files.exists(folder)) {
            for (var name : FileTree.list(folder)) {
                removed += name.endsWith("/") || isOfTheSite(name) ? 0 : 1;
            }
        }
        staging.replace(folder);
        return removed;
    }

    private int moveIn() throws IOException {
        for (var path : staged) {
            var target = folder.resolve(path);
            makeFolder(parent(path));
            if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
                FileTree.delete(target);
            }
            Files.move(staging.place(path), target, StandardCopyOption.REPLACE_EXISTING);
        }
        return removeStale();
    }

    /** Makes a folder of the site; a link or file that stands in its way is removed, and what a link leads to is left alone. */
    private void makeFolder(String path) throws IOException {
        if (path.isEmpty() || !checkedFolders.add(path)) {
            return;
        }
        makeFolder(parent(path));
        var wanted = folder.resolve(path);
        if (!Files.isDirectory(wanted, LinkOption.NOFOLLOW_LINKS)) {
            Files.deleteIfExists(wanted);
            Files.createDirectory(wanted);
        }
    }

    private boolean isThere(String path) {
        var place = folder;
        int slash = path.indexOf('/');
        while (slash >= 0) {
            place = folder.resolve(path.substring(0, slash));
            if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
            slash = path.indexOf('/', slash + 1);
        }
        return Files.isRegularFile(folder.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    private int removeStale() throws IOException {
        int removed = 0;
        for (var name : FileTree.list(folder)) {
            if (!isOfTheSite(name)) {
                Files.delete(folder.resolve(name));
                removed += name.endsWith("/") ? 0 : 1;
                removeEmptyFolders(parent(name));
            }
        }
        return removed;
    }

    private void removeEmptyFolders(String from) throws IOException {
        for (var each = from; !each.isEmpty() && FileTree.isEmpty(folder.resolve(each)); each = parent(each)) {
            Files.delete(folder.resolve(each));
        }
    }

    /** {@code a/b} for {@code a/b/c} and {@code a/b/c/}; empty for a name at the root. */
    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/', path.length() - 2)));
    }

    private boolean isOfTheSite(String name) {
        return checksums.containsKey(name) || name.equals(CHECKSUMS) || name.equals(MARK);
    }

    private static byte[] mark() {
        return "This folder was made by Backfile; a build may change or remove any file in it.\n"
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
