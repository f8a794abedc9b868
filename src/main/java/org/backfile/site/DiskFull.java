package org.backfile.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** There is no room for the new site. The old one is as it was. */
public final class DiskFull extends IOException {

    private static final long serialVersionUID = 1L;

    /** Less than this is none: what failed was mostly a page of some kilobytes. */
    private static final long NONE = 256 << 10;

    private DiskFull(String message, IOException cause) {
        super(message, cause);
    }

    /** What went wrong while writing to a folder: this where its disk is full, else the error itself. Systems word it in many languages. */
    static IOException or(IOException error, Path folder) {
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            return free < NONE
                    ? new DiskFull(folder + ": the disk is full, " + free / 1024 + " kB are left.", error)
                    : error;
        } catch (IOException e) {
            return error;
        }
    }
}
