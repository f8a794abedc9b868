package org.backfile.corpus;

import org.jspecify.annotations.Nullable;

/**
 * A picture that an article shows.
 *
 * @param line where it stands in its file, from 1
 * @param span the markup that places it there, in chars of {@link Item#text()}
 * @param address as the markup gives it: a path, an address on the web; of data within the markup only its type, {@code data:image/png}
 * @param alt what it shows, in words for those who do not see it; empty if the markup has none
 * @param caption the block that is its caption; absent if it has none
 * @param standing whether the site shows it
 * @param note why not, a clause without a full stop; empty unless {@link Standing#REFUSED}
 * @param file what the site shows; present if and only if it shows it
 */
public record Picture(
        int line,
        Span span,
        String address,
        String alt,
        @Nullable Span caption,
        Standing standing,
        String note,
        @Nullable PictureFile file) {

    /** What became of it. */
    public enum Standing {
        /** Its file lies with the item and is part of the site. */
        SHOWN,
        /** It lies on the web, and nothing is fetched. */
        ELSEWHERE,
        /** It should lie with the item and does not. */
        MISSING,
        /** It lies with the item and must not be shown. */
        REFUSED
    }

    public Picture {
        if ((standing == Standing.SHOWN) != (file != null)) {
            throw new IllegalArgumentException("a picture is shown from a file: " + standing);
        }
    }

    /** One whose file nobody has looked for yet. */
    public static Picture unseen(int line, Span span, String address, String alt, @Nullable Span caption) {
        return new Picture(line, span, address, alt, caption, Standing.MISSING, "", null);
    }

    /** The same, shown from a file. */
    public Picture shown(PictureFile found) {
        return new Picture(line, span, address, alt, caption, Standing.SHOWN, "", found);
    }

    /** The same, not shown. */
    public Picture notShown(Standing why, String reason) {
        return new Picture(line, span, address, alt, caption, why, reason, null);
    }

    /** The last part of its address, as a reader would name it; empty for data within the markup. */
    public String fileName() {
        if (address.startsWith("data:")) {
            return "";
        }
        int end = address.length();
        for (char mark : new char[] {'?', '#'}) {
            int at = address.indexOf(mark);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        return address.substring(address.lastIndexOf('/', Math.max(0, end - 1)) + 1, end);
    }
}
