package org.backfile.store.last;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.backfile.corpus.Digest;
import org.backfile.corpus.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every file of some folders, hidden ones too. Of sources through links as well: whatever a build may have asked for there is seen,
 * and what it asked for and did not find is seen not to be there. A site has no links; one with a link is not what a build left.
 */
final class Sight extends SimpleFileVisitor<Path> {

    private final Set<Path> leftOut;
    private final Function<Path, @Nullable Digest> stamps;
    private final Function<Path, @Nullable String> contents;
    private final List<Digest> settled = new ArrayList<>();
    private final Map<String, String> young = new HashMap<>();
    private boolean isWhole = true;
    private int files;

    private Sight(
            Set<Path> leftOut, Function<Path, @Nullable Digest> stamps, Function<Path, @Nullable String> contents) {
        this.leftOut = leftOut;
        this.stamps = stamps;
        this.contents = contents;
    }

    /**
     * Looks at the files of a site.
     *
     * @param site the folder
     * @param stamps tells a file that was not touched; absent where only its content can tell
     * @param contents the SHA-256 of a file; absent where nobody can know it
     * @return absent if something there cannot be known
     */
    static Optional<FilesSeen> ofSite(
            Path site, Function<Path, @Nullable Digest> stamps, Function<Path, @Nullable String> contents)
            throws IOException {
        var sight = new Sight(Set.of(), stamps, contents);
        sight.look(site, EnumSet.noneOf(FileVisitOption.class));
        return sight.isWhole ? Optional.of(sight.seen()) : Optional.empty();
    }

    /**
     * Looks at files and folders, through links too.
     *
     * @param leftOut folders and files that are not looked at, absolute
     * @param stamps tells a file that was not touched; absent where only its content can tell
     * @param contents the SHA-256 of a file; absent where nobody can know it
     * @return absent if something there cannot be known
     */
    static Optional<FilesSeen> of(
            List<Path> roots,
            Set<Path> leftOut,
            Function<Path, @Nullable Digest> stamps,
            Function<Path, @Nullable String> contents)
            throws IOException {
        var sight = new Sight(leftOut, stamps, contents);
        for (var root : roots) {
            if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
                sight.look(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS));
            } else {
                sight.settled.add(new Digest.Sum()
                        .add("nothing")
                        .add(root.toAbsolutePath().toString())
                        .end());
            }
        }
        return sight.isWhole ? Optional.of(sight.seen()) : Optional.empty();
    }

    private void look(Path root, Set<FileVisitOption> options) throws IOException {
        Files.walkFileTree(root.toAbsolutePath(), options, Integer.MAX_VALUE, this);
    }

    /** The SHA-256 of a file; absent if it is none, or cannot be read. */
    static @Nullable String content(Path file) {
        if (!Files.isRegularFile(file)) {
            return null; // a pipe would keep us waiting
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Sha256.of(in);
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (leftOut.contains(folder.normalize())) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        // Its time tells nothing: it changes with folders that are left out.
        settled.add(new Digest.Sum().add("folder").add(folder.toString()).end());
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (leftOut.contains(file.normalize())) {
            return FileVisitResult.CONTINUE;
        }
        if (attributes.isSymbolicLink()) {
            isWhole = false; // it leads nowhere, or is none of a site's
            return FileVisitResult.TERMINATE;
        }
        files++;
        var stamp = stamps.apply(file);
        if (stamp != null) {
            settled.add(stamp);
            return FileVisitResult.CONTINUE;
        }
        var content = contents.apply(file);
        if (content == null) {
            isWhole = false;
            return FileVisitResult.TERMINATE;
        }
        young.put(file.toString(), content);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException error) {
        isWhole = false;
        return FileVisitResult.TERMINATE;
    }

    /** Systems list a folder in any order. */
    private FilesSeen seen() {
        settled.sort(Comparator.comparingLong(Digest::high).thenComparingLong(Digest::low));
        var sum = new Digest.Sum();
        settled.forEach(sum::add);
        return new FilesSeen(files, sum.end(), young);
    }
}
