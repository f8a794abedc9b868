package org.backfile.render;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.backfile.corpus.Corpus;
import org.backfile.site.SiteFile;

/** The door of the rendering room. */
public final class Renderer {

    private final RenderOptions options;

    public Renderer(RenderOptions options) {
        this.options = options;
    }

    /** Makes every page, list, feed and data file of the site. */
    public void write(Corpus corpus, Consumer<SiteFile> files) {
        files.accept(new SiteFile("index.html", options.title().getBytes(StandardCharsets.UTF_8)));
    }
}
