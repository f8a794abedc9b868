package org.backfile.render.view;

import org.jspecify.annotations.Nullable;

/**
 * The archive as every page names it.
 *
 * @param language of the archive's own words, BCP 47
 * @param rights a statement for every page's foot; empty for none
 * @param noindex asks search engines to stay away
 * @param feed path of the feed; absent where there is none
 */
public record Site(
        String title,
        String description,
        String language,
        String rights,
        boolean noindex,
        @Nullable String feed) {}
