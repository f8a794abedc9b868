package org.backfile.site;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Somebody else is building. The message says who and what to do. */
public final class FolderInUse extends IOException {

    private static final long serialVersionUID = 1L;

    private FolderInUse(String message) {
        super(message);
    }

    /**
     * Who holds a lock.
     *
     * @param host empty where the system does not say
     */
    record Holder(long process, String host, Instant since) {

        private String words() {
            return "process " + process + (host.isEmpty() ? "" : " on " + host) + ", since "
                    + since.truncatedTo(ChronoUnit.SECONDS)
                            .toString()
                            .replace('T', ' ')
                            .replace("Z", " UTC");
        }
    }

    static FolderInUse by(@Nullable Holder holder, Path folder) {
        return holder == null
                ? new FolderInUse(folder + ": another build is at work here. Wait until it has ended.")
                : new FolderInUse(folder + ": another build is at work here (" + holder.words()
                        + "). Wait until it has ended, or end it: kill " + holder.process() + ".");
    }

    /** The disk is shared, and whether a process of the other machine still runs cannot be seen from here. */
    static FolderInUse elsewhere(Holder holder, Path folder, Path note) {
        return new FolderInUse(folder + ": a build of another machine is at work here or was cut off (" + holder.words()
                + "). If it runs no more, remove the file " + note + " and build again.");
    }
}
