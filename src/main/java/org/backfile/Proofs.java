package org.backfile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.backfile.address.Permalinks;
import org.backfile.corrections.Corrections;
import org.backfile.render.Renderer;
import org.backfile.settings.SetupException;
import org.backfile.settings.SiteConfig;
import org.backfile.site.SiteFile;

/**
 * Pages of articles as their files are now, for somebody who edits them and would not wait for a build. A page is made from its file alone: it is
 * what the build will make of it but for what other articles add, copies, names, stories, neighbours, a date that a copy tells. For one thread.
 */
public final class Proofs {

    /** More files at once are no edit but work on the archive, which a build is for. */
    private static final int MOST = 16;

    private final List<Path> sources;
    private final Intake intake;
    private final Renderer renderer;
    private final Permalinks permalinks;
    private final Corrections corrections;

    /**
     * As the last build left the archive.
     *
     * @param intake that took in its sources, and knows what it learnt from them
     */
    Proofs(SiteConfig config, SmallFiles beside, Intake intake) throws IOException, SetupException {
        this.sources = config.sources();
        this.intake = intake;
        this.renderer = new Renderer(config.render(), config.theme(), beside.about());
        this.permalinks = beside.permalinks();
        this.corrections = beside.corrections();
    }

    /**
     * The pages of the articles in some files. A file that must have its like beside it to tell article and frame apart has none unless the last
     * build learnt from them, nor has one of very many articles.
     *
     * @param files what is none of a source is passed over
     * @return no page where the files are many
     */
    public List<SiteFile> of(List<Path> files) throws IOException, SetupException {
        var edited = files.stream()
                .filter(file -> sources.stream().anyMatch(file::startsWith))
                .toList();
        return edited.isEmpty() || edited.size() > MOST
                ? List.of()
                : intake.alone(edited).stream()
                        .map(extraction -> Backfile.named(extraction, permalinks, corrections))
                        .map(renderer::proof)
                        .toList();
    }
}
