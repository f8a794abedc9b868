package org.backfile.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.backfile.corpus.Digest;
import org.jspecify.annotations.Nullable;

/**
 * A folder that holds one built site. New and changed files are written to a staging folder beside it; the old site stays whole until the new
 * one is complete, checked and on the disk, and is then exchanged for it in one step where the disk knows one ({@link Exchange}; else
 * {@link FileByFile}). A file whose bytes are the same is not written. Only one build at a time can have a folder open. Not for several
 * threads.
 */
public final class SiteFolder implements AutoCloseable {

    /** What to do with the site that is there. */
    public enum Start {
        /** Keep the files that stay the same. */
        UPDATE,
        /** Write every file anew. */
        CLEAN
    }

    /** How the new site takes the place of the old one. */
    public enum Way {
        /** Both change places in one step, where the disk can do that. */
        WHOLE,
        /** Files are moved in one by one, so that the folder stays the same: for who holds the folder and not its name. */
        FILE_BY_FILE
    }

    /** Marks a folder as made by this program; any other folder that is not empty is left alone. */
    static final String MARK = ".backfile-site";

    /** The list of every file with its SHA-256, in the form of the {@code sha256sum} command. */
    public static final String CHECKSUMS = "data/SHA256SUMS";

    /** Files that it adds itself: list and mark. */
    private static final int OWN = 2;

    private final Path folder;
    private final Staging staging;
    private final boolean fresh;
    private final List<SiteSwitch> ways;
    private final Checksums checksums = new Checksums();

    /** Files that this build wrote, with how many bytes; known once all are. */
    private Map<String, Integer> staged = Map.of();

    private SiteSwitch.@Nullable Change change;

    /** Of the list of checksums that the site has, where that can be trusted. */
    private Checksums.@Nullable Sum known;

    private final Origins origins = new Origins();

    private int added;
    private int changed;
    private int unchanged;
    private long bytesWritten;

    private SiteFolder(Path folder, Staging staging, boolean fresh, Way way, Disk disk) {
        this.folder = folder;
        this.staging = staging;
        this.fresh = fresh;
        this.ways = new ArrayList<>();
        if (way == Way.WHOLE) {
            ways.add(new FirstSite(folder, staging, disk));
            ways.add(new Exchange(folder, staging, disk, fresh));
        }
        ways.add(new FileByFile(folder, staging, disk));
    }

    /** Opens a folder for a build that keeps what stays the same. */
    public static SiteFolder open(Path folder) throws IOException {
        return open(folder, Start.UPDATE, Way.WHOLE);
    }

    /**
     * Opens a folder for one build.
     *
     * @throws FileAlreadyExistsException if the folder holds something that this program did not make; nothing is touched then
     * @throws FolderInUse if another build has it open
     * @throws IOException if the disk fails
     */
    public static SiteFolder open(Path folder, Start start, Way way) throws IOException {
        return open(folder, start, way, new NativeDisk());
    }

    static SiteFolder open(Path folder, Start start, Way way, Disk disk) throws IOException {
        boolean exists = Files.exists(folder);
        if (exists && !isOurs(folder) && !FileTree.isEmpty(folder)) {
            throw new FileAlreadyExistsException(folder.toString(), null, "holds files that this program did not make");
        }
        var place = exists ? folder.toRealPath() : folder.toAbsolutePath().normalize();
        var staging = Staging.open(place);
        try {
            finish(place, staging);
            staging.clear();
            boolean fresh = start == Start.CLEAN || !exists || FileTree.isEmpty(place);
            return new SiteFolder(place, staging, fresh, way, disk);
        } catch (IOException e) {
            staging.close();
            throw e;
        }
    }

    /**
     * Finishes what a build had begun to put in place when it was killed. Only where the disk cannot exchange folders is there ever anything
     * to finish; with a build at work nothing is done.
     */
    public static void settle(Path folder) throws IOException {
        if (!isOurs(folder)) {
            return;
        }
        var place = folder.toRealPath();
        if (Files.exists(Staging.beside(place).resolve("moves"))) {
            try (var staging = Staging.open(place)) {
                finish(place, staging);
            } catch (FolderInUse e) {
                // Whoever it is finishes it.
            }
        }
    }

    private static void finish(Path folder, Staging staging) throws IOException {
        var unfinished = new FileByFile(folder, staging, Disk.PLAIN);
        if (unfinished.isUnfinished()) {
            unfinished.finish();
        }
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
        if (known != null && isUnchanged(file)) {
            keep(file.path());
            return;
        }
        var checksum = Checksums.Sum.of(file);
        synchronized (this) {
            checksums.add(file.path(), checksum);
            if (stage(file)) {
                checksums.written(file.bytes().length);
            }
        }
    }

    /**
     * Takes one file of the site as it stands, from any thread, if it was made from the same.
     *
     * @param origin over all that its bytes follow from
     * @return whether it was taken; if not, it is to be added
     */
    public boolean has(String path, Digest origin) {
        boolean stands = origins.add(path, origin);
        if (stands) {
            keep(path);
        }
        return stands;
    }

    private synchronized void keep(String path) {
        checksums.addOpen(path);
        unchanged++;
    }

    /** What {@link #has} was asked for, to be known by it when the site is built again. */
    public long[] origins() {
        return origins.inOrder();
    }

    /**
     * Takes the site that is there for what its list of checksums says, so that a file need not be summed up whose bytes are the same, which
     * takes longer than to compare them; and for what it was made from, so that {@link #has} need not open one. For who knows that nobody
     * touched the site since it was built.
     *
     * @param fromWhat the {@link #origins} of the build that left it
     */
    public void trust(long[] fromWhat) throws IOException {
        if (!fresh && isThere(CHECKSUMS)) {
            known = sum(CHECKSUMS);
            origins.know(fromWhat);
        }
    }

    /** The checksums that were left open; of a file that the list does not tell, or of all if it was changed meanwhile, from the files. */
    private void recall() throws IOException {
        if (known == null) {
            return;
        }
        if (known.equals(sum(CHECKSUMS))) {
            try (var lines = Files.lines(folder.resolve(CHECKSUMS))) {
                lines.forEach(checksums::fill);
            }
        }
        for (var path : checksums.open()) {
            checksums.set(path, sum(path));
        }
    }

    /** Of a file that is there. */
    private Checksums.Sum sum(String path) throws IOException {
        return Checksums.Sum.of(new SiteFile(path, Files.readAllBytes(folder.resolve(path))));
    }

    /**
     * Completes the new site beside the old one and waits until it is on the disk. Readers still see the old one, and do so for ever if this
     * throws.
     */
    public void complete() throws IOException {
        recall();
        var written = checksums.written();
        var list = checksumFile();
        if (stage(list)) {
            written.put(CHECKSUMS, list.bytes().length);
        }
        if (fresh) {
            write(new SiteFile(MARK, mark()));
            written.put(MARK, mark().length);
        }
        staged = written;
        var paths = new TreeSet<>(checksums.paths());
        paths.addAll(List.of(CHECKSUMS, MARK));
        verify();
        change = new SiteSwitch.Change(paths, staged.keySet(), strays(paths));
        if (change.isEmpty()) {
            return;
        }
        // If this fails, it must not leave a full disk full.
        staging.keepSpare(false);
        try {
            while (!way().prepare(change)) {
                ways.remove(0);
            }
        } catch (IOException e) {
            throw DiskFull.or(e, staging.root());
        }
    }

    /** Puts the new site in the place of the old one, and completes it before if that was not done. From then on nothing touches it. */
    public Manifest commit() throws IOException {
        if (change == null) {
            complete();
        }
        var complete = Objects.requireNonNull(change);
        while (!complete.isEmpty() && !way().apply(complete)) {
            ways.remove(0);
            while (!way().prepare(complete)) {
                ways.remove(0);
            }
        }
        staging.tidy();
        long removed =
                complete.strays().stream().filter(name -> !name.endsWith("/")).count();
        return new Manifest(added, changed, unchanged, (int) removed, bytesWritten);
    }

    /** The folders that building the site fills: its own, and the one beside it in which it grows. */
    public Set<Path> filled() {
        return Set.of(folder, staging.root());
    }

    /** The SHA-256 of a file of the new site in hexadecimal digits, by its path; absent if it has no such file. */
    public @Nullable String checksum(String path) {
        return switch (path) {
            case MARK -> Checksums.Sum.of(new SiteFile(MARK, mark())).toString();
            case CHECKSUMS -> Checksums.Sum.of(checksumFile()).toString();
            default -> checksums.of(path);
        };
    }

    /** Whether this build wrote a file, by its path from the root. */
    public boolean wrote(String path) {
        return staged.containsKey(path);
    }

    /** How many files the new site has, with the list of checksums and the mark. */
    public int size() {
        return checksums.paths().size() + OWN;
    }

    private SiteFile checksumFile() {
        return new SiteFile(CHECKSUMS, checksums.text().getBytes(StandardCharsets.UTF_8));
    }

    private SiteSwitch way() {
        return ways.get(0);
    }

    /**
     * What lies in the folder and is no file of the new site.
     *
     * @throws FileSystemException if a file is not there that was found unchanged
     */
    private List<String> strays(Set<String> paths) throws IOException {
        var strays = new ArrayList<String>();
        int kept = 0;
        for (var name : Files.exists(folder) ? FileTree.list(folder) : List.<String>of()) {
            if (!paths.contains(name)) {
                strays.add(name);
            } else if (!staged.containsKey(name)) {
                kept++;
            }
        }
        if (kept < paths.size() - staged.size()) {
            throw new FileSystemException(
                    folder.toString(), null, "files were removed from it while the site was built; build it again");
        }
        return strays;
    }

    @Override
    public void close() throws IOException {
        staging.close();
    }

    /** Writes a file if it is not there as it is; whether it did. */
    private boolean stage(SiteFile file) throws IOException {
        if (!fresh && isUnchanged(file)) {
            unchanged++;
            return false;
        }
        boolean exists = !fresh && isThere(file.path());
        write(file);
        bytesWritten += file.bytes().length;
        if (exists) {
            changed++;
        } else {
            added++;
        }
        return true;
    }

    private void write(SiteFile file) throws IOException {
        try {
            staging.write(file);
        } catch (IOException e) {
            throw DiskFull.or(e, staging.root());
        }
    }

    /** Some disks, most of them on a network, say that they are full only when nobody listens any more. */
    private void verify() throws IOException {
        for (var each : staged.entrySet()) {
            var file = staging.place(each.getKey());
            if (Files.size(file) != each.getValue()) {
                throw new FileSystemException(
                        file.toString(),
                        null,
                        "holds " + Files.size(file) + " of the " + each.getValue() + " bytes that were written");
            }
        }
    }

    private boolean isUnchanged(SiteFile file) throws IOException {
        return isThere(file.path()) && isSame(folder.resolve(file.path()), file.bytes());
    }

    private static boolean isSame(Path file, byte[] bytes) throws IOException {
        return Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    private boolean isThere(String path) {
        return FileTree.isFile(folder, path);
    }

    private static byte[] mark() {
        return "This folder was made by Backfile; a build may change or remove any file in it.\n"
                .getBytes(StandardCharsets.UTF_8);
    }
}
