package org.backfile.site;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The addresses of the site. Portable to every common file system and host: lower-case ASCII letters, digits, {@code - . /}. */
public final class SitePaths {

    private static final int SLUG_CHARS = 60;

    /** Windows takes these for devices, whatever follows the dot. */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

    private SitePaths() {}

    /** {@code articles/k3/slug-k3v7qm2aab.html}. */
    public static String article(String id, String title) {
        return page("articles/", id, title);
    }

    /** Whether an address is of the form of {@link #article}. */
    public static boolean isArticle(String path) {
        return path.startsWith("articles/");
    }

    /** {@code speakers/k3/slug-k3v7qm2aab.html}. */
    public static String speaker(String id, String name) {
        return page("speakers/", id, name);
    }

    /** {@code stories/k3/slug-k3v7qm2aab.html}. */
    public static String story(String id, String title) {
        return page("stories/", id, title);
    }

    /** {@code media/3f/3f9a0c7712d04b6e8a51.jpeg}: named by its content, so that one picture is one file and never changes. */
    public static String media(String sha256, String suffix) {
        return "media/" + sha256.substring(0, 2) + "/" + sha256.substring(0, 20) + "." + suffix;
    }

    /** {@code names/k3/jens-stoltenberg-k3v7qm2aab.html}. */
    public static String name(String id, String name) {
        return page("names/", id, name);
    }

    /** The letters of the id spread the pages of a kind over a thousand folders. */
    private static String page(String folder, String id, String title) {
        var slug = slug(title);
        return folder + id.substring(0, 2) + "/" + (slug.isEmpty() ? "" : slug + "-") + id + ".html";
    }

    /** The words of a title as lower-case ASCII joined by {@code -}, at most 60 characters, cut between words; may be empty. Never the name of a Windows device. */
    public static String slug(String title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("['\u2019]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        if (plain.length() <= SLUG_CHARS) {
            return DEVICE.matcher(plain).matches() ? plain + "-" : plain;
        }
        var cut = plain.lastIndexOf('-', SLUG_CHARS);
        return plain.substring(0, cut > 0 ? cut : SLUG_CHARS);
    }

    /** The address of {@code to} as a page at {@code from} links to it: relative, so that it holds under any root and from a disk. */
    public static String relative(String from, String to) {
        int same = 0;
        for (int i = 0; i < Math.min(from.length(), to.length()) && from.charAt(i) == to.charAt(i); i++) {
            if (from.charAt(i) == '/') {
                same = i + 1;
            }
        }
        long up = from.substring(same).chars().filter(c -> c == '/').count();
        return "../".repeat((int) up) + to.substring(same);
    }
}
