package org.backfile.site;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The best way: a complete new site stands beside the old one, and the two change places in one step, so that a reader meets one or the other
 * and a kill or a power cut leaves one or the other.
 *
 * <p>Files that stay the same are shared by both through hard links. To link a hundred thousand of them anew for one changed article would
 * take longer than the article; so the site before stays beside the new one, and the next build makes its own of it: only what changed twice
 * is touched. Where a build changed most files there is little to share, and the site before is removed. Nobody who still reads it, having
 * found it before the exchange, misses a file until then.
 */
final class Exchange implements SiteSwitch {

    private final Path folder;
    private final Staging staging;
    private final Disk disk;
    private final boolean fresh;
    private final Set<Path> touched = new HashSet<>();

    /**
     * @param fresh whether the build wrote every file of the site
     */
    Exchange(Path folder, Staging staging, Disk disk, boolean fresh) {
        this.folder = folder;
        this.staging = staging;
        this.disk = disk;
        this.fresh = fresh;
    }

    @Override
    public boolean prepare(Change change) throws IOException {
        if (!isPossible()) {
            return false;
        }
        if (!fresh) {
            var shared = removeFromSpare(change);
            link(change, shared);
        }
        var files = change.staged().stream().map(staging::place).toList();
        Durable.flush(files, touched, staging.root(), disk);
        FileTree.copyPermissions(folder, next());
        Durable.forceFolder(next());
        return true;
    }

    @Override
    public boolean apply(Change change) throws IOException {
        if (!disk.exchange(next(), folder)) {
            return false;
        }
        Durable.forceFolder(staging.root());
        Durable.forceFolder(folder.resolveSibling(""));
        staging.keepSpare(!fresh && 2 * change.staged().size() <= change.paths().size());
        return true;
    }

    private Path next() {
        return fresh ? staging.fresh() : staging.spare();
    }

    /** Whether this disk knows the exchange of folders, and links to the site, which may be a disk of its own; found out by trying. */
    private boolean isPossible() throws IOException {
        FileTree.delete(staging.probe()); // of a build that was cut short
        var one = Files.createDirectories(staging.probe().resolve("one"));
        var other = Files.createDirectories(staging.probe().resolve("other"));
        try {
            disk.link(other.resolve("link"), folder.resolve(SiteFolder.MARK));
            return disk.exchange(one, other);
        } catch (UnsupportedOperationException | IOException e) {
            return false;
        } finally {
            FileTree.delete(staging.probe());
        }
    }

    /** Leaves in the spare what it shares with the site and the new one shares with it too; says what that is. */
    private Set<String> removeFromSpare(Change change) throws IOException {
        var shared = new HashSet<String>();
        var spare = staging.spare();
        if (!Files.isDirectory(spare, LinkOption.NOFOLLOW_LINKS)) {
            FileTree.delete(spare);
        }
        Files.createDirectories(spare);
        Files.walkFileTree(spare, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                var name = FileTree.name(spare, file);
                if (isKept(name, change) && isSame(attributes, folder.resolve(name))) {
                    shared.add(name);
                } else {
                    Files.delete(file);
                    touched.add(file.getParent());
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path each, @Nullable IOException error) throws IOException {
                if (error != null) {
                    throw error;
                }
                if (!each.equals(spare) && FileTree.isEmpty(each)) {
                    Files.delete(each);
                    touched.remove(each);
                    touched.add(each.getParent());
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return shared;
    }

    private static boolean isKept(String name, Change change) {
        return change.paths().contains(name) && !change.staged().contains(name);
    }

    private static boolean isSame(BasicFileAttributes attributes, Path other) throws IOException {
        try {
            var key = attributes.fileKey();
            return attributes.isRegularFile()
                    && key != null
                    && key.equals(Files.readAttributes(other, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                            .fileKey());
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private void link(Change change, Set<String> shared) throws IOException {
        var made = new HashSet<Path>();
        for (var path : change.paths()) {
            if (!shared.contains(path)) {
                var place = staging.spare().resolve(path);
                makeFolders(parent(place), made);
                disk.link(place, change.staged().contains(path) ? staging.place(path) : folder.resolve(path));
                touched.add(parent(place));
            }
        }
    }

    /** Every new folder, and the one each is new in, is waited for as well. */
    private void makeFolders(Path wanted, Set<Path> made) throws IOException {
        List<Path> missing = new ArrayList<>();
        for (var each = wanted; made.add(each) && !Files.isDirectory(each); each = parent(each)) {
            missing.add(each);
        }
        for (int i = missing.size() - 1; i >= 0; i--) {
            Files.createDirectory(missing.get(i));
            touched.add(parent(missing.get(i)));
        }
    }

    /** Never the root: all of this lies below the folder of the spare site. */
    private static Path parent(Path place) {
        return Objects.requireNonNull(place.getParent());
    }
}
