package org.backfile.site;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Folders with all they hold. Links are never followed: what they lead to is somebody else's. */
public final class FileTree {

    private FileTree() {}

    static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Whether a folder holds a file under a path, with no link on the way.
     *
     * @param path from the root, with {@code /}
     */
    static boolean isFile(Path root, String path) {
        int slash = path.indexOf('/');
        while (slash >= 0) {
            if (!Files.isDirectory(root.resolve(path.substring(0, slash)), LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
            slash = path.indexOf('/', slash + 1);
        }
        return Files.isRegularFile(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    /** Removes it whole; nothing happens if it, or a file of it, is not there any more. */
    public static void delete(Path root) throws IOException {
        if (!exists(root)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException error) throws IOException {
                if (error instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw error;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException error) throws IOException {
                if (error != null) {
                    throw error;
                }
                Files.deleteIfExists(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Gives a new folder what the old one let people do with it, as far as the system lets us. */
    static void copyPermissions(Path from, Path to) throws IOException {
        if (!Files.getFileStore(from).supportsFileAttributeView("posix")) {
            return;
        }
        var old = Files.readAttributes(from, PosixFileAttributes.class);
        var view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        try {
            view.setGroup(old.group());
        } catch (IOException e) {
            // A group that we are not in: the folder keeps ours.
        }
        view.setPermissions(old.permissions());
    }

    /**
     * Every file, from the root with {@code /}; folders only where they are empty, with a {@code /} at their end.
     *
     * @param folder may be a link to one, as a published site is
     */
    static List<String> list(Path folder) throws IOException {
        var root = folder.toRealPath();
        var names = new ArrayList<String>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) throws IOException {
                if (!inner.equals(root) && isEmpty(inner)) {
                    names.add(name(root, inner) + "/");
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                names.add(name(root, file));
                return FileVisitResult.CONTINUE;
            }
        });
        return names;
    }

    /** From the root, with {@code /}. */
    static String name(Path root, Path path) {
        // A hundred thousand times a build: relativize() would take longer than the disk.
        var whole = path.toString();
        var separator = root.getFileSystem().getSeparator();
        var name = whole.substring(root.toString().length() + separator.length());
        return separator.equals("/") ? name : name.replace(separator, "/");
    }

    /** {@code a/b} for {@code a/b/c} and {@code a/b/c/}; empty for a name at the root. */
    static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/', path.length() - 2)));
    }
}
