package org.backfile.extract.picture;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Where a picture's element says that the picture is. Scripts that load pictures late leave the address in attributes of their own. */
final class Address {

    private static final List<String> LATE = List.of(
            "data-src", "data-original", "data-lazy-src", "data-lazy", "data-image", "data-srcset", "data-lazy-srcset");

    /** Data of fewer chars is a placeholder: a dot, or a grey field. */
    private static final int PLACEHOLDER = 400;

    /** Words of classes and file names of pictures that belong to the page and not to the article. */
    private static final Set<String> FURNITURE = Set.of(
            "icon",
            "icons",
            "logo",
            "logos",
            "avatar",
            "avatars",
            "gravatar",
            "emoji",
            "emojis",
            "smiley",
            "sprite",
            "pixel",
            "spacer",
            "blank",
            "badge",
            "button",
            "share",
            "social",
            "facebook",
            "twitter",
            "whatsapp",
            "captcha",
            "rating",
            "banner",
            "advert",
            "favicon",
            "headshot",
            "mugshot");

    private Address() {}

    /** The address; empty where there is none, or only a placeholder. */
    static String of(Element picture) {
        var address = picture.attr("src").strip();
        boolean placeholder = address.isEmpty() || (address.startsWith("data:") && address.length() < PLACEHOLDER);
        if (!placeholder) {
            return address;
        }
        for (var name : LATE) {
            var late = first(picture.attr(name));
            if (!late.isEmpty() && !late.startsWith("data:")) {
                return late;
            }
        }
        var candidate = first(picture.attr("srcset"));
        return candidate.startsWith("data:") ? "" : candidate;
    }

    /** The first of a list of candidates, as {@code srcset} has them. */
    private static String first(String candidates) {
        var stripped = candidates.strip();
        int blank = stripped.indexOf(' ');
        var address = blank < 0 ? stripped : stripped.substring(0, blank);
        return address.endsWith(",") ? address.substring(0, address.length() - 1) : address;
    }

    /** Whether the picture is an ornament or tool of the page by its name, its class or its size. */
    static boolean isFurniture(Element picture, String address) {
        int path = address.startsWith("data:") ? 0 : Math.max(0, address.lastIndexOf('/'));
        return hasFurniture(picture.className())
                || hasFurniture(picture.id())
                || (!address.startsWith("data:") && hasFurniture(address.substring(path)))
                || isSmall(picture.attr("width"))
                || isSmall(picture.attr("height"));
    }

    private static boolean hasFurniture(String names) {
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            if (i == names.length() || !Character.isLetter(names.charAt(i))) {
                if (i - start > 3
                        && FURNITURE.contains(names.substring(start, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    /** Up to 48 pixels: a sign, no picture. */
    private static boolean isSmall(String size) {
        var digits = size.endsWith("px") ? size.substring(0, size.length() - 2) : size;
        return !digits.isEmpty()
                && digits.length() <= 2
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && Integer.parseInt(digits) <= 48;
    }
}
