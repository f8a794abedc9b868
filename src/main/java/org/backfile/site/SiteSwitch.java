package org.backfile.site;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** A way to put a complete new site in the place of the old one. Ways are tried from the best on. */
interface SiteSwitch {

    /**
     * What is to be put in place.
     *
     * @param paths every file of the new site, the mark included
     * @param staged those of them that this build wrote
     * @param strays what lies in the old site and is no part of the new one, as {@link FileTree#list}
     */
    record Change(Set<String> paths, Set<String> staged, List<String> strays) {

        boolean isEmpty() {
            return staged.isEmpty() && strays.isEmpty();
        }
    }

    /** Makes everything ready and waits for the disk; the old site is as it was. False if this way cannot be gone here. */
    boolean prepare(Change change) throws IOException;

    /** Puts the new site in place. False if it cannot be done this way after all; the old site is as it was then. */
    boolean apply(Change change) throws IOException;
}
