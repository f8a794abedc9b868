package org.backfile.read;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file of a source folder that is to be read. An archive has as many as articles, and all are known from the first step to the last: so the
 * files of a folder share its path.
 *
 * @param folder in which it lies; absent for a name that is looked for where the program was started
 * @param name in that folder, as the file system has it
 * @param path its name from the source root, with {@code /}, NFC
 * @param bytes how many it had when it was listed
 */
public record SourceFile(@Nullable Path folder, Path name, String path, long bytes) {

    public SourceFile(Path file, String path, long bytes) {
        this(file.getParent(), file.getFileName(), path, bytes);
    }

    /** Where it lies. */
    public Path file() {
        return folder == null ? name : folder.resolve(name);
    }
}
