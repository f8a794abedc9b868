package org.backfile.cli.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a site is made from, as it lies on the disk: name, size and time of every file below some paths. Looked at again and again instead
 * of asking the system to tell, because on macOS that is no faster and on network disks it tells nothing; see {@link Bell}.
 *
 * @param output the folder of the site, which may lie among its sources
 */
public record Watched(List<Path> paths, Path output) {

    public Watched {
        paths = List.copyOf(paths);
        output = output.toAbsolutePath().normalize();
    }

    /**
     * What one look saw.
     *
     * @param files by path: size and time
     * @param folders that they lie in
     */
    public record Seen(Map<Path, List<Object>> files, Set<Path> folders) {

        public Seen {
            files = Collections.unmodifiableMap(new TreeMap<>(files));
            folders = Collections.unmodifiableSet(new TreeSet<>(folders));
        }

        /** The files that were there before and are something else now, in the order of their paths. */
        public List<Path> editedSince(Seen before) {
            return files.entrySet().stream()
                    .filter(file -> {
                        var then = before.files.get(file.getKey());
                        return then != null && !then.equals(file.getValue());
                    })
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    /** Looks at all of it; two looks are equal unless a file has come, gone or changed between them. */
    public Seen look() throws IOException {
        var files = new TreeMap<Path, List<Object>>();
        var folders = new TreeSet<Path>();
        for (var path : paths) {
            Files.walkFileTree(path, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    if (isHidden(folder, path)
                            || folder.toAbsolutePath().normalize().equals(output)) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    folders.add(folder);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!isHidden(file, path)) {
                        files.put(file, List.of(attributes.size(), attributes.lastModifiedTime()));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE; // not there, or gone while we looked: that is a state too
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
                    return FileVisitResult.CONTINUE; // gone while we looked
                }
            });
        }
        return new Seen(files, folders);
    }

    /** What a build keeps beside the articles, and an editor beside its file, is hidden; no article is. */
    private static boolean isHidden(Path file, Path named) {
        return !file.equals(named) && file.getFileName().toString().startsWith(".");
    }
}
