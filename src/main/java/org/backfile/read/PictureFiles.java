package org.backfile.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.backfile.corpus.Item;
import org.backfile.corpus.Picture;
import org.backfile.corpus.Picture.Standing;
import org.backfile.corpus.PictureFile;
import org.backfile.corpus.Sha256;
import org.backfile.read.picture.NotShown;
import org.backfile.read.picture.PictureSource;
import org.backfile.read.picture.RasterImage;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files of pictures: beside the item, within its markup, or in other parts of its MHTML file. Shows raster pictures of a bounded size
 * as they are, and opens nothing outside the source folder, whatever a path or link says. Safe to share between threads.
 */
public final class PictureFiles {

    /** Up to 48 pixels each way: a sign of the page, no picture. */
    private static final int SIGN = 48;

    private final long largest;

    public PictureFiles(ReadOptions options) {
        this.largest = options.pictureBytes();
    }

    /**
     * Looks at the pictures of an item.
     *
     * @param file that the item is, alone; absent for a record, and for what was packed
     * @return the same pictures, each with what became of it; signs of the page are left out
     */
    public List<Picture> look(@Nullable SourceFile file, Item item, List<Picture> pictures) {
        var source = source(file, item);
        var looked = new ArrayList<Picture>(pictures.size());
        for (var picture : pictures) {
            var found = look(source, picture);
            var shown = found.file();
            if (shown == null || shown.width() > SIGN || shown.height() > SIGN) {
                looked.add(found);
            }
        }
        return looked;
    }

    /** Hands on the bytes of the pictures that {@link #look} found shown. */
    public void open(
            @Nullable SourceFile file, Item item, List<Picture> pictures, BiConsumer<PictureFile, byte[]> take) {
        var source = source(file, item);
        for (var picture : pictures) {
            var shown = picture.file();
            if (shown == null) {
                continue;
            }
            try {
                var bytes = source.bytes(picture);
                if (!Sha256.of(bytes).equals(shown.sha256())) {
                    throw new IOException(picture.address() + " changed while the site was built; build again");
                }
                take.accept(shown, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(item.source().where() + ": " + e.getMessage(), e);
            }
        }
    }

    private PictureSource source(@Nullable SourceFile file, Item item) {
        return new PictureSource(file == null ? null : file.file(), file == null ? 0 : depth(file), item, largest);
    }

    /** How many folders the file lies below its source. */
    private static int depth(SourceFile file) {
        return (int) file.path().chars().filter(c -> c == '/').count();
    }

    private static Picture look(PictureSource source, Picture picture) {
        try {
            var bytes = source.bytes(picture);
            var image = RasterImage.of(bytes);
            return image.isEmpty()
                    ? picture.notShown(Standing.REFUSED, "it is " + RasterImage.nameOf(bytes))
                    : picture.shown(new PictureFile(
                            Sha256.of(bytes),
                            image.get().kind(),
                            image.get().width(),
                            image.get().height(),
                            bytes.length));
        } catch (NotShown e) {
            return picture.notShown(e.standing(), e.reason());
        } catch (IOException e) {
            return picture.notShown(Standing.REFUSED, "it cannot be read");
        }
    }
}
