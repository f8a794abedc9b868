package org.backfile.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What some systems can do with a disk and Java cannot ask for. */
interface Disk {

    /** Knows nothing but Java. */
    Disk PLAIN = new Disk() {
        @Override
        public boolean exchange(Path one, Path other) {
            return false;
        }

        @Override
        public boolean flush(Path folder) {
            return false;
        }
    };

    /**
     * Gives a file a second name.
     *
     * @throws IOException where that cannot be done, as with two names on two disks
     */
    default void link(Path name, Path file) throws IOException {
        Files.createLink(name, file);
    }

    /** Puts each of two folders in the place of the other, in one step; false where that cannot be done, and nothing has changed then. */
    boolean exchange(Path one, Path other);

    /** Waits until everything that was written to the disk of a folder is there for good; false where nobody can promise that. */
    boolean flush(Path folder);
}
