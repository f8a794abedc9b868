package org.backfile.corpus;

import java.util.Locale;

/**
 * The file of a picture, as the site shows it: the bytes of the source, unchanged.
 *
 * @param sha256 of its bytes, 64 lower-case hexadecimal digits; its name in the site comes from it
 * @param width in pixels, as its head says
 * @param height in pixels
 * @param bytes how many it has
 */
public record PictureFile(String sha256, Kind kind, int width, int height, long bytes) {

    /** Raster formats that browsers show. */
    public enum Kind {
        JPEG,
        PNG,
        GIF,
        WEBP,
        AVIF,
        BMP;

        /** As file names end: {@code jpeg}. */
        public String suffix() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
