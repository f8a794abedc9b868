package org.backfile;

import java.nio.file.Path;
import java.util.List;
import org.backfile.extract.ExtractOptions;
import org.backfile.read.ReadOptions;
import org.backfile.render.RenderOptions;
import org.backfile.search.SearchOptions;

/**
 * The settings of one archive: each room's own options, and where its files lie.
 *
 * @param base the folder of the settings file; relative paths count from it
 * @param sources folders (or single files) with articles
 * @param theme the user's own templates, asked before the built-in ones
 */
public record SiteConfig(
        Path base,
        List<Path> sources,
        Path output,
        Path theme,
        ReadOptions read,
        ExtractOptions extract,
        SearchOptions search,
        RenderOptions render) {

    public SiteConfig {
        sources = List.copyOf(sources);
    }

    /** The settings of an archive without a settings file. */
    public static SiteConfig defaults(Path base) {
        return new SiteConfig(
                base,
                List.of(base.resolve("seeds")),
                base.resolve("site"),
                base.resolve("templates"),
                ReadOptions.DEFAULT,
                ExtractOptions.DEFAULT,
                SearchOptions.DEFAULT,
                RenderOptions.DEFAULT);
    }
}
