package org.backfile.render.article;

import org.backfile.corpus.Picture;
import org.backfile.corpus.PictureFile;
import org.backfile.render.view.Numbers;
import org.backfile.site.SitePaths;
import org.jspecify.annotations.Nullable;

/**
 * A picture of the article, or its empty place.
 *
 * @param src of the picture from the site root; absent where the site does not show it
 * @param width in pixels; 0 where it is not shown
 * @param height in pixels; 0 where it is not shown
 * @param alt what it shows, in the words of the file; may be empty
 * @param href where it lies on the web; absent where it is shown or its address is none to follow
 * @param name what to call it: its words, else the name of its file; may be empty
 * @param note what the archive says about it: {@code 1,024 × 683 pixels}
 */
public record Figure(
        @Nullable String src,
        int width,
        int height,
        String alt,
        @Nullable String href,
        String name,
        String note) {

    /** The picture as a page shows it. */
    static Figure of(Picture picture) {
        var name = picture.alt().isEmpty() ? picture.fileName() : picture.alt();
        var file = picture.file();
        return file == null
                ? new Figure(null, 0, 0, picture.alt(), href(picture), name, absence(picture))
                : new Figure(
                        SitePaths.media(file.sha256(), file.kind().suffix()),
                        file.width(),
                        file.height(),
                        picture.alt(),
                        null,
                        name,
                        size(picture, file));
    }

    private static String size(Picture picture, PictureFile file) {
        var size = Numbers.grouped(file.width()) + " × " + Numbers.grouped(file.height()) + " pixels";
        return picture.fileName().isEmpty() ? size + ", from within the file" : picture.fileName() + ", " + size;
    }

    private static String absence(Picture picture) {
        return switch (picture.standing()) {
            case ELSEWHERE -> "on the web, not in this archive";
            case MISSING -> "its file is not in the archive";
            case REFUSED -> "left out: " + picture.note();
            case SHOWN -> "";
        };
    }

    private static @Nullable String href(Picture picture) {
        if (picture.standing() != Picture.Standing.ELSEWHERE) {
            return null;
        }
        var address = picture.address().startsWith("//") ? "https:" + picture.address() : picture.address();
        return address.matches("(?i)https?://[^\\s\"<>]+") ? address : null;
    }
}
