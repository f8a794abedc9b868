package org.backfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.backfile.read.Listing;
import org.backfile.read.Reader;
import org.backfile.settings.SetupException;

/** The files of an archive: all of its sources, or the parts of them that somebody names. */
final class Sources {

    private final List<Path> roots;
    private final Reader reader;

    Sources(List<Path> roots, Reader reader) {
        this.roots = roots;
        this.reader = reader;
    }

    /**
     * All files, source by source.
     *
     * @throws SetupException if a source does not exist
     */
    Listing list() throws IOException, SetupException {
        for (var root : roots) {
            if (!Files.exists(root)) {
                // Sources that the settings name were looked for when these were read.
                throw new SetupException("There is no folder " + root + " here, where articles are looked for unless"
                        + " site-config.yaml names others under sources. Make a new archive with: backfile init DIR");
            }
        }
        return list(roots);
    }

    /**
     * The files of some paths. A path within a source gives its files the names, and so the ids, that they have in the whole archive.
     *
     * @throws SetupException if a path does not exist
     */
    Listing list(List<Path> paths) throws IOException, SetupException {
        var missing = paths.stream().filter(path -> !Files.exists(path)).toList();
        if (!missing.isEmpty()) {
            throw new SetupException(missing.stream()
                    .map(path -> "There is no file or folder " + path + ". Create it or correct the path.")
                    .toList());
        }
        var listings = new ArrayList<Listing>();
        for (var path : paths) {
            listings.add(list(path));
        }
        return Listing.of(listings);
    }

    private Listing list(Path path) throws IOException {
        var whole = path.toAbsolutePath().normalize();
        for (var root : roots) {
            var wholeRoot = root.toAbsolutePath().normalize();
            if (whole.startsWith(wholeRoot) && !whole.equals(wholeRoot)) {
                return reader.list(wholeRoot, whole);
            }
        }
        return reader.list(path);
    }
}
