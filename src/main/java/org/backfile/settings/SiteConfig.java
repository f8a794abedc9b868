package org.backfile.settings;

import java.nio.file.Path;
import java.util.List;
import org.backfile.corpus.Digest;
import org.backfile.extract.ExtractOptions;
import org.backfile.publish.PublishOptions;
import org.backfile.read.ReadOptions;
import org.backfile.relate.RelateOptions;
import org.backfile.render.RenderOptions;
import org.backfile.search.SearchOptions;
import org.backfile.site.SiteFolder;
import org.jspecify.annotations.Nullable;

/**
 * The settings of one archive: each room's own options, and where its files lie.
 *
 * @param base the folder of the settings file; relative paths count from it
 * @param sources folders (or single files) with articles
 * @param way how a new site takes the place of the old one in the output folder
 * @param theme the user's own templates, asked before the built-in ones
 * @param about Markdown for the page about the archive; absent for the built-in text
 * @param publish where the site goes when it is published
 * @param allowedProblems codes of problems that do not fail a build, each alone or followed by a blank and a file
 */
public record SiteConfig(
        Path base,
        List<Path> sources,
        Path output,
        SiteFolder.Way way,
        Path theme,
        @Nullable Path about,
        ReadOptions read,
        ExtractOptions extract,
        RelateOptions relate,
        SearchOptions search,
        RenderOptions render,
        PublishOptions publish,
        List<String> allowedProblems) {

    public SiteConfig {
        sources = List.copyOf(sources);
        allowedProblems = List.copyOf(allowedProblems);
    }

    /** The settings of an archive without a settings file. */
    public static SiteConfig defaults(Path base) {
        return new SiteConfig(
                base,
                List.of(base.resolve("seeds")),
                base.resolve("site"),
                SiteFolder.Way.WHOLE,
                base.resolve("templates"),
                null,
                ReadOptions.DEFAULT,
                ExtractOptions.DEFAULT,
                RelateOptions.DEFAULT,
                SearchOptions.DEFAULT,
                RenderOptions.DEFAULT,
                PublishOptions.DEFAULT,
                List.of());
    }

    /** Equal for settings that say the same. */
    public Digest digest() {
        return SettingsDigest.of(this);
    }

    /** The same with the site built elsewhere. */
    public SiteConfig withOutput(Path folder) {
        return new SiteConfig(
                base,
                sources,
                folder,
                way,
                theme,
                about,
                read,
                extract,
                relate,
                search,
                render,
                publish,
                allowedProblems);
    }
}
