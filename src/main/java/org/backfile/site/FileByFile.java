package org.backfile.site;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The way that every disk knows: files are moved in one by one, new ones first, then those that changed, the list of checksums last; then
 * what is left over is removed. Each file is whole and no address is missing on the way, but for the while of it pages of two builds stand
 * side by side. What is to be moved is written down before: if the build is killed, whoever opens the site next does the rest.
 */
final class FileByFile implements SiteSwitch {

    private final Path folder;
    private final Staging staging;
    private final Disk disk;

    FileByFile(Path folder, Staging staging, Disk disk) {
        this.folder = folder;
        this.staging = staging;
        this.disk = disk;
    }

    @Override
    public boolean prepare(Change change) throws IOException {
        staging.flush(change.staged(), disk);
        return true;
    }

    @Override
    public boolean apply(Change change) throws IOException {
        Files.createDirectories(folder);
        Durable.write(staging.moves(), String.join("\n", change.staged()) + "\n");
        move(List.copyOf(change.staged()));
        remove(change.strays());
        done();
        return true;
    }

    /** Whether a build was killed on this way. */
    boolean isUnfinished() {
        return Files.exists(staging.moves()) && SiteFolder.isOurs(folder);
    }

    /** Does the rest of what a killed build had begun, or what came along with an archive from elsewhere says of one. */
    void finish() throws IOException {
        move(Files.readAllLines(staging.moves()).stream()
                .filter(FileByFile::isOfASite)
                .toList());
        var paths = new HashSet<String>();
        for (var line : Files.readAllLines(folder.resolve(SiteFolder.CHECKSUMS))) {
            paths.add(line.substring(line.indexOf("  ") + 2));
        }
        paths.addAll(Set.of(SiteFolder.CHECKSUMS, SiteFolder.MARK));
        remove(FileTree.list(folder).stream()
                .filter(name -> !paths.contains(name))
                .toList());
        done();
    }

    /** Whether a build may have written down this path; any other may lead out of the site. */
    private static boolean isOfASite(String path) {
        return path.equals(SiteFolder.MARK) || Checksums.isPortable(path);
    }

    private void move(List<String> paths) throws IOException {
        var checked = new HashSet<String>();
        // Asked before anything is moved: a link on the way that is replaced by a folder makes another answer of it.
        var there = paths.stream().filter(path -> FileTree.isFile(folder, path)).collect(Collectors.toSet());
        for (boolean isThere : new boolean[] {false, true}) {
            for (var path : paths) {
                if (!path.equals(SiteFolder.CHECKSUMS) && there.contains(path) == isThere) {
                    move(path, checked);
                }
            }
        }
        move(SiteFolder.CHECKSUMS, checked);
        checked.forEach(each -> Durable.forceFolder(folder.resolve(each)));
    }

    private void move(String path, Set<String> checked) throws IOException {
        var from = staging.place(path);
        if (!FileTree.isFile(staging.fresh(), path)) {
            return; // moved before the kill
        }
        var to = folder.resolve(path);
        makeFolder(FileTree.parent(path), checked);
        if (Files.isDirectory(to, LinkOption.NOFOLLOW_LINKS)) {
            FileTree.delete(to);
        }
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            // The site is a disk of its own: bring the file there first.
            var near = to.resolveSibling("." + to.getFileName() + ".new");
            Files.copy(from, near, StandardCopyOption.REPLACE_EXISTING);
            Durable.force(near);
            Files.move(near, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Files.delete(from);
        }
    }

    /** Makes a folder of the site; a link or file that stands in its way is removed, and what a link leads to is left alone. */
    private void makeFolder(String path, Set<String> checked) throws IOException {
        if (!checked.add(path) || path.isEmpty()) {
            return;
        }
        makeFolder(FileTree.parent(path), checked);
        var wanted = folder.resolve(path);
        if (!Files.isDirectory(wanted, LinkOption.NOFOLLOW_LINKS)) {
            Files.deleteIfExists(wanted);
            Files.createDirectory(wanted);
        }
    }

    private void remove(List<String> strays) throws IOException {
        for (var name : strays) {
            var stray = folder.resolve(name);
            // What was a file may have become a folder of the new site, and an empty folder may have been filled.
            if (FileTree.exists(stray)
                    && (!Files.isDirectory(stray, LinkOption.NOFOLLOW_LINKS) || FileTree.isEmpty(stray))) {
                Files.delete(stray);
            }
            removeEmptyFolders(FileTree.parent(name));
        }
    }

    private void removeEmptyFolders(String from) throws IOException {
        for (var each = from; !each.isEmpty() && FileTree.isEmpty(folder.resolve(each)); each = FileTree.parent(each)) {
            Files.delete(folder.resolve(each));
        }
    }

    private void done() throws IOException {
        Durable.forceFolder(folder);
        Files.delete(staging.moves());
    }
}
