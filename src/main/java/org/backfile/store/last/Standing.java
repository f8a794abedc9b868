package org.backfile.store.last;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.backfile.corpus.Digest;
import org.backfile.store.Cache;
import org.backfile.store.RecordCodec;
import org.backfile.store.Stamps;
import org.backfile.threads.Workers;
import org.jspecify.annotations.Nullable;

/**
 * Whether the site that stands is the one that a build would make: all that the last build was made from is as it was, and so is all that it
 * left. The cache that holds the note of it is that of one program, under one version of Java, so these are as they were too.
 *
 * <p>Nothing is noted that may have changed while the build was at work: the sources are looked at before anything of them is read, and
 * again at the end. Of the site, what this build wrote lay where nobody else writes until shortly before it was shown; what was there
 * before may have been changed since the build compared it, so only what nobody touched since the build began is known by its stamp.
 */
public final class Standing {

    /** Set up when first needed. */
    private static final class Note {
        static final RecordCodec<LastBuild> CODEC = RecordCodec.of(LastBuild.class);
    }

    /**
     * What a build is made from.
     *
     * @param told the settings, and what small files say that are read whole
     * @param sources files and folders; they need not exist
     * @param leftOut what lies among them and is none of them: what builds themselves write
     * @param site the folder that the build fills
     */
    public record Ground(Digest told, List<Path> sources, Set<Path> leftOut, Path site) {

        public Ground {
            sources = List.copyOf(sources);
            leftOut = Set.copyOf(leftOut);
        }
    }

    /**
     * The site as a build is about to show it.
     *
     * @param checksums the SHA-256 of each of its files by path from its root; absent for what is no file of it
     * @param wrote whether this build wrote a file
     * @param origins from what its files were made
     * @param files how many it has
     * @param stamps by the clock as it is shown
     */
    public record NewSite(
            Function<String, @Nullable String> checksums,
            Predicate<String> wrote,
            Supplier<long[]> origins,
            int files,
            Stamps stamps) {}

    private final Cache cache;
    private final Stamps stamps;
    private final Ground ground;
    private final Digest key;
    private Optional<FilesSeen> before = Optional.empty();
    private boolean isUntouched;
    private long[] origins = {};

    /** @param stamps by the clock as the build begins */
    public Standing(Cache cache, Stamps stamps, Ground ground) {
        this.cache = cache;
        this.stamps = stamps;
        this.ground = ground;
        this.key = new Digest.Sum()
                .add("last build")
                .add(ground.site().toAbsolutePath().toString())
                .end();
    }

    /**
     * What the last build told, if this one would make the same site and the same site stands.
     *
     * @param permalinks of the addresses that were given so far
     */
    public Optional<Outcome> outcome(Digest permalinks) throws IOException {
        var bytes = cache.get(key);
        if (bytes == null) {
            return Optional.empty();
        }
        var last = Note.CODEC.decode(bytes);
        origins = last.origins();
        var seen = seen(last.sources().young().keySet(), last.site().young().keySet());
        isUntouched = Optional.of(last.site()).equals(seen.site());
        if (last.sources().young().isEmpty()) {
            before = seen.sources();
        }
        if (!isUntouched
                || !last.told().equals(ground.told())
                || !last.permalinks().equals(permalinks)
                || !Optional.of(last.sources()).equals(seen.sources())) {
            return Optional.empty();
        }
        if (!last.sources().young().isEmpty() || !last.site().young().isEmpty()) {
            // What was young has come of age: the next time it is known without being opened.
            var aged = seen(Set.of(), Set.of());
            if (isAged(last.sources(), aged.sources()) && isAged(last.site(), aged.site())) {
                note(last.told(), aged.sources(), permalinks, aged.site(), origins, last.outcome());
                cache.keep();
            }
        }
        return Optional.of(last.outcome());
    }

    /** Whether nobody changed a file since it was found to be as before: what was changed since is young now, and holds something else. */
    private static boolean isAged(FilesSeen before, Optional<FilesSeen> now) {
        return now.isPresent()
                && now.get().files() == before.files()
                && before.young().entrySet().containsAll(now.get().young().entrySet());
    }

    /** Whether the site lies there as the last build left it; known once {@link #outcome} was asked for. */
    public boolean isUntouched() {
        return isUntouched;
    }

    /** From what the last build made the files of the site. */
    public long[] origins() {
        return origins.clone();
    }

    /** Looks at the sources, before anything of them is read, unless {@link #outcome} just did. */
    public void begin() throws IOException {
        if (before.isEmpty()) {
            before = sources(Set.of());
        }
    }

    /**
     * Notes a build whose site stands, unless something that it was made from changed meanwhile.
     *
     * @param told and {@code permalinks} as they are now
     */
    public void end(Digest told, Digest permalinks, NewSite shown, Outcome outcome) throws IOException {
        if (told.equals(ground.told()) && before.isPresent()) {
            // One after the other: the corpus is still in memory.
            boolean isSame = before.equals(sources(Set.of()));
            var site = site(shown);
            // A file that is missing was taken away by somebody, since it was compared or was written.
            boolean isWhole = site.map(FilesSeen::files).equals(Optional.of(shown.files()));
            if (isSame && isWhole) {
                note(told, before, permalinks, site, shown.origins().get(), outcome);
            }
        }
    }

    private void note(
            Digest told,
            Optional<FilesSeen> sources,
            Digest permalinks,
            Optional<FilesSeen> site,
            long[] madeFrom,
            Outcome outcome) {
        if (sources.isPresent() && site.isPresent()) {
            var last = new LastBuild(told, sources.get(), permalinks, site.get(), madeFrom, outcome);
            cache.put(key, Note.CODEC.encode(last));
        }
    }

    /** How all lies there, where that can be known. */
    private record Seen(Optional<FilesSeen> sources, Optional<FilesSeen> site) {}

    /** Looks at files. */
    private interface Look {
        Optional<FilesSeen> take() throws IOException;
    }

    /** Both at the same time: to ask the disk for hundreds of thousands of files takes seconds. */
    private static Seen both(Look atSources, Look atSite) throws IOException {
        try {
            var seen = new Workers(2).both(() -> unchecked(atSources), () -> unchecked(atSite));
            return new Seen(seen.first(), seen.second());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Optional<FilesSeen> unchecked(Look look) {
        try {
            return look.take();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param openedSources the files that are known by what they hold; {@code openedOfSite} likewise */
    private Seen seen(Set<String> openedSources, Set<String> openedOfSite) throws IOException {
        return both(() -> sources(openedSources), () -> site(openedOfSite));
    }

    private Optional<FilesSeen> site(NewSite shown) throws IOException {
        var root = root();
        return Sight.ofSite(
                root,
                file -> (shown.wrote().test(name(root, file)) ? shown.stamps() : stamps).of(file),
                file -> shown.checksums().apply(name(root, file)));
    }

    /** Where the site lies, behind a link to it. */
    private Path root() throws IOException {
        return Files.exists(ground.site())
                ? ground.site().toRealPath()
                : ground.site().toAbsolutePath();
    }

    /** @param opened the files that are known by what they hold */
    private Optional<FilesSeen> sources(Set<String> opened) throws IOException {
        return Sight.of(ground.sources(), ground.leftOut(), file -> stamp(file, opened), Sight::content);
    }

    private Optional<FilesSeen> site(Set<String> opened) throws IOException {
        return Sight.ofSite(root(), file -> stamp(file, opened), Sight::content);
    }

    private @Nullable Digest stamp(Path file, Set<String> opened) {
        return opened.contains(file.toString()) ? null : stamps.of(file);
    }

    private static String name(Path root, Path file) {
        return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }
}
