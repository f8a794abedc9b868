package org.backfile;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every key of {@code site-config.yaml}: the one table behind reading it, its messages, the JSON Schema for editors and
 * {@code docs/configuration.md}.
 */
enum Setting {
    SITE_TITLE("site.title", Kind.TEXT, "News archive", "Name of the archive: the head of every page."),
    SITE_DESCRIPTION(
            "site.description", Kind.TEXT, "An archive of news articles.", "One or two sentences on what it holds."),
    SITE_URL(
            "site.url",
            Kind.URL,
            "",
            "Address it will be served at. Without it the site has no canonical links, no sitemap and no feed."),
    SITE_LANGUAGE("site.language", Kind.LANGUAGE, "en", "Language of the archive's own words, as BCP 47 tag."),
    SITE_RIGHTS("site.rights", Kind.TEXT, "", "Statement of rights, at the foot of every page."),
    SITE_NOINDEX("site.noindex", Kind.FLAG, "false", "Asks search engines to stay away."),
    SOURCES("sources", Kind.PATHS, "seeds", "Folders or files with articles."),
    OUTPUT("output", Kind.PATH, "site", "Folder for the finished site; it belongs to Backfile alone."),
    TEMPLATES("templates", Kind.PATH, "templates", "Folder with your own templates, asked before the built-in ones."),
    ABOUT("about", Kind.PATH, "", "Markdown file for the page about the archive; without it a built-in text."),
    READ_MAX_FILE_SIZE("read.max-file-size", Kind.SIZE, "32 MiB", "A larger file is refused, with a message."),
    PUBLISH_TARGET(
            "publish.target",
            Kind.TEXT,
            "",
            "Where `backfile publish` takes the site: a folder, a git address, or the name of a remote (origin)."),
    PUBLISH_BRANCH("publish.branch", Kind.TEXT, "gh-pages", "Branch of the git repository that the host serves."),
    PUBLISH_DOMAIN("publish.domain", Kind.TEXT, "", "Your own domain at GitHub Pages; written to the file CNAME."),
    PROBLEMS_ALLOW(
            "problems.allow",
            Kind.TEXTS,
            "",
            "Known problems that do not fail the build: a code (empty-file), or a code and a file (empty-file"
                    + " 2019/a.txt).");

    /** What a value must be. */
    enum Kind {
        TEXT("a text"),
        URL("an address that begins with http:// or https://"),
        LANGUAGE("a language tag like en or pt-BR"),
        FLAG("true or false"),
        SIZE("a size like 512 kB or 256 MiB"),
        PATH("a path"),
        PATHS("a path or a list of paths"),
        TEXTS("a list of texts");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As in "must be ...". */
        String words() {
            return words;
        }
    }

    private final String key;
    private final Kind kind;
    private final String fallback;
    private final String meaning;

    Setting(String key, Kind kind, String fallback, String meaning) {
        this.key = key;
        this.kind = kind;
        this.fallback = fallback;
        this.meaning = meaning;
    }

    /** Its place in the file, groups parted by dots. */
    String key() {
        return key;
    }

    Kind kind() {
        return kind;
    }

    /** What holds when the key is absent, as the file would say it; empty for nothing. */
    String fallback() {
        return fallback;
    }

    /** One or two sentences for its user. */
    String meaning() {
        return meaning;
    }

    static Optional<Setting> of(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key.equals(key))
                .findFirst();
    }

    /** Whether some key lies below this one. */
    static boolean isGroup(String key) {
        return Arrays.stream(values()).anyMatch(setting -> setting.key.startsWith(key + "."));
    }
}
