package org.backfile.render.data;

import org.jspecify.annotations.Nullable;

/**
 * What published data says of the archive itself.
 *
 * @param url where it is served; absent when not known, then nothing that needs an absolute address is made
 * @param language of the archive's own words, BCP 47
 * @param rights a statement on the rights in the articles; empty for none
 * @param noindex search engines are asked to stay away
 */
public record Archive(
        String title, String description, @Nullable String url, String language, String rights, boolean noindex) {

    public Archive {
        url = url == null || url.endsWith("/") ? url : url + "/";
    }

    /** The absolute address of a file of the site; absent without {@link #url()}. The front page is the folder itself. */
    public @Nullable String address(String path) {
        if (url == null) {
            return null;
        }
        return path.equals("index.html") ? url : url + path;
    }
}
