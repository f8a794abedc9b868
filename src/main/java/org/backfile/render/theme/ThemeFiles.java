package org.backfile.render.theme;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.backfile.corpus.Digest;
import org.jspecify.annotations.Nullable;

/** The files of a theme: each is looked for in the user's folder first, then among the built-in ones on the class path. */
final class ThemeFiles {

    /** A jar cannot be listed cheaply, so the built-in assets are named in a file beside them. */
    private static final String BUILT_IN_ASSETS = "assets.txt";

    private final @Nullable Path own;

    /** @param own the user's theme folder; absent, or not there, for the built-in theme alone */
    ThemeFiles(@Nullable Path own) {
        this.own = own;
    }

    Optional<byte[]> find(String name) {
        try {
            var file = own(name);
            if (file != null) {
                return Optional.of(Files.readAllBytes(file));
            }
            try (InputStream in = ThemeFiles.class.getResourceAsStream("/templates/" + name)) {
                return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read: " + e.getMessage(), e);
        }
    }

    boolean has(String name) {
        return own(name) != null || ThemeFiles.class.getResource("/templates/" + name) != null;
    }

    /** A file of the user's theme. A template may ask for any name; one that leads out of the folder is that of no file. */
    private @Nullable Path own(String name) {
        if (own == null || name.indexOf(0) >= 0) {
            return null;
        }
        var folder = own.toAbsolutePath().normalize();
        var file = folder.resolve(name).normalize();
        return file.startsWith(folder) && Files.isRegularFile(file) ? file : null;
    }

    /** Over the names and bytes of all that the user's theme holds: a template may include any of it. */
    Digest digest() {
        var sum = new Digest.Sum();
        for (var file : ownFiles()) {
            sum.add(file);
            find(file).ifPresent(sum::add);
        }
        return sum.end();
    }

    /** Names of the files of the user's theme that can be read, sorted; behind links too, but for those that lead in a circle. */
    private Set<String> ownFiles() {
        var names = new TreeSet<String>();
        if (own == null || !Files.isDirectory(own)) {
            return names;
        }
        var folder = own;
        try {
            var visitor = new SimpleFileVisitor<Path>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (Files.isReadable(file)) {
                        names.add(folder.relativize(file).toString());
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException error) {
                    return FileVisitResult.CONTINUE;
                }
            };
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
        } catch (IOException e) {
            throw new UncheckedIOException("The theme's files cannot be listed: " + e.getMessage(), e);
        }
        return names;
    }

    /** Every asset, built-in or the user's, sorted: {@code assets/backfile.css}. Names that are not plain ASCII are left out. */
    List<String> assets() {
        var names = new TreeSet<String>(builtInAssets());
        if (own != null && Files.isDirectory(own.resolve("assets"))) {
            try (var walk = Files.walk(own.resolve("assets"))) {
                walk.filter(Files::isRegularFile)
                        .map(file -> own.relativize(file)
                                .toString()
                                .replace(own.getFileSystem().getSeparator(), "/"))
                        .filter(name -> name.matches("[A-Za-z0-9][A-Za-z0-9._/-]*") && !name.contains("/."))
                        .forEach(names::add);
            } catch (IOException e) {
                throw new UncheckedIOException("The theme's assets cannot be listed: " + e.getMessage(), e);
            }
        }
        return List.copyOf(names);
    }

    private static List<String> builtInAssets() {
        var in = ThemeFiles.class.getResourceAsStream("/templates/" + BUILT_IN_ASSETS);
        if (in == null) {
            throw new IllegalStateException("the built-in theme is not on the class path");
        }
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
