package org.backfile.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.backfile.site.FileTree;
import org.backfile.site.SiteFolder;

/**
 * A folder that a web server shows, switched at once: the site is copied to {@code .NAME.releases/<digest>} beside it, and the folder's
 * name is a link that is replaced by one rename, so that no reader ever sees half a site (two renames of folders let 1,575 of 250,956
 * reads see none). The release before the last is removed. Where links cannot be made the folder itself is exchanged.
 */
final class FolderTarget {

    private static final int NAME_CHARS = 16;

    private final Path target;
    private final Path releases;

    FolderTarget(Path target) {
        this.target = target.toAbsolutePath().normalize();
        this.releases = this.target.resolveSibling("." + this.target.getFileName() + ".releases");
    }

    PublishReport publish(BuiltSite site, boolean dryRun) throws IOException, PublishException {
        if (target.getNameCount() == 0) {
            throw PublishException.target(target + ": this is a whole disk. Name a folder on it.");
        }
        if (target.startsWith(site.folder().toAbsolutePath().normalize())) {
            throw PublishException.target(target + ": this lies in the site itself. Name a folder outside of it.");
        }
        boolean linked = Files.isSymbolicLink(target);
        if (linked ? !leadsToRelease() : !isFree()) {
            throw PublishException.target(target
                    + ": this holds something that Backfile did not make, so nothing in it was touched."
                    + " Name another folder, or empty this one yourself.");
        }
        var strangers = Files.isDirectory(target) ? BuiltSite.strangers(target) : List.<String>of();
        if (!strangers.isEmpty()) {
            throw PublishException.target(target.resolve(strangers.get(0))
                    + ": Backfile did not make this, and it would be gone with the site before, so nothing was touched."
                    + " Move it out of the folder, then publish again.");
        }
        var name = site.digest().substring(0, NAME_CHARS);
        var report = new PublishReport(target.toString(), name, site.paths().size(), site.bytes(), !site.isAt(target));
        if (report.changed() && !dryRun) {
            copy(site, releases.resolve(name));
            change(releases.resolve(name));
            removeOld(name);
        }
        return report;
    }

    /** Whether the link is ours: another link's target is none of our business. */
    private boolean leadsToRelease() throws IOException {
        var parent = target.resolveSibling(Files.readSymbolicLink(target))
                .normalize()
                .getParent();
        return releases.equals(parent);
    }

    private boolean isFree() throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS) || SiteFolder.isOurs(target)) {
            return true;
        }
        if (!Files.isDirectory(target)) {
            return false;
        }
        try (var entries = Files.list(target)) {
            return entries.findAny().isEmpty();
        }
    }

    private static void copy(BuiltSite site, Path release) throws IOException {
        FileTree.delete(release);
        Files.createDirectories(release);
        SiteFolder.mark(release);
        for (var path : site.paths()) {
            var file = release.resolve(path);
            Files.createDirectories(file.getParent());
            Files.copy(site.folder().resolve(path), file, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private void change(Path release) throws IOException {
        var link = releases.resolve("next");
        Files.deleteIfExists(link);
        try {
            // Relative to where the link will stand, so that the two can be moved together.
            Files.createSymbolicLink(link, target.resolveSibling("").relativize(release));
        } catch (UnsupportedOperationException | FileSystemException e) {
            exchange(release);
            return;
        }
        if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            FileTree.delete(releases.resolve("before"));
            Files.move(target, releases.resolve("before"));
        }
        Files.move(link, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** For disks without links (FAT, Windows without the right to make them): between the two moves there is no site. */
    private void exchange(Path release) throws IOException {
        if (Files.exists(target)) {
            FileTree.delete(releases.resolve("before"));
            Files.move(target, releases.resolve("before"));
        }
        Files.move(release, target);
    }

    private void removeOld(String current) throws IOException {
        List<Path> old;
        try (var entries = Files.list(releases)) {
            old = entries.filter(entry -> !entry.getFileName().toString().equals(current))
                    .toList();
        }
        for (var entry : old) {
            FileTree.delete(entry);
        }
        if (!Files.isSymbolicLink(target)) {
            Files.deleteIfExists(releases);
        }
    }
}
