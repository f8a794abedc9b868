package org.backfile.check;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a link leads, seen from one file of the site.
 *
 * @param place inside the site, elsewhere, or nowhere
 * @param path from the site root when inside, else the words of the link
 * @param fragment after {@code #}, decoded; absent when there is none or it is empty
 */
record Address(Place place, String path, @Nullable String fragment) {

    enum Place {
        INSIDE,
        ELSEWHERE,
        /** Above the root, or from the root of the host: breaks under a sub-path and from a disk. */
        ABSOLUTE,
        UNREADABLE
    }

    /** A root that no site has, to resolve against. */
    private static final URI ROOT = URI.create("site:/");

    /**
     * @param from path of the file that holds the link, from the site root
     * @param siteUrl where the site is served, when known: absolute links below it lead inside
     */
    static Address of(String from, String link, @Nullable String siteUrl) {
        var words = link.strip();
        if (siteUrl != null && words.startsWith(siteUrl)) {
            return of("", words.substring(siteUrl.length()), null).served();
        }
        try {
            var uri = new URI(words);
            if (uri.getScheme() != null || words.startsWith("//")) {
                return new Address(Place.ELSEWHERE, words, null);
            }
            if (words.startsWith("/")) {
                return new Address(Place.ABSOLUTE, words, null);
            }
            var page = ROOT.resolve(new URI(null, null, from, null));
            var path = uri.getRawPath().isEmpty() ? page : page.resolve(new URI(uri.getRawPath()));
            var target = path.normalize().getPath();
            if (target.startsWith("/..")) {
                return new Address(Place.ABSOLUTE, words, null);
            }
            var fragment = uri.getFragment();
            return new Address(
                    Place.INSIDE, target.substring(1), fragment == null || fragment.isEmpty() ? null : fragment);
        } catch (java.net.URISyntaxException e) {
            return new Address(Place.UNREADABLE, words, null);
        }
    }

    /** Only a server is asked for an absolute address, and a server shows a folder by its {@code index.html}. */
    private Address served() {
        boolean isFolder = place == Place.INSIDE && (path.isEmpty() || path.endsWith("/"));
        return isFolder ? new Address(place, path + "index.html", fragment) : this;
    }

    /** Whether following it would run what it says. */
    boolean isScript() {
        return place == Place.ELSEWHERE && path.toLowerCase(Locale.ROOT).startsWith("javascript:");
    }
}
