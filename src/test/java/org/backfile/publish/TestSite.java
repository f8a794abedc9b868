package org.backfile.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.backfile.site.SiteFile;
import org.backfile.site.SiteFolder;

/** A small built site. */
final class TestSite {

    private TestSite() {}

    static Path build(Path folder, Map<String, String> files) throws IOException {
        try (var site = SiteFolder.open(folder)) {
            for (var file : new TreeMap<>(files).entrySet()) {
                site.add(new SiteFile(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)));
            }
            site.commit();
        }
        return folder;
    }
}
