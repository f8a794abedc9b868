package org.backfile.render.view;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.backfile.corpus.Sha256;
import org.backfile.corpus.Voices;
import org.backfile.site.SitePaths;

/** The addresses of the pages that are about a name. They depend on the name alone, so another name never changes them. */
public final class Addresses {

    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

    /** The page of all quotations. */
    public static final String QUOTATIONS = "quotes/index.html";

    /** Utterances that a page of a speaker holds. */
    public static final int SAID_A_PAGE = 60;

    private Addresses() {}

    /** {@code outlets/the-epoch-times-k3v7q.html}. */
    public static String outlet(String name) {
        return "outlets/" + file(name) + ".html";
    }

    /** {@code authors/andrew-thornebrooke-m2aab.html}. */
    public static String author(String name) {
        return "authors/" + file(name) + ".html";
    }

    /** A page of a list: the address itself for page 1, {@code dates/2024-07-p2.html} for page 2. */
    public static String page(String path, int page) {
        return page == 1 ? path : path.substring(0, path.length() - ".html".length()) + "-p" + page + ".html";
    }

    /**
     * Where an utterance stands on the pages of its speaker: {@code speakers/jan-aas-k3v7qm2aab-p2.html#u70}; of a speaker without a page
     * the page of all quotations.
     */
    public static String utterance(Voices voices, int number) {
        int speaker = voices.utterance(number).speaker();
        var path = speaker < 0 ? null : voices.speakers().get(speaker).path();
        if (path == null) {
            return QUOTATIONS;
        }
        int place = Arrays.binarySearch(voices.of(speaker), number);
        return page(path, 1 + place / SAID_A_PAGE) + "#u" + number;
    }

    private static String file(String name) {
        var slug = SitePaths.slug(name);
        // Names in other scripts have no slug: their mark alone must tell them apart.
        return slug.isEmpty() ? mark(name, 12) : slug + "-" + mark(name, 5);
    }

    private static String mark(String name, int letters) {
        var digest = Sha256.begin().digest(name.getBytes(StandardCharsets.UTF_8));
        var mark = new StringBuilder();
        for (int i = 0; i < letters; i++) {
            mark.append(BASE32.charAt(digest[i] & 31));
        }
        return mark.toString();
    }
}
