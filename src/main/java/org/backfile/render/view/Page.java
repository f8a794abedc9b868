package org.backfile.render.view;

import org.jspecify.annotations.Nullable;

/**
 * What every page has, whatever it shows.
 *
 * @param path from the site root
 * @param root the way from the page to the site root: empty, {@code ../}, {@code ../../}; every link of a template begins with it
 * @param kind which page this is, as a class for the stylesheet: {@code home}, {@code article}
 * @param title of the page alone; the frame adds the archive's
 * @param description one sentence for search engines
 * @param section which way of the navigation leads here: {@code home}, {@code search}, {@code dates}, {@code outlets}, {@code about}, or
 *     empty
 * @param canonical the page's full address; absent without {@code site.url}
 */
public record Page(
        String path,
        String root,
        String kind,
        String title,
        String description,
        String section,
        @Nullable String canonical) {

    public static Page at(
            String path, String kind, String title, String description, String section, @Nullable String siteUrl) {
        return new Page(path, root(path), kind, title, description, section, canonical(path, siteUrl));
    }

    private static String root(String path) {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }

    private static @Nullable String canonical(String path, @Nullable String siteUrl) {
        if (siteUrl == null) {
            return null;
        }
        return siteUrl + (path.equals("index.html") ? "" : path);
    }
}
