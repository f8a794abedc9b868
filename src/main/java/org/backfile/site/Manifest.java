package org.backfile.site;

/** What writing a site changed, in files. */
public record Manifest(int added, int changed, int unchanged, int removed, long bytesWritten) {

    /** Files that this build wrote. */
    public int written() {
        return added + changed;
    }
}
