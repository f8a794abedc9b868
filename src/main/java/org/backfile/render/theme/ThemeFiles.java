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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.backfile.corpus.Digest;
import org.jspecify.annotations.Nullable;

/** The files of a theme: each is looked for in the user's folder first, then among the built-in ones on the class path. */
final class ThemeFiles {

    /** A jar cannot be listed cheaply, so the built-in assets are named in a file beside them. */
    private static final String BUILT_IN_ASSETS = "assets.txt";

    private static final String TEMPLATE = ".peb";

    /** Folders within folders in which templates are looked for. */
    private static final int DEEPEST = 8;

    private final @Nullable Path own;

    private @Nullable Map<Path, byte[]> ownTemplates;

    /** @param own the user's theme folder; absent, or not there, for the built-in theme alone */
    ThemeFiles(@Nullable Path own) {
        this.own = own == null ? null : own.toAbsolutePath().normalize();
    }

    /** An asset, or a part of one. */
    Optional<byte[]> find(String name) {
        try {
            var file = own(name);
            if (file != null) {
                return Optional.of(Files.readAllBytes(file));
            }
            return builtIn(name);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Optional<byte[]> builtIn(String name) {
        try (InputStream in = ThemeFiles.class.getResourceAsStream("/templates/" + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** A file of the user's theme. A list of scripts may name anything; what leads out of the folder is no file of it. */
    private @Nullable Path own(String name) {
        if (own == null || name.indexOf(0) >= 0) {
            return null;
        }
        var file = own.resolve(name).normalize();
        return file.startsWith(own) && Files.isRegularFile(file) ? file : null;
    }

    /** A template: the user's as it was when the first was asked for, or a built-in one; absent where a theme has none of that name. */
    Optional<byte[]> template(String name) {
        if (!name.endsWith(TEMPLATE)) {
            return Optional.empty();
        }
        var known = own == null || name.indexOf(0) >= 0
                ? null
                : ownTemplates().get(own.resolve(name).normalize());
        return known == null ? builtIn(name) : Optional.of(known);
    }

    /** Over the paths and bytes of the user's templates. */
    Digest digest() {
        var sum = new Digest.Sum();
        ownTemplates().forEach((file, bytes) -> sum.add(file.toString()).add(bytes));
        return sum.end();
    }

    /** In order. All are read at once: one that is changed while a site is built would otherwise be known by one text and print another. */
    private synchronized Map<Path, byte[]> ownTemplates() {
        if (ownTemplates == null) {
            try {
                ownTemplates = own == null || !Files.isDirectory(own) ? Map.of() : templates(own);
            } catch (IOException e) {
                throw new UncheckedIOException("The theme's templates cannot be read: " + e.getMessage(), e);
            }
        }
        return ownTemplates;
    }

    private static Map<Path, byte[]> templates(Path folder) throws IOException {
        var templates = new TreeMap<Path, byte[]>();
        var visitor = new SimpleFileVisitor<Path>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile() && file.toString().endsWith(TEMPLATE) && Files.isReadable(file)) {
                    templates.put(file, Files.readAllBytes(file));
                }
                return FileVisitResult.CONTINUE;
            }

            /** Where links lead in a circle. */
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException error) {
                return FileVisitResult.CONTINUE;
            }
        };
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, visitor);
        return templates;
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
