package org.backfile.read.raw;

import java.nio.file.Path;

/** A file that is read as one: its bytes and its path tell all that reading it gives, under the same options. */
public interface WholeFile {

    /** Where it lies. */
    Path file();

    /** Its name from the source root. */
    String path();

    /** Reads it from its bytes. Never throws; what goes wrong becomes a problem. */
    Reading read(byte[] bytes);
}
