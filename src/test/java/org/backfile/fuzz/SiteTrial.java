package org.backfile.fuzz;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.backfile.corpus.Article;
import org.backfile.corpus.Corpus;
import org.backfile.enrich.Enricher;
import org.backfile.extract.ExtractOptions;
import org.backfile.extract.Extractor;
import org.backfile.hostile.Harm;
import org.backfile.read.ReadOptions;
import org.backfile.read.Reader;
import org.backfile.read.SourceFile;
import org.backfile.render.RenderOptions;
import org.backfile.render.Renderer;
import org.backfile.search.SearchIndex;
import org.backfile.search.SearchOptions;
import org.backfile.site.SitePaths;

/** The bytes are the only article of an archive, and every page and script made of it must be harmless. */
final class SiteTrial implements Trial {

    private static final String ID = "fuzzed2345";

    private final Path file;
    private final Reader reader = new Reader(ReadOptions.DEFAULT);
    private final Extractor extractor = new Extractor(ExtractOptions.DEFAULT);
    private final Enricher enricher = new Enricher();
    private final Renderer renderer = new Renderer(RenderOptions.DEFAULT);

    SiteTrial() throws IOException {
        var disk = Jimfs.newFileSystem(Configuration.unix());
        this.file = Files.createDirectories(disk.getPath("/clippings")).resolve(Target.SITE.file());
    }

    @Override
    public void run(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        var articles = new ArrayList<Article>();
        reader.cut(
                new SourceFile(file, Target.SITE.file(), bytes.length),
                raw -> raw.read().items().forEach(item -> {
                    var extraction = enricher.enrich(extractor.extract(item));
                    var headline = extraction.metadata().headline();
                    articles.add(new Article(
                            ID, SitePaths.article(ID, headline == null ? "" : headline.value()), extraction));
                }));
        if (articles.size() == 1) {
            var corpus = Corpus.of(articles);
            renderer.write(corpus, page -> Promises.check(Harm.in(page).isEmpty(), "no page does harm", Harm.in(page)));
            new SearchIndex(SearchOptions.DEFAULT)
                    .write(
                            corpus,
                            script ->
                                    Promises.check(Harm.in(script).isEmpty(), "no script does harm", Harm.in(script)));
        }
    }
}
