package org.backfile.read;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.backfile.corpus.Problem;
import org.backfile.site.SiteFolder;
import org.jspecify.annotations.Nullable;

/** Walks a source, follows links within it, and parts what may hold articles from what surely does not. */
final class SourceWalk extends SimpleFileVisitor<Path> {

    private static final Pattern TEXT_NAME = Pattern.compile("(?i).*\\.(?:txt|text|md|markdown|html?|xhtml)");

    private final Path root;
    private final boolean linksOut;
    private final Map<Path, Path> folders = new HashMap<>();
    private final List<SourceFile> files = new ArrayList<>();
    private final Map<String, Integer> skipped = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private SourceWalk(Path root, boolean linksOut) {
        this.root = root;
        this.linksOut = linksOut;
    }

    /**
     * Lists one source.
     *
     * @param root what paths are relative to
     * @param start the folder or file to list, {@code root} or below
     * @param linksOut whether links that lead out of the root are followed
     */
    static Listing list(Path root, Path start, boolean linksOut) throws IOException {
        var walk = new SourceWalk(root, linksOut);
        Files.walkFileTree(start, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
        walk.files.sort(Comparator.comparing(SourceFile::path));
        walk.problems.sort(Comparator.comparing(Problem::where));
        return new Listing(walk.files, walk.skipped, walk.problems);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        if (folder.equals(root)) {
            return FileVisitResult.CONTINUE;
        }
        var skip =
                SiteFolder.isOurs(folder) ? "site" : isAssetFolder(folder) ? "page asset" : Skip.folder(name(folder));
        if (!skip.isEmpty()) {
            skipped.merge(skip, 1, Integer::sum);
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (leadsOut(folder)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (TEXT_NAME.matcher(name(folder)).matches() && isEmpty(folder)) {
            problems.add(Problem.lost(
                    "unreadable-file",
                    path(folder),
                    "This is an empty folder, though its name is that of a file.",
                    "Put the file in its place or remove the folder."));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        var skip = Skip.file(name(file));
        if (!skip.isEmpty()) {
            skipped.merge(skip, 1, Integer::sum);
        } else if (attributes.isRegularFile() && leadsOut(file)) {
            return FileVisitResult.CONTINUE;
        } else if (attributes.isRegularFile()) {
            files.add(new SourceFile(shared(file.getParent()), file.getFileName(), path(file), attributes.size()));
        } else {
            problems.add(Problem.lost(
                    "unreadable-file",
                    path(file),
                    attributes.isSymbolicLink()
                            ? "This link leads nowhere."
                            : "This is not a file (a pipe, socket or device).",
                    "Mend or remove it."));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException error) {
        if (error instanceof FileSystemLoopException) {
            problems.add(Problem.warning(
                    "link-loop",
                    path(file),
                    "This link leads back to a folder above it, so it was not followed.",
                    "Remove it, or link to another folder."));
        } else {
            problems.add(Reader.unreadable(path(file), error));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException error) {
        if (error != null) {
            problems.add(Reader.unreadable(path(folder), error));
        }
        return FileVisitResult.CONTINUE;
    }

    /** Whether this is a link to somewhere else than the source; then it is told. */
    private boolean leadsOut(Path path) throws IOException {
        if (linksOut
                || path.equals(root)
                || !Files.isSymbolicLink(path)
                || path.toRealPath().startsWith(root.toRealPath())) {
            return false;
        }
        problems.add(Problem.lost(
                "link-outside",
                path(path),
                "This link leads out of the source, so it was not followed.",
                "If you made it yourself, name what it leads to as a source, or set read.links-out: true."));
        return true;
    }

    /** Whether a browser put it beside a page that it saved. */
    private static boolean isAssetFolder(Path folder) {
        var page = Skip.pageOf(name(folder));
        return !page.isEmpty()
                && (Files.exists(folder.resolveSibling(page + ".html"))
                        || Files.exists(folder.resolveSibling(page + ".htm")));
    }

    /** The one path for a folder that all its files hold. */
    private @Nullable Path shared(@Nullable Path folder) {
        return folder == null ? null : folders.computeIfAbsent(folder, each -> each);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    private static String name(Path path) {
        return path.getFileName() == null ? "" : path.getFileName().toString();
    }

    /** From the root, with {@code /}, NFC: the same on every system. The root itself goes by its own name. */
    private String path(Path file) {
        var relative = file.equals(root) ? file.getFileSystem().getPath(name(file)) : root.relativize(file);
        var path = relative.toString().replace(file.getFileSystem().getSeparator(), "/");
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }
}
