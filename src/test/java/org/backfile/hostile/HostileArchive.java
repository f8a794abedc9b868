package org.backfile.hostile;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.backfile.Backfile;
import org.backfile.BuildReport;
import org.backfile.settings.SetupException;
import org.backfile.settings.SiteConfigFile;

/**
 * An archive of all {@link Vectors}, its settings hostile too, built in a folder that has neighbours.
 *
 * @param folder with the settings, {@code sources/} and {@code site/}
 * @param written the vectors that this disk could hold
 */
record HostileArchive(Path folder, List<Vector> written, BuildReport report) {

    private static final String SETTINGS = """
            site:
              title: "Harbour </title><script>window.__canary=1</script> & {{ 7 * 7 }}"
              description: "\\"><img src=x onerror=window.__canary=1>"
              rights: "</footer><script>window.__canary=1</script>"
              url: "https://harbour.example/a'b/"
            sources: sources
            outlets:
              - match: [gazette.example, html_body/]
                name: "<script>window.__canary=1</script>"
                drop-lines: ["(a+)+$", "(x*)*y", "([a-z]+)*\\\\d{1,500}"]
            """;

    private static final String CORRECTIONS = """
            id,field,value
            aaaaaaaaaa,headline,"=cmd|'/c calc'!A1<script>window.__canary=1</script>"
            """;

    static HostileArchive in(Path folder) throws IOException, SetupException {
        var sources = Files.createDirectories(folder.resolve("archive/sources"));
        var written = new ArrayList<Vector>();
        for (var vector : Vectors.all()) {
            if (write(sources, vector)) {
                written.add(vector);
            }
        }
        links(folder, sources);
        var settings = folder.resolve("archive/site-config.yaml");
        Files.writeString(settings, SETTINGS);
        Files.writeString(folder.resolve("archive/corrections.csv"), CORRECTIONS);
        return new HostileArchive(
                folder.resolve("archive"), written, new Backfile(SiteConfigFile.read(settings)).build());
    }

    Path site() {
        return folder.resolve("site");
    }

    private static boolean write(Path sources, Vector vector) throws IOException {
        try {
            var file = sources.resolve(vector.path());
            Files.createDirectories(file.getParent());
            Files.write(file, vector.bytes());
            return true;
        } catch (InvalidPathException | FileSystemException e) {
            return false; // Not a name on this disk.
        }
    }

    /** To a secret beside the archive, to the folder above, and to nothing. */
    private static void links(Path folder, Path sources) throws IOException {
        Files.createDirectories(folder.resolve("private"));
        Files.writeString(
                folder.resolve("private/secret.txt"), "The secret word is swordfish.\n\nNobody may read it.\n");
        Files.writeString(folder.resolve("private/secret.png"), "GIF89a");
        var links = Files.createDirectories(sources.resolve("links"));
        Files.createSymbolicLink(links.resolve("file.txt"), folder.resolve("private/secret.txt"));
        Files.createSymbolicLink(links.resolve("folder"), folder.resolve("private"));
        Files.createSymbolicLink(links.resolve("loop"), sources);
        Files.createSymbolicLink(links.resolve("nothing.txt"), folder.resolve("nothing"));
        Files.createSymbolicLink(sources.resolve("pictures/link.png"), folder.resolve("private/secret.png"));
    }
}
