package org.backfile;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.backfile.settings.SetupException;
import org.backfile.settings.SiteConfig;
import org.backfile.site.SiteFolder;

/** The folder that a build fills: whatever lies in it and is not of the site is removed, so nothing of anybody else's may lie there. */
final class OutputFolder {

    private OutputFolder() {}

    /**
     * Opens the folder for one build.
     *
     * @throws SetupException if it holds what a build needs, is one of the program's own, or was made by somebody else; nothing is touched then
     */
    static SiteFolder open(SiteConfig config, SiteFolder.Start start) throws IOException, SetupException {
        var output = config.output();
        var place = place(output);
        if (place.startsWith(place(config.base().resolve(Memory.WORK)))) {
            throw new SetupException(
                    output + ": this is where Backfile keeps what it knows of the archive. Choose another folder"
                            + " for the site, with -o or under output in the settings.");
        }
        // Of a folder that is not ours nothing is removed: it is refused below.
        for (var needed : SiteFolder.isOurs(output) ? needed(config) : List.<Path>of()) {
            if (Files.exists(needed) && place(needed).startsWith(place)) {
                throw new SetupException(
                        named(needed) + ": this lies in the output folder " + named(output)
                                + ", where a build removes whatever is not of the site. Move it out, or choose another folder with -o.");
            }
        }
        try {
            return SiteFolder.open(output, start, config.way());
        } catch (FileAlreadyExistsException e) {
            throw new SetupException(named(output)
                    + ": this folder holds files that Backfile did not make, so nothing in it was touched."
                    + " Choose another folder with -o, or empty this one yourself.");
        }
    }

    /** What a build must not harm. */
    private static List<Path> needed(SiteConfig config) {
        var needed = new LinkedHashSet<>(config.sources());
        needed.add(config.base());
        needed.add(config.theme());
        if (config.about() != null) {
            needed.add(config.about());
        }
        return List.copyOf(needed);
    }

    /** Where a path leads, behind all links; what is missing counts from the folder that is there. */
    private static Path place(Path path) throws IOException {
        var whole = path.toAbsolutePath().normalize();
        var there = whole;
        while (!Files.exists(there)) {
            there = Objects.requireNonNull(there.getParent()); // the root is always there
        }
        return there.toRealPath().resolve(there.relativize(whole));
    }

    /** For a message: the folder where one stands has no name of its own. */
    private static String named(Path path) {
        return path.toString().isEmpty() ? "." : path.toString();
    }
}
