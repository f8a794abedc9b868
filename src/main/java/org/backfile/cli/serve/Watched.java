package org.backfile.cli.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.TreeMap;

/**
 * What a site is made from, as it lies on the disk: name, size and time of every file below some paths. Looked at again and again instead
 * of asking the system to tell, because on macOS that is no faster and on network disks it tells nothing.
 *
 * @param output the folder of the site, which may lie among its sources
 */
public record Watched(List<Path> paths, Path output) {

    public Watched {
        paths = List.copyOf(paths);
        output = output.toAbsolutePath().normalize();
    }

    /** A number that is another one when a file has come, gone or changed. */
    public int state() throws IOException {
        var files = new TreeMap<Path, List<Object>>();
        for (var path : paths) {
            Files.walkFileTree(path, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return folder.toAbsolutePath().normalize().equals(output)
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.put(file, List.of(attributes.size(), attributes.lastModifiedTime()));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE; // not there, or gone while we looked: that is a state too
                }
            });
        }
        return files.hashCode();
    }
}
