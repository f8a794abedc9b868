package org.backfile.read.picture;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.backfile.corpus.PictureFile.Kind;

/**
 * The format and size of a picture, by the magic bytes and head of its file. Only raster formats that browsers show: an SVG file is a document
 * that may hold scripts and load others.
 *
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 */
public record RasterImage(Kind kind, int width, int height) {

    /** 30,000 pixels a side: no camera makes more, and a browser that unpacks more falls over. */
    private static final int LONGEST_SIDE = 30_000;

    /** 120 million pixels: half a gigabyte once a browser has unpacked them. */
    private static final long MOST_PIXELS = 120_000_000;

    /** The picture in some bytes; empty if they are none of the formats, broken in their head, or absurdly large. */
    public static Optional<RasterImage> of(byte[] bytes) {
        var head = new Head(bytes);
        var found = head.starts(0, 0xFF, 0xD8, 0xFF)
                ? jpeg(head)
                : head.starts(0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')
                        ? sized(Kind.PNG, head.big32(16), head.big32(20))
                        : head.isText(0, "GIF87a") || head.isText(0, "GIF89a")
                                ? sized(Kind.GIF, head.little16(6), head.little16(8))
                                : head.isText(0, "RIFF") && head.isText(8, "WEBP")
                                        ? webp(head)
                                        : head.isText(0, "BM")
                                                ? sized(Kind.BMP, head.little32(18), Math.abs(head.little32(22)))
                                                : head.isText(4, "ftypavif") ? avif(head) : null;
        return Optional.ofNullable(found).filter(RasterImage::isSane);
    }

    /** What bytes are that are no picture to show, as a reader would say it: {@code SVG}, {@code no picture}. */
    public static String nameOf(byte[] bytes) {
        var head = new Head(bytes);
        if (head.isText(0, "II*\0") || head.isText(0, "MM\0*")) {
            return "TIFF, which browsers do not show";
        }
        if (head.isText(4, "ftyphei") || head.isText(4, "ftypmif1")) {
            return "HEIC, which browsers do not show";
        }
        var start = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
        return start.contains("<svg") ? "SVG, a document that may hold scripts" : "no picture of a known format";
    }

    private boolean isSane() {
        return width > 0
                && height > 0
                && width <= LONGEST_SIDE
                && height <= LONGEST_SIDE
                && (long) width * height <= MOST_PIXELS;
    }

    private static RasterImage sized(Kind kind, int width, int height) {
        return new RasterImage(kind, width, height);
    }

    /** The size stands in the frame header (ISO 10918-1, B.2.2), after segments that say how long they are. */
    private static RasterImage jpeg(Head head) {
        int at = 2;
        while (at + 9 < head.length() && head.at(at) == 0xFF) {
            int marker = head.at(at + 1);
            boolean isFrame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (isFrame) {
                return sized(Kind.JPEG, head.big16(at + 7), head.big16(at + 5));
            }
            at += marker == 0xFF ? 1 : 2 + Math.max(2, head.big16(at + 2));
        }
        return sized(Kind.JPEG, 0, 0);
    }

    /** Three forms of the first chunk: RFC 9649, sections 2.5 to 2.7. */
    private static RasterImage webp(Head head) {
        if (head.isText(12, "VP8 ")) {
            return sized(Kind.WEBP, head.little16(26) & 0x3FFF, head.little16(28) & 0x3FFF);
        }
        if (head.isText(12, "VP8L")) {
            int bits = head.little32(21);
            return sized(Kind.WEBP, (bits & 0x3FFF) + 1, (bits >>> 14 & 0x3FFF) + 1);
        }
        return head.isText(12, "VP8X")
                ? sized(Kind.WEBP, head.little24(24) + 1, head.little24(27) + 1)
                : sized(Kind.WEBP, 0, 0);
    }

    /** The first box "ispe" is the extent of the primary picture in all files that cameras and sites write. */
    private static RasterImage avif(Head head) {
        for (int at = 8; at + 16 < Math.min(head.length(), 8192); at++) {
            if (head.isText(at, "ispe")) {
                return sized(Kind.AVIF, head.big32(at + 8), head.big32(at + 12));
            }
        }
        return sized(Kind.AVIF, 0, 0);
    }
}
