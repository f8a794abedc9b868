package org.backfile;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.backfile.corpus.Article;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.PictureBytes;
import org.backfile.corpus.PictureFile;
import org.backfile.corpus.Source;
import org.backfile.read.Listing;
import org.backfile.read.PictureFiles;
import org.backfile.read.SourceFile;
import org.jspecify.annotations.Nullable;

/** The pictures of one run: knows which file each item came from. Safe to share between threads. */
final class SourcePictures implements PictureBytes {

    private final List<Path> sources;
    private final Listing listing;
    private final PictureFiles pictures;
    private @Nullable Map<String, List<SourceFile>> files;
    private volatile boolean lookedBesideASource;

    /** @param sources folders, and files that are sources of their own */
    SourcePictures(List<Path> sources, Listing listing, PictureFiles pictures) {
        this.sources = sources;
        this.listing = listing;
        this.pictures = pictures;
    }

    /** The same extraction, its pictures looked at. */
    Extraction look(Extraction extraction) {
        if (extraction.pictures().isEmpty()) {
            return extraction;
        }
        var file = file(extraction.item().source());
        if (file != null && sources.contains(file.file())) {
            lookedBesideASource = true;
        }
        return extraction.withPictures(pictures.look(file, extraction.item(), extraction.pictures()));
    }

    /** Whether pictures were looked for in a folder that is no source, beside a file that is one. */
    boolean lookedBesideASource() {
        return lookedBesideASource;
    }

    /** Pictures of the article that its page only names, by kind in the words of the build's report. */
    static Map<String, Integer> notShown(Extraction extraction) {
        var counts = new TreeMap<String, Integer>();
        for (var picture : extraction.pictures()) {
            switch (picture.standing()) {
                case SHOWN -> {}
                case ELSEWHERE -> counts.merge("picture on the web", 1, Integer::sum);
                case MISSING -> counts.merge("missing picture", 1, Integer::sum);
                case REFUSED -> counts.merge("refused picture", 1, Integer::sum);
            }
        }
        return counts;
    }

    @Override
    public void of(Article article, BiConsumer<PictureFile, byte[]> take) {
        var extraction = article.extraction();
        pictures.open(file(article.source()), extraction.item(), extraction.pictures(), take);
    }

    /** Records and what was packed have no file of their own. */
    private @Nullable SourceFile file(Source source) {
        var named = source.record() == 0 ? files().getOrDefault(source.path(), List.of()) : List.<SourceFile>of();
        // Two sources may hold files of one name; those are told apart by their size.
        return named.stream()
                .filter(file -> named.size() == 1 || file.bytes() == source.bytes())
                .findFirst()
                .orElse(null);
    }

    private synchronized Map<String, List<SourceFile>> files() {
        var known = files;
        if (known == null) {
            known = listing.files().stream().collect(Collectors.groupingBy(SourceFile::path));
            files = known;
        }
        return known;
    }
}
