package org.backfile.settings;

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
    IN_PLACE(
            "in-place",
            Kind.FLAG,
            "false",
            "Changes the files of the output folder one by one instead of exchanging the folder: for one that is mounted into a container."),
    TEMPLATES("templates", Kind.PATH, "templates", "Folder with your own templates, asked before the built-in ones."),
    ABOUT("about", Kind.PATH, "", "Markdown file for the page about the archive; without it a built-in text."),
    READ_MAX_FILE_SIZE(
            "read.max-file-size",
            Kind.SIZE,
            "32 MiB",
            "A larger file, or record of a file, is refused with a message."),
    READ_MAX_UNPACKED_SIZE(
            "read.max-unpacked-size",
            Kind.SIZE,
            "1024 GiB",
            "A packed file (gzip, ZIP) is read up to this unpacked size and no further."),
    READ_MAX_RATIO(
            "read.max-ratio",
            Kind.NUMBER,
            "200",
            "A packed file that unpacks to more than this many times its size is taken for an attack and not read further."),
    READ_MAX_PICTURE_SIZE(
            "read.max-picture-size",
            Kind.SIZE,
            "16 MiB",
            "A larger picture of an article is named but not shown; 0 shows none."),
    READ_FILE_TIMES(
            "read.file-times",
            Kind.FLAG,
            "false",
            "Takes the time a file was last written as the latest possible day of its article. Copying a file or checking it out changes that time."),
    READ_LINKS_OUT(
            "read.links-out",
            Kind.FLAG,
            "false",
            "Follows links that lead out of a source. A folder from somebody else may hold links to your own files."),
    READ_CLEAN_TEXT(
            "read.clean-text",
            Kind.FLAG,
            "false",
            "Looks for the article in the text of records (JSON, CSV, feeds) too, instead of keeping it as it stands."),
    READ_JSON_TEXT(
            "read.json.text",
            Kind.NAMES,
            "",
            "Member of JSON objects that holds the article in plain text; `a.b` is the member b of the member a."),
    READ_JSON_HTML("read.json.html", Kind.NAMES, "", "Member of JSON objects that holds the article in HTML."),
    READ_JSON_HEADLINE("read.json.headline", Kind.NAMES, "", "Member of JSON objects that holds the headline."),
    READ_JSON_DECK(
            "read.json.deck", Kind.NAMES, "", "Member of JSON objects that holds the summary under the headline."),
    READ_JSON_AUTHORS("read.json.authors", Kind.NAMES, "", "Member of JSON objects that holds who wrote it."),
    READ_JSON_OUTLET("read.json.outlet", Kind.NAMES, "", "Member of JSON objects that holds who published it."),
    READ_JSON_PUBLISHED(
            "read.json.published", Kind.NAMES, "", "Member of JSON objects that holds the day of publication."),
    READ_JSON_UPDATED(
            "read.json.updated", Kind.NAMES, "", "Member of JSON objects that holds the day of the last change."),
    READ_JSON_DATELINE(
            "read.json.dateline", Kind.NAMES, "", "Member of JSON objects that holds the place it was filed from."),
    READ_JSON_SECTION(
            "read.json.section", Kind.NAMES, "", "Member of JSON objects that holds the section of the outlet."),
    READ_JSON_LANGUAGE("read.json.language", Kind.NAMES, "", "Member of JSON objects that holds the language."),
    READ_JSON_URL("read.json.url", Kind.NAMES, "", "Member of JSON objects that holds the address on the web."),
    READ_JSON_ID("read.json.id", Kind.NAMES, "", "Member of JSON objects that holds the identifier."),
    READ_CSV_TEXT("read.csv.text", Kind.NAMES, "", "Column of a table that holds the article in plain text."),
    READ_CSV_HTML("read.csv.html", Kind.NAMES, "", "Column of a table that holds the article in HTML."),
    READ_CSV_HEADLINE("read.csv.headline", Kind.NAMES, "", "Column of a table that holds the headline."),
    READ_CSV_DECK("read.csv.deck", Kind.NAMES, "", "Column of a table that holds the summary under the headline."),
    READ_CSV_AUTHORS("read.csv.authors", Kind.NAMES, "", "Column of a table that holds who wrote it."),
    READ_CSV_OUTLET("read.csv.outlet", Kind.NAMES, "", "Column of a table that holds who published it."),
    READ_CSV_PUBLISHED("read.csv.published", Kind.NAMES, "", "Column of a table that holds the day of publication."),
    READ_CSV_UPDATED("read.csv.updated", Kind.NAMES, "", "Column of a table that holds the day of the last change."),
    READ_CSV_DATELINE("read.csv.dateline", Kind.NAMES, "", "Column of a table that holds the place it was filed from."),
    READ_CSV_SECTION("read.csv.section", Kind.NAMES, "", "Column of a table that holds the section of the outlet."),
    READ_CSV_LANGUAGE("read.csv.language", Kind.NAMES, "", "Column of a table that holds the language."),
    READ_CSV_URL("read.csv.url", Kind.NAMES, "", "Column of a table that holds the address on the web."),
    READ_CSV_ID("read.csv.id", Kind.NAMES, "", "Column of a table that holds the identifier."),
    OUTLETS("outlets", Kind.OUTLETS, "", "Rules for the pages of single outlets; their keys stand below."),
    RELATE_NAMES_ARTICLES(
            "relate.names.articles",
            Kind.NUMBER,
            "2",
            "A person, place or organisation gets a page if at least this many articles name it."),
    RELATE_NAMES_PAGES(
            "relate.names.pages",
            Kind.NUMBER,
            "5000",
            "The most names that get a page: those that the most articles name."),
    RELATE_SPEAKERS_UTTERANCES(
            "relate.speakers.utterances",
            Kind.NUMBER,
            "2",
            "A speaker gets a page if the archive holds at least this many of their utterances."),
    RELATE_SPEAKERS_PAGES(
            "relate.speakers.pages",
            Kind.NUMBER,
            "2000",
            "The most speakers that get a page: those with the most utterances."),
    RELATE_STORIES_PAGES(
            "relate.stories.pages",
            Kind.NUMBER,
            "5000",
            "The most stories that get a page: those with the most articles."),
    RELATE_COPIES_PAGES(
            "relate.copies.pages",
            Kind.NUMBER,
            "2000",
            "The most pairs of articles that get a page side by side: those that share most of their words."),
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
        NUMBER("a whole number"),
        PATH("a path"),
        PATHS("a path or a list of paths"),
        NAMES("a name or a list of names"),
        TEXTS("a list of texts"),
        SELECTORS("a CSS selector or a list of them"),
        PATTERNS("a regular expression or a list of them"),
        ORDER("dmy or mdy"),
        OUTLETS("a list of rules");

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
