package org.backfile.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The folder beside a site in which the next one grows, {@code .site.staging}: {@code new} holds the files of this build, {@code spare} the
 * site before (see {@link Exchange}), {@code moves} what is to be put in place (see {@link FileByFile}). Whoever has it open holds its lock.
 */
final class Staging implements AutoCloseable {

    private final Path root;
    private final FolderLock lock;
    private final Set<Path> made = new HashSet<>();
    private boolean keepsSpare = true;

    private Staging(Path root, FolderLock lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Opens the staging folder of a site.
     *
     * @throws FolderInUse if another build has it open
     */
    static Staging open(Path site) throws IOException {
        var root = beside(site);
        makePrivate(root);
        return new Staging(root, FolderLock.of(root, site));
    }

    static Path beside(Path site) {
        return site.resolveSibling("." + site.getFileName() + ".staging");
    }

    /** What was taken out of the site is not to be had from here: a web server may show the folder around it. */
    private static void makePrivate(Path root) throws IOException {
        if (Files.isSymbolicLink(root)) {
            Files.delete(root); // what is removed in here would be removed where it leads to
        }
        if (!Files.isDirectory(root)) {
            Files.createDirectories(root);
            if (Files.getFileStore(root).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    /** Takes away what a build left that was killed. */
    void clear() throws IOException {
        for (var left : List.of(fresh(), probe(), moves())) {
            FileTree.delete(left);
        }
        Files.createDirectory(fresh());
        made.clear();
    }

    void write(SiteFile file) throws IOException {
        var place = place(file.path());
        if (made.add(place.getParent())) {
            Files.createDirectories(place.getParent());
        }
        Files.write(place, file.bytes());
    }

    Path root() {
        return root;
    }

    /** The files of this build. */
    Path fresh() {
        return root.resolve("new");
    }

    Path place(String path) {
        return fresh().resolve(path);
    }

    Path spare() {
        return root.resolve("spare");
    }

    /** A folder to try things in. */
    Path probe() {
        return root.resolve("probe");
    }

    /** The list of files that are to be moved in. While it is there, that must be done. */
    Path moves() {
        return root.resolve("moves");
    }

    /** Waits until the files of this build are on the disk. */
    void flush(Collection<String> paths, Disk disk) throws IOException {
        Durable.flush(paths.stream().map(this::place).toList(), made, root, disk);
        Durable.forceFolder(fresh());
        Durable.forceFolder(root);
    }

    /** Whether the site before stays for the next build. */
    void keepSpare(boolean wanted) {
        keepsSpare = wanted;
    }

    /** Removes what is of no more use. Files of the site that were linked to from here look as if they were changed by that. */
    void tidy() throws IOException {
        if (!Files.exists(moves())) {
            FileTree.delete(fresh());
            FileTree.delete(probe());
            if (!keepsSpare) {
                FileTree.delete(spare());
            }
        }
    }

    /** Removes that while the lock is held, then the folder, unless something in it is of use. */
    @Override
    public void close() throws IOException {
        try {
            tidy();
        } finally {
            lock.close();
        }
    }
}
