package org.backfile.publish;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * Keeps JGit to what it is given: without this it reads the settings of the user and the machine, and writes what it measures of the disk
 * to a file of its own in the user's home.
 */
final class OwnGitSettings extends SystemReader.Delegate {

    private OwnGitSettings(SystemReader machine) {
        super(machine);
    }

    static void install() {
        var machine = SystemReader.getInstance();
        if (!(machine instanceof OwnGitSettings)) {
            SystemReader.setInstance(new OwnGitSettings(machine));
        }
    }

    @Override
    public FileBasedConfig openUserConfig(@Nullable Config parent, FS files) {
        return new NoFile(parent, files);
    }

    @Override
    public FileBasedConfig openSystemConfig(@Nullable Config parent, FS files) {
        return new NoFile(parent, files);
    }

    @Override
    public FileBasedConfig openJGitConfig(@Nullable Config parent, FS files) {
        return new NoFile(parent, files);
    }

    private static final class NoFile extends FileBasedConfig {

        @SuppressWarnings("NullAway") // JGit's own way to say "no file", unannotated
        NoFile(@Nullable Config parent, FS files) {
            super(parent, null, files);
        }

        @Override
        public void load() {}

        @Override
        public void save() {}

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
