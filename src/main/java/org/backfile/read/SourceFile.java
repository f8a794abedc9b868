package org.backfile.read;

import java.nio.file.Path;

/**
 * A file of a source folder that is to be read.
 *
 * @param file where it lies
 * @param path its name from the source root, with {@code /}, NFC
 * @param bytes how many it had when it was listed
 */
public record SourceFile(Path file, String path, long bytes) {}
