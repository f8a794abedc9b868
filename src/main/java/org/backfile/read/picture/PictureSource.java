package org.backfile.read.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import org.backfile.corpus.Item;
import org.backfile.corpus.Picture;
import org.backfile.corpus.Picture.Standing;
import org.backfile.read.web.Mhtml;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of one item: files beside it, data in its markup, parts of its MHTML file. A path counts from the item's file and must lead to a
 * file of the same source folder, before links are followed and after.
 */
public final class PictureSource {

    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);

    private final @Nullable Path file;
    private final int depth;
    private final Item item;
    private final long largest;
    private byte @Nullable [] mhtml;

    /**
     * @param file that the item is, alone; absent for a record, and for what was packed
     * @param depth how many folders it lies below its source
     * @param largest bytes of a picture
     */
    public PictureSource(@Nullable Path file, int depth, Item item, long largest) {
        this.file = file;
        this.depth = depth;
        this.item = item;
        this.largest = largest;
    }

    /**
     * The bytes of a picture.
     *
     * @throws NotShown if it is elsewhere, missing, or must not be shown
     */
    public byte[] bytes(Picture picture) throws IOException {
        var address = picture.address();
        var scheme = address.toLowerCase(Locale.ROOT);
        if (scheme.startsWith("data:")) {
            return embedded(picture);
        }
        if (file != null && isMhtml(file)) {
            var part = Mhtml.part(whole(file), address);
            if (part.isPresent()) {
                return bounded(part.get());
            }
        }
        if (scheme.startsWith("http://") || scheme.startsWith("https://") || scheme.startsWith("//")) {
            throw new NotShown(Standing.ELSEWHERE, "");
        }
        if (SCHEME.matcher(address).matches() || address.startsWith("\\")) {
            throw new NotShown(Standing.REFUSED, "its address names no file of the source");
        }
        if (file == null || address.startsWith("/")) {
            throw new NotShown(Standing.MISSING, "");
        }
        return beside(file, address);
    }

    private byte[] beside(Path page, String address) throws IOException {
        var folder = page.toAbsolutePath().normalize().getParent();
        var root = folder;
        for (int i = 0; i < depth && root != null; i++) {
            root = root.getParent();
        }
        if (folder == null || root == null) {
            throw new NotShown(Standing.MISSING, "");
        }
        var wanted = resolve(folder, address);
        if (!wanted.startsWith(root)) {
            throw new NotShown(Standing.REFUSED, "its path leads out of the source folder");
        }
        if (!Files.isRegularFile(wanted)) {
            throw new NotShown(Standing.MISSING, "");
        }
        if (!wanted.toRealPath().startsWith(root.toRealPath())) {
            throw new NotShown(Standing.REFUSED, "a link leads out of the source folder");
        }
        if (Files.size(wanted) > largest) {
            throw tooLarge();
        }
        return bounded(Files.readAllBytes(wanted));
    }

    private static Path resolve(Path folder, String address) throws NotShown {
        try {
            return folder.resolve(decoded(path(address))).normalize();
        } catch (InvalidPathException e) {
            throw new NotShown(Standing.REFUSED, "its path can be none");
        }
    }

    /** Without query and fragment. */
    private static String path(String address) {
        int end = address.length();
        for (char mark : new char[] {'?', '#'}) {
            int at = address.indexOf(mark);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        return address.substring(0, end);
    }

    /** {@code Ferry%20late} as {@code Ferry late}; a percent sign that is no escape stays. */
    private static String decoded(String path) {
        if (path.indexOf('%') < 0) {
            return path;
        }
        var bytes = new ByteArrayOutputStream();
        var source = path.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < source.length; i++) {
            int high = i + 2 < source.length ? Character.digit(source[i + 1], 16) : -1;
            int low = i + 2 < source.length ? Character.digit(source[i + 2], 16) : -1;
            boolean isEscape = source[i] == '%' && high >= 0 && low >= 0;
            bytes.write(isEscape ? high << 4 | low : source[i]);
            i += isEscape ? 2 : 0;
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The longest data in the picture's markup: a placeholder may stand before it. */
    private byte[] embedded(Picture picture) throws IOException {
        var markup = picture.span().of(item.text());
        var data = "";
        for (int at = markup.indexOf("data:"); at >= 0; at = markup.indexOf("data:", at + 5)) {
            int end = at;
            while (end < markup.length() && "\"'>) ".indexOf(markup.charAt(end)) < 0) {
                end++;
            }
            data = end - at > data.length() ? markup.substring(at, end) : data;
        }
        int comma = data.indexOf(',');
        if (comma < 0) {
            throw new NotShown(Standing.MISSING, "");
        }
        if (!data.substring(0, comma).toLowerCase(Locale.ROOT).endsWith(";base64")) {
            throw new NotShown(
                    Standing.REFUSED,
                    data.startsWith("data:image/svg")
                            ? "it is SVG, a document that may hold scripts"
                            : "its data is not in base64");
        }
        // Four signs are three bytes, but for padding and line ends: enough to see what is far too large before it is
        // decoded.
        if ((data.length() - comma) / 2 > largest) {
            throw tooLarge();
        }
        try {
            return bounded(Base64.getMimeDecoder().decode(data.substring(comma + 1)));
        } catch (IllegalArgumentException e) {
            throw new NotShown(Standing.REFUSED, "its data is damaged");
        }
    }

    private byte[] bounded(byte[] bytes) throws NotShown {
        if (bytes.length > largest) {
            throw tooLarge();
        }
        return bytes;
    }

    private NotShown tooLarge() {
        return new NotShown(Standing.REFUSED, "it is larger than the " + largest + " bytes that are allowed");
    }

    private static boolean isMhtml(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".mht") || name.endsWith(".mhtml");
    }

    private byte[] whole(Path mhtmlFile) throws IOException {
        var known = mhtml;
        if (known == null) {
            known = Files.readAllBytes(mhtmlFile);
            mhtml = known;
        }
        return known;
    }
}
