package org.backfile.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where no site is, the new one comes by one rename. */
final class FirstSite implements SiteSwitch {

    private final Path folder;
    private final Staging staging;
    private final Disk disk;

    FirstSite(Path folder, Staging staging, Disk disk) {
        this.folder = folder;
        this.staging = staging;
        this.disk = disk;
    }

    @Override
    public boolean prepare(Change change) throws IOException {
        if (Files.exists(folder) && !FileTree.isEmpty(folder)) {
            return false;
        }
        staging.flush(change.staged(), disk);
        return true;
    }

    @Override
    public boolean apply(Change change) throws IOException {
        try {
            if (Files.exists(folder)) {
                FileTree.copyPermissions(folder, staging.fresh());
                Files.delete(folder);
            }
            Files.move(staging.fresh(), folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // The empty folder is where another disk is mounted, or somebody is just using it: file by file, then.
            return false;
        }
        Durable.forceFolder(folder.resolveSibling(""));
        return true;
    }
}
