package org.backfile.site;

import java.util.function.Consumer;
import org.backfile.corpus.Digest;

/** Where the files of a site go, one by one. */
@FunctionalInterface
public interface SiteFiles extends Consumer<SiteFile> {

    /**
     * Takes a file without its bytes, if the site that stands has it from the same origin; if not, it is to be made and given.
     *
     * @param path from the site root
     * @param origin over all that its bytes follow from, the program apart
     * @return whether it was taken
     */
    default boolean has(String path, Digest origin) {
        return false;
    }
}
