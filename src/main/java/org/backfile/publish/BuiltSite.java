package org.backfile.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.backfile.corpus.Sha256;
import org.backfile.site.SiteFolder;

/**
 * A built folder by its own list of files: what else lies there, as a file manager or an editor leaves it, is not published.
 *
 * @param paths of all files from the root, sorted
 * @param digest SHA-256 of the list of checksums, so of the whole site
 */
record BuiltSite(Path folder, List<String> paths, String digest, long bytes) {

    private static final int SUM_CHARS = 64;

    BuiltSite {
        paths = List.copyOf(paths);
    }

    /**
     * @throws PublishException if there is no site, or it lost a file since it was built
     */
    static BuiltSite of(Path folder) throws IOException, PublishException {
        var list = folder.resolve(SiteFolder.CHECKSUMS);
        if (!SiteFolder.isOurs(folder) || !Files.isRegularFile(list)) {
            throw PublishException.target(folder + ": there is no built site here. Build one first: backfile build");
        }
        var sums = Files.readAllBytes(list);
        var paths = listed(list, sums);
        long bytes = 0;
        for (var path : paths) {
            if (!Files.isRegularFile(folder.resolve(path))) {
                throw PublishException.target(folder.resolve(path)
                        + ": this file was built and is not there. Build the site again: backfile build");
            }
            bytes += Files.size(folder.resolve(path));
        }
        return new BuiltSite(folder, paths, Sha256.of(sums), bytes);
    }

    /** The files of a folder that its own list does not name; all of them if it has none. */
    static List<String> strangers(Path folder) throws IOException, PublishException {
        var list = folder.resolve(SiteFolder.CHECKSUMS);
        var ours = new HashSet<>(Files.isRegularFile(list) ? listed(list, Files.readAllBytes(list)) : List.of());
        return SiteFolder.files(folder).stream()
                .filter(path -> !ours.contains(path))
                .toList();
    }

    /** What a list of checksums names, and the list itself; sorted. */
    private static List<String> listed(Path list, byte[] sums) throws PublishException {
        var paths = new ArrayList<String>();
        for (var line : new String(sums, StandardCharsets.UTF_8).lines().toList()) {
            if (line.length() <= SUM_CHARS + 2) {
                throw PublishException.target(list + ": this is no list of checksums any more, it holds the line \""
                        + line + "\". Build or publish the site into an empty folder.");
            }
            paths.add(line.substring(SUM_CHARS + 2));
        }
        paths.add(SiteFolder.CHECKSUMS);
        paths.sort(null);
        return paths;
    }

    /** Whether another folder holds the same site, by its list of checksums. */
    boolean isAt(Path other) throws IOException {
        var list = other.resolve(SiteFolder.CHECKSUMS);
        return Files.isRegularFile(list)
                && Arrays.equals(Files.readAllBytes(list), Files.readAllBytes(folder.resolve(SiteFolder.CHECKSUMS)));
    }
}
