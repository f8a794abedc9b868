package org.backfile.render;

import org.jspecify.annotations.Nullable;

/**
 * What a user can set about the site.
 *
 * @param title of the archive
 * @param description one or two sentences on what it holds
 * @param url where it will be served, ending in {@code /}; absent when not known, then the site has no canonical, sitemap or feed links
 * @param language of the archive's own words, BCP 47
 * @param rights a statement for every page's foot; empty for none
 * @param noindex asks search engines to stay away
 * @param comparePages so many pairs of articles that share text have a page at most
 */
public record RenderOptions(
        String title,
        String description,
        @Nullable String url,
        String language,
        String rights,
        boolean noindex,
        int comparePages) {

    public static final RenderOptions DEFAULT =
            new RenderOptions("News archive", "An archive of news articles.", null, "en", "", false, 2_000);
}
