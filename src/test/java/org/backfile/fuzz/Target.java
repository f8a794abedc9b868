package org.backfile.fuzz;

import java.io.IOException;
import java.util.List;

/** What takes bytes from strangers. Each may do anything with them but throw, hang, or break what {@link Promises} says. */
public enum Target {
    TEXT("ferry.txt"),
    MARKDOWN("ferry.md"),
    HTML("ferry.html"),
    JSON("ferry.jsonl"),
    CSV("ferry.csv"),
    FEED("ferry.xml"),
    WARC("ferry.warc"),
    MHTML("ferry.mhtml"),
    ZIP("ferry.zip"),
    GZIP("ferry.txt.gz"),
    PICTURE("ferry.png"),
    SITE("ferry.html"),
    QUERY("query.txt"),
    SHARD("shard.js"),
    SETTINGS("site-config.yaml"),
    CORRECTIONS("corrections.csv"),
    NAMES("names.csv");

    private final String file;

    Target(String file) {
        this.file = file;
    }

    /** The name of the file that the bytes pretend to be. */
    String file() {
        return file;
    }

    /** Sound inputs to begin with. */
    List<byte[]> seeds() throws IOException {
        return Seeds.of(this);
    }

    /** Does what a build does with such bytes. */
    Trial trial() throws IOException {
        return switch (this) {
            case QUERY -> SearchTrials.queries();
            case SHARD -> SearchTrials.shards();
            case SETTINGS, CORRECTIONS, NAMES -> new SettingsTrial(this);
            case PICTURE -> new PictureTrial();
            case SITE -> new SiteTrial();
            default -> new ReaderTrial(this);
        };
    }
}
